package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** Why a provision has nothing to say. */
public enum Exemption implements Coded {
    /** The note is read in another way. */
    READING_NOT_CHOSEN,
    /** The plan has no segment of the kind. */
    NO_SUCH_SEGMENT,
    /** The plan has no speaking slot of the kind. */
    NO_SUCH_SLOT,
    /** The plan has no side event. */
    NO_SIDE_EVENT,
    /** Every side event runs during the plenary, which is judged by itself. */
    DURING_PLENARY,
    /** A record does not show it, only a plan does. */
    NOT_SHOWN_BY_A_RECORD,
    /** The record is meant to cover a part of the session, and the whole of it would have to be seen. */
    PART_OF_A_SESSION,
    /** Nobody has asked for the floor or taken it. */
    NO_SUCH_TURN,
    /** The plan has nothing, or not enough, to hold against one another. */
    NOTHING_TO_COMPARE;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code no-side-event}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Exemption of(String code) {
        return Coded.of(Exemption.class, code);
    }
}
