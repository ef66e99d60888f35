package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
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
}
