package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** How firmly a clause speaks, by the verb of the source. */
public enum Strength implements Coded {
    /** Something will be so. */
    REQUIRED,
    /** Something will not be so. */
    PROHIBITED,
    /** Something has a limit. */
    LIMITED,
    /** Somebody is encouraged or asked to do something. */
    ENCOURAGED,
    /** Something may be so; not doing it is never held against anybody. */
    PERMITTED,
    /** Something is described or identified. */
    STATED;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code required}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Strength of(String code) {
        return Coded.of(Strength.class, code);
    }
}
