package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** An end of a segment. */
public enum Position implements Coded {
    /** The first slot. */
    FIRST,
    /** The last slot. */
    LAST;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code first}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Position of(String code) {
        return Coded.of(Position.class, code);
    }
}
