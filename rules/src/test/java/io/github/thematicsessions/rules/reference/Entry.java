package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One turn as the norms look at it: a slot of a plan, or a turn that was held.
 *
 * @param held whether it was held: then it is told at the turn, else at a member of the slot
 */
record Entry(
        ElementId id,
        Spot at,
        boolean held,
        Capacity capacity,
        Optional<Purpose> purpose,
        Optional<Participant> speaker,
        Optional<Capacity> appointedBy,
        Allotment allotted,
        Optional<TimeRange> time) {

    /** What is planned as a run of turns of several people. */
    private static final Set<Purpose> RUNS =
            EnumSet.of(Purpose.INTERACTIVE_DISCUSSION, Purpose.INTERVENTION, Purpose.ANSWER);

    static Entry planned(SpeakingSlot slot, Spot at) {
        return new Entry(
                slot.id(),
                at,
                false,
                slot.capacity(),
                slot.purpose(),
                slot.speaker(),
                slot.appointedBy(),
                slot.allotted(),
                slot.time());
    }

    Spot at(String member) {
        return held ? at : at.member(member);
    }

    boolean isRun() {
        return purpose.isPresent() && RUNS.contains(purpose.get());
    }

    /** It names a speaker, or it is the turn of one. */
    boolean isOfPerson() {
        return speaker.isPresent() || !isRun();
    }

    boolean isSelected(SlotSelector selector) {
        return isSelected(selector, capacity, purpose);
    }

    static boolean isSelected(SlotSelector selector, Capacity capacity, Optional<Purpose> purpose) {
        return isCapacity(selector, capacity)
                && (selector.purposes().isEmpty()
                        || (purpose.isPresent() && selector.purposes().contains(purpose.get())));
    }

    /** It has no purpose, and might be selected if it had one. */
    boolean mightBeSelected(SlotSelector selector) {
        return mightBeSelected(selector, capacity, purpose);
    }

    static boolean mightBeSelected(SlotSelector selector, Capacity capacity, Optional<Purpose> purpose) {
        return isCapacity(selector, capacity) && !selector.purposes().isEmpty() && purpose.isEmpty();
    }

    private static boolean isCapacity(SlotSelector selector, Capacity capacity) {
        return selector.capacities().isEmpty() || selector.capacities().contains(capacity);
    }

    List<String> words() {
        return purpose.isPresent() ? List.of(capacity.code(), purpose.get().code()) : List.of(capacity.code());
    }
}
