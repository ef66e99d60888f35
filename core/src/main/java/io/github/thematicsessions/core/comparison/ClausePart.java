package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a clause. */
public enum ClausePart implements Coded {
    /** How firmly it speaks. */
    STRENGTH,
    /** Whom it binds. */
    BEARER,
    /** What it asks for. */
    ASKS,
    /** Why nothing can show whether it is followed. */
    NOT_CHECKABLE;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code not-checkable}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static ClausePart of(String code) {
        return Coded.of(ClausePart.class, code);
    }
}
