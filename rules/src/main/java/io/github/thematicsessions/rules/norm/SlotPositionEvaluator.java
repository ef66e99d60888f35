package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
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
                    .allowed(new Measure.Words(slots.words())));
        }
    }

    private static List<String> words(SpeakingSlot slot) {
        return slot.purpose()
                .map(purpose -> List.of(slot.capacity().code(), purpose.code()))
                .orElse(List.of(slot.capacity().code()));
    }
}
