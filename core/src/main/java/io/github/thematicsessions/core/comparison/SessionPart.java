package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** A part of a session other than its elements and its people. */
public enum SessionPart implements Coded {
    /** The id. */
    ID,
    /** Which session of its series it is. */
    ORDINAL,
    /** The title. */
    TITLE,
    /** The theme. */
    THEME,
    /** The documents that ask for the session. */
    MANDATE,
    /** The city. */
    CITY,
    /** The building. */
    VENUE,
    /** The room in which the plenary meets. */
    ROOM,
    /** The time zone. */
    ZONE,
    /** How many days there are, or the date of one. */
    DAYS,
    /** The order of those segments, or of those side events, that are in both plans. */
    ORDER,
    /** Where the plan was read. */
    SOURCES,
    /** What in the plan was made up. */
    ILLUSTRATIVE;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code title}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static SessionPart of(String code) {
        return Coded.of(SessionPart.class, code);
    }
}
