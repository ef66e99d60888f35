package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.rules.norm.Judge;
import org.jspecify.annotations.Nullable;

/** Judges the turns that a selector of slots selects. */
abstract class SelectedTurns extends TurnWatch {

    private final SlotSelector slots;

    SelectedTurns(Judge judge, SlotSelector slots) {
        super(judge);
        this.slots = slots;
        verdict().exempt(Exemption.NO_SUCH_TURN);
    }

    @Override
    final boolean looksAt(SegmentKind kind) {
        return kind == slots.segment();
    }

    @Override
    final boolean speaksOf(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        return selects(slots, segment, capacity, purpose);
    }

    @Override
    final boolean mightSpeakOf(SegmentKind segment, Capacity capacity) {
        return !slots.purposes().isEmpty() && segment == slots.segment() && isCapacity(slots, capacity);
    }

    static boolean selects(SlotSelector slots, SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        return segment == slots.segment()
                && isCapacity(slots, capacity)
                && (slots.purposes().isEmpty()
                        || (purpose != null && slots.purposes().contains(purpose)));
    }

    private static boolean isCapacity(SlotSelector slots, Capacity capacity) {
        return slots.capacities().isEmpty() || slots.capacities().contains(capacity);
    }
}
