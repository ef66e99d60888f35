package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;

/** Looks for a slot that has to be there. One whose purpose is not given may be it. */
final class SlotPresenceEvaluator extends SegmentEvaluator {

    private final Selection slots;

    SlotPresenceEvaluator(SlotPresence norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        boolean there = slots.selectsAny(segment);
        if (!there && slots.findMissingPurposes(segment, verdict)) {
            return;
        }
        verdict.judged();
        if (!there) {
            verdict.fail(verdict.finding(Discrepancy.MISSING, segment.at()).allowed(new Measure.Words(slots.words())));
        }
    }
}
