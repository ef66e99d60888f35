package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a reading. */
public enum ReadingPart implements Coded {
    /** What is asked. */
    QUESTION,
    /** The ways to answer. */
    OPTIONS,
    /** The option that holds. */
    CHOSEN;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code chosen}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static ReadingPart of(String code) {
        return Coded.of(ReadingPart.class, code);
    }
}
