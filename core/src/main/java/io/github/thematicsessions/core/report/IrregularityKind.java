package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * In what way a record contradicts itself or the plan. The live floor refuses such an event, except for a foreign offset,
 * which is an instant as any other.
 */
public enum IrregularityKind implements Coded {
    /** The record names another session than the one that was checked. */
    OTHER_SESSION,
    /**
     * An event names a segment or a slot that the plan does not have, or that is another than that of its slot or of its
     * turn.
     */
    UNKNOWN_ELEMENT,
    /** An event is in a segment that the record is not meant to cover; in a record it is judged all the same. */
    NOT_COVERED,
    /** An event is of a kind that we have no word for; it is stepped over. */
    UNKNOWN_KIND,
    /** An event is earlier than the one before it. */
    CLOCK_WENT_BACK,
    /** An event has another offset than the zone of the session has at that instant. */
    FOREIGN_OFFSET,
    /** A turn ends before it begins; its length is not known. */
    END_BEFORE_BEGIN,
    /** A turn begins while another one runs. */
    TWO_AT_ONCE,
    /** A turn ends, pauses or goes on that did not begin. */
    NO_BEGIN,
    /** A turn begins a second time, or a discussion is opened that is open. */
    BEGINS_AGAIN,
    /** A turn has no end. */
    NO_END,
    /** A turn goes on that was not paused, or pauses a second time. */
    NO_PAUSE,
    /**
     * A meeting goes on that was not suspended, is suspended a second time, or somebody begins to speak while it is
     * suspended, which is told once for each suspension.
     */
    SUSPENSION,
    /** Neither the record nor the plan says in which segment something happens; it is not judged. */
    UNKNOWN_SEGMENT,
    /** Neither the record nor the plan says in what role somebody speaks. */
    UNKNOWN_CAPACITY,
    /** The same event comes twice; only the live floor looks for it. */
    TOLD_TWICE,
    /**
     * A meeting is opened that is open or closed that is closed, or somebody is given the floor or goes on while it is
     * closed; only the live floor looks for it.
     */
    CLOSURE;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code two-at-once}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static IrregularityKind of(String code) {
        return Coded.of(IrregularityKind.class, code);
    }
}
