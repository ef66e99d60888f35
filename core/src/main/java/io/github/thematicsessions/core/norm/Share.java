package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** For whom a time is meant. */
public enum Share implements Coded {
    /** For each slot by itself. */
    EACH,
    /** For all slots of a segment together. */
    TOGETHER;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code each}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Share of(String code) {
        return Coded.of(Share.class, code);
    }
}
