package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProvisionId;

/**
 * A provision that was not held to at one place, and why. What a plan says otherwise than the note is told by a check; whether
 * it fits is asked of the plan as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision the provision
 * @param part where
 * @param reason why
 */
public record SetAside(ProvisionId provision, Part part, Reason reason) {

    /** Why a provision is not held to. */
    public enum Reason implements Coded {
        /** The plan gives another figure for the same thing. */
        PLAN_SAYS_OTHERWISE,
        /** The turns that share a time do not follow one another. */
        TURNS_APART,
        /** The chair does not insist. */
        WAIVED;

        /**
         * Finds a word by its code.
         *
         * @param code the code, such as {@code waived}
         * @return the word
         * @throws InvalidValueException if no word has that code; the message lists those that exist
         */
        public static Reason of(String code) {
            return Coded.of(Reason.class, code);
        }
    }

    /**
     * Returns what is not held to, where and why.
     *
     * @return such as {@code side-event-hours of side-event-1: waived}
     */
    @Override
    public String toString() {
        return provision + " of " + part + ": " + reason.code();
    }
}
