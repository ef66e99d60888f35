package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.report.Input;

/**
 * Holds the time of each slot against a figure that depends on how many are inscribed. Where that is not known, a slot that
 * keeps to both figures passes, and one that keeps to neither fails.
 */
final class ReducedTimeEvaluator extends SegmentEvaluator {

    private final Selection slots;
    private final int above;
    private final Limit full;
    private final Limit reduced;

    ReducedTimeEvaluator(ReducedTime norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.above = norm.above();
        this.full = new Limit(norm.time(), norm.application());
        this.reduced = new Limit(norm.reduced(), norm.application());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        slots.findMissingPurposes(segment, verdict);
        int inscribed = segment.inscribed();
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                judge(segment, slot, inscribed, verdict);
            }
        }
    }

    private void judge(PlannedSegment segment, int slot, int inscribed, Verdict verdict) {
        if (inscribed != PlannedSegment.UNKNOWN) {
            SlotTime.judge(segment, slot, inscribed > above ? reduced : full, verdict);
        } else if (SlotTime.isKnown(segment, slot, verdict)) {
            boolean depends = SlotTime.keeps(segment, slot, full) != SlotTime.keeps(segment, slot, reduced);
            if (depends) {
                verdict.missing(Input.INSCRIBED, segment.at("inscribed"));
            } else {
                verdict.judged();
                SlotTime.judgeKnown(segment, slot, full, verdict);
            }
        }
    }
}
