package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;

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
        if (!there && segment.isOpen()) {
            verdict.missing(Input.END_OF_SEGMENT, segment.at());
            return;
        }
        verdict.judged();
        if (!there) {
            Measure asked = new Measure.Words(slots.words());
            verdict.fail(verdict.finding(Discrepancy.MISSING, segment.at())
                    .allowed(asked)
                    .addRepairs(Repair.of(RepairKind.ADD, asked, Measure.of(1))));
        }
    }
}
