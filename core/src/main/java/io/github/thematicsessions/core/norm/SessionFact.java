package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a note can say of a session as a whole. */
public enum SessionFact implements Coded {
    /** Which session of its series it is. */
    ORDINAL,
    /** Its theme. */
    THEME,
    /** The city in which it is held. */
    CITY,
    /** The building in which it is held. */
    VENUE,
    /** The room in which the plenary meets. */
    ROOM;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code ordinal}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static SessionFact of(String code) {
        return Coded.of(SessionFact.class, code);
    }
}
