package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import org.jspecify.annotations.Nullable;

/**
 * A kind of turn that a note asks for in a segment.
 *
 * @param slots which turns are of this kind
 * @param capacity in what role somebody takes them, or null if several are allowed
 * @param purpose what they are for
 * @param number how many the note asks for, from 1
 * @param asked the provision that asks first
 */
record ExpectedTurn(SlotSelector slots, @Nullable Capacity capacity, Purpose purpose, int number, Ground asked) {

    boolean isDiscussion() {
        return purpose == Purpose.INTERACTIVE_DISCUSSION;
    }

    /** Tells whether a slot of the plan is a turn of this kind. */
    boolean is(SpeakingSlot slot) {
        return slots.selects(slot);
    }

    /** Tells whether a slot of the plan names somebody who takes such turns, without saying when and what for. */
    boolean isSeat(SpeakingSlot slot) {
        return slot.capacity() == capacity && isSeatOfAnybody(slot);
    }

    /** Tells whether a slot of the plan says who sits there and not who speaks when. */
    static boolean isSeatOfAnybody(SpeakingSlot slot) {
        return slot.purpose().isEmpty()
                && !slot.allotted().isGiven()
                && slot.start().isEmpty()
                && slot.end().isEmpty();
    }
}
