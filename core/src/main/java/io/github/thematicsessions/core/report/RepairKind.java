package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What to do to a plan. */
public enum RepairKind implements Coded {
    /** Give a slot this time. */
    ALLOT,
    /** Put an element at these hours. */
    RETIME,
    /** Add as many more of them; the value says of what. */
    ADD,
    /** Take as many of them out. */
    REMOVE,
    /** Put an element in front of another. */
    PUT_BEFORE,
    /** Put an element behind another. */
    PUT_AFTER,
    /** Say this instead. */
    SET,
    /** Say nothing at this place. */
    CLEAR;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code retime}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static RepairKind of(String code) {
        return Coded.of(RepairKind.class, code);
    }
}
