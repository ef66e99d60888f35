package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.List;

/**
 * Looks at the slot that begins or ends a segment. Slots of which none has a purpose only say who sits there, not who begins
 * or ends.
 */
final class SlotPositionEvaluator extends SegmentEvaluator {

    private final Position position;
    private final Selection slots;

    SlotPositionEvaluator(SlotPosition norm) {
        super(norm.slots().segment());
        this.position = norm.position();
        this.slots = new Selection(norm.slots());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        if (position == Position.LAST && segment.isOpen()) {
            verdict.missing(Input.END_OF_SEGMENT, segment.at());
            return;
        }
        int slot = position == Position.FIRST ? 0 : segment.slots().size() - 1;
        boolean unclear = slots.mightSelect(segment, slot) || !segment.givesPurposes();
        if (unclear && !slots.selects(segment, slot)) {
            verdict.missing(Input.PURPOSE, segment.slotAt(slot, "purpose"));
            return;
        }
        verdict.judged();
        if (!slots.selects(segment, slot)) {
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, segment.slotAt(slot))
                    .measured(new Measure.Words(words(segment.slots().get(slot))))
                    .allowed(new Measure.Words(slots.words()))
                    .addRepairs(repair(segment, slot)));
        }
    }

    /** The turn next to it is put there if it is what is asked for; else another one has to be given that place. */
    private Repair repair(PlannedSegment segment, int slot) {
        int step = position == Position.FIRST ? 1 : -1;
        int next = slot + step;
        while (next >= 0 && next < segment.slots().size() && Selection.isRun(segment, next)) {
            next += step;
        }
        boolean there = next >= 0 && next < segment.slots().size() && slots.selects(segment, next);
        return there
                ? Repair.of(
                        position == Position.FIRST ? RepairKind.PUT_BEFORE : RepairKind.PUT_AFTER,
                        segment.slots().get(next).id(),
                        segment.slots().get(slot).id())
                : Repair.of(RepairKind.SET, new Measure.Words(slots.words()));
    }

    private static List<String> words(SpeakingSlot slot) {
        return slot.purpose()
                .map(purpose -> List.of(slot.capacity().code(), purpose.code()))
                .orElse(List.of(slot.capacity().code()));
    }
}
