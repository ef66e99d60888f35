package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** How grave a finding is, by the verb of the source. */
public enum Severity implements Coded {
    /** Something that will be so is not, or something is over its limit. */
    ERROR,
    /** Something is short, or a provision that is derived or interpreted is not followed. */
    WARNING,
    /** Something that is encouraged or described is otherwise. */
    INFO;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code error}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Severity of(String code) {
        return Coded.of(Severity.class, code);
    }
}
