package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** In what way something does not follow a provision. */
public enum Discrepancy implements Coded {
    /** A time is over its upper end. */
    TOO_LONG,
    /** A time is under its lower end. */
    TOO_SHORT,
    /** There are more than asked for. */
    TOO_MANY,
    /** There are fewer than asked for. */
    TOO_FEW,
    /** Something that is asked for is not there. */
    MISSING,
    /** Something is there, and it is not what is asked for. */
    DIFFERENT,
    /** Something comes before what it has to follow. */
    OUT_OF_ORDER,
    /** Something is done before it may be. */
    TOO_EARLY,
    /** Something is outside the hours that are asked for. */
    OUTSIDE_HOURS,
    /** Something runs at the same time as something else. */
    OVERLAP,
    /** Somebody is named who may not be. */
    NAMED_BEFOREHAND,
    /** Nobody answers where an answer is asked for. */
    UNANSWERED,
    /** An accreditation is not in force. */
    NOT_IN_FORCE,
    /** Something that is asked for was not done. */
    NOT_DONE;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code too-long}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Discrepancy of(String code) {
        return Coded.of(Discrepancy.class, code);
    }
}
