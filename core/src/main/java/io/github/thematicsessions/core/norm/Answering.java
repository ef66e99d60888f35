package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** How panelists answer the floor. */
public enum Answering implements Coded {
    /** At least one run from the floor is followed by a run of panelists. */
    AT_LEAST_ONCE,
    /** Every run from the floor is followed by a run of panelists. */
    EVERY_RUN;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code at-least-once}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Answering of(String code) {
        return Coded.of(Answering.class, code);
    }
}
