package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Judge;
import org.jspecify.annotations.Nullable;

/** Judges the turns that a selector of slots selects. */
abstract class SelectedTurns extends LiveNorm {

    private final SlotSelector slots;

    SelectedTurns(Judge judge, SlotSelector slots) {
        super(judge);
        this.slots = slots;
    }

    final SlotSelector slots() {
        return slots;
    }

    @Override
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return selects(slots, capacity, purpose);
    }

    static boolean selects(SlotSelector slots, @Nullable Capacity capacity, @Nullable Purpose purpose) {
        return isCapacity(slots, capacity)
                && (slots.purposes().isEmpty()
                        || (purpose != null && slots.purposes().contains(purpose)));
    }

    /** Tells whether a turn would be selected if its purpose, which is not known, were one of those sought. */
    static boolean mightSelect(SlotSelector slots, @Nullable Capacity capacity, @Nullable Purpose purpose) {
        return purpose == null && !slots.purposes().isEmpty() && isCapacity(slots, capacity);
    }

    private static boolean isCapacity(SlotSelector slots, @Nullable Capacity capacity) {
        return slots.capacities().isEmpty()
                || (capacity != null && slots.capacities().contains(capacity));
    }
}
