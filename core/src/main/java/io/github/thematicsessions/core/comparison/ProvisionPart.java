package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a provision. */
public enum ProvisionPart implements Coded {
    /** What is asked, in one sentence. */
    TITLE,
    /** The clauses that ask for it. */
    CLAUSES,
    /** How firmly it is asked. */
    STRENGTH,
    /** On what it rests. */
    BASIS,
    /** Whom it binds. */
    BEARER,
    /** What is asked, as a value: the figure. */
    NORM,
    /** The reading under which it holds. */
    PREMISE,
    /** The provisions from which it follows. */
    DERIVED_FROM;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code derived-from}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static ProvisionPart of(String code) {
        return Coded.of(ProvisionPart.class, code);
    }
}
