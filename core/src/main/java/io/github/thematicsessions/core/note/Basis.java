package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** On what a provision rests. */
public enum Basis implements Coded {
    /** The text says it. */
    QUOTED,
    /** It follows by arithmetic from what the text says; not following it is at most a warning. */
    DERIVED,
    /** It is a reading that goes beyond the text; not following it is at most a warning. */
    INTERPRETED;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code quoted}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Basis of(String code) {
        return Coded.of(Basis.class, code);
    }
}
