package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** How a provision stands. */
public enum Outcome implements Coded {
    /** All that could be looked at follows it, and nothing was missing. */
    PASS,
    /** Something does not follow it. */
    FAIL,
    /** An input that is needed to judge it was missing, and nothing that was there fails it. */
    NOT_EVALUATED,
    /** It has nothing to say here. */
    NOT_APPLICABLE,
    /** Something does not follow it, and the chair does not insist. */
    WAIVED;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code pass}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Outcome of(String code) {
        return Coded.of(Outcome.class, code);
    }
}
