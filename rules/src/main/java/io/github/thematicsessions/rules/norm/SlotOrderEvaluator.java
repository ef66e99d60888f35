package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;

/** Looks for slots that come before what they have to follow. */
final class SlotOrderEvaluator extends SegmentEvaluator {

    private final Selection earlier;
    private final Selection later;

    SlotOrderEvaluator(SlotOrder norm) {
        super(norm.earlier().segment());
        this.earlier = new Selection(norm.earlier());
        this.later = new Selection(norm.later());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        earlier.findMissingPurposes(segment, verdict);
        later.findMissingPurposes(segment, verdict);
        int lastEarlier = lastEarlier(segment);
        if (lastEarlier < 0) {
            return;
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (later.selects(segment, slot)) {
                verdict.judged();
                if (slot < lastEarlier) {
                    verdict.fail(verdict.finding(Discrepancy.OUT_OF_ORDER, segment.slotAt(slot))
                            .addWith(segment.slots().get(lastEarlier).id())
                            .addRepairs(Repair.of(
                                    RepairKind.PUT_AFTER,
                                    segment.slots().get(slot).id(),
                                    segment.slots().get(lastEarlier).id())));
                }
            }
        }
    }

    private int lastEarlier(PlannedSegment segment) {
        for (int slot = segment.slots().size() - 1; slot >= 0; slot--) {
            if (earlier.selects(segment, slot)) {
                return slot;
            }
        }
        return -1;
    }
}
