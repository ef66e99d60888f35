package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.report.Input;

/** Counts turns, whoever takes them. A slot for a run of turns that names nobody may stand for any number of them. */
final class TurnCountEvaluator extends SegmentEvaluator {

    private final Selection slots;
    private final Quantity turns;

    TurnCountEvaluator(TurnCount norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.turns = norm.turns();
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        boolean certain = !slots.findMissingPurposes(segment, verdict);
        int least = 0;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                least++;
                if (!slots.selectsPerson(segment, slot)) {
                    certain = false;
                    verdict.missing(Input.SPEAKER, segment.slotAt(slot, "speaker"));
                }
            }
        }
        if (certain || least > turns.atMost()) {
            Counting.judge(least, turns, segment::at, slots.words(), verdict);
        }
    }
}
