package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a note other than its clauses, readings and provisions. */
public enum NotePart implements Coded {
    /** The id. */
    ID,
    /** The edition. */
    EDITION,
    /** The title. */
    TITLE,
    /** Where the note was read. */
    SOURCES,
    /** The order of those clauses, of those readings or of those provisions that are in both notes. */
    ORDER,
    /** What is kept of the provisions that earlier editions had. */
    RETIRED;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code edition}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static NotePart of(String code) {
        return Coded.of(NotePart.class, code);
    }
}
