package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a part of a session is. */
public enum PartKind implements Coded {
    /** A day, from the start of its first row to the end of its last. */
    DAY,
    /** A meeting, one half-day of plenary, at the hours that a note gives for it. */
    MEETING,
    /** A row of the programme. */
    SEGMENT,
    /** The turn of one speaker, planned or asked for by a note. */
    SLOT,
    /** The time of the floor in a segment: its interactive discussion. */
    DISCUSSION,
    /** An event beside the plenary. */
    SIDE_EVENT;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code side-event}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static PartKind of(String code) {
        return Coded.of(PartKind.class, code);
    }
}
