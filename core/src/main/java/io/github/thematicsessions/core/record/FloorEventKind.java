package io.github.thematicsessions.core.record;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What can happen on the floor. */
public enum FloorEventKind implements Coded {
    /** A meeting is called to order. */
    MEETING_OPENED,
    /** A meeting is suspended; whoever speaks is interrupted and the clock of the turn stands still. */
    MEETING_SUSPENDED,
    /** A suspended meeting goes on, and so does the clock of a turn that was interrupted. */
    MEETING_RESUMED,
    /** A meeting is over. */
    MEETING_CLOSED,
    /** The interactive discussion of a segment is opened. */
    DISCUSSION_OPENED,
    /** The interactive discussion of a segment is closed. */
    DISCUSSION_CLOSED,
    /** Somebody asks for the floor. */
    REQUEST,
    /** Somebody is given the floor; the clock does not run yet. */
    FLOOR_GIVEN,
    /** A turn begins. */
    BEGIN,
    /** The clock of a turn stops. */
    PAUSE,
    /** The clock of a turn goes on. */
    RESUME,
    /** A turn ends. */
    END,
    /** A procedural interruption, such as a point of order. It does not stop the clock: a pause does. */
    INTERRUPTION,
    /** Anything else; it is kept with the word of the record. */
    OTHER;

    /**
     * Finds a kind by its code.
     *
     * @param code the code, such as {@code floor-given}
     * @return the kind
     * @throws InvalidValueException if no kind has that code; the message lists those that exist
     */
    public static FloorEventKind of(String code) {
        return Coded.of(FloorEventKind.class, code);
    }
}
