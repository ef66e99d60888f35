package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What an element of a plan is. */
public enum ElementKind implements Coded {
    /** A row of the programme. */
    SEGMENT,
    /** A speaking slot of a segment or of a side event. */
    SLOT,
    /** An event beside the plenary. */
    SIDE_EVENT;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code side-event}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static ElementKind of(String code) {
        return Coded.of(ElementKind.class, code);
    }
}
