package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a line of a programme was used for. */
public enum LineRole implements Coded {
    /** It gives something of an element: a time, a title, a room, a speaker. */
    USED,
    /** It describes an element, in words that are kept and not read further. */
    DESCRIPTION,
    /** It says what the lines below it are about: a day, a section, the columns of a table. */
    HEADING,
    /** There is nothing on it. */
    BLANK,
    /** Nothing could be made of it. */
    NOT_UNDERSTOOD,
    /** It was not looked at, and neither was any line below it: there are more lines than a programme may have. */
    NOT_READ;

    /**
     * Finds a role by its code.
     *
     * @param code the code, such as {@code not-understood}
     * @return the role
     * @throws InvalidValueException if no role has that code; the message lists those that exist
     */
    public static LineRole of(String code) {
        return Coded.of(LineRole.class, code);
    }
}
