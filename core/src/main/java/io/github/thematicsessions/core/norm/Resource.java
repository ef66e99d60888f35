package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What cannot be in two places at once. */
public enum Resource implements Coded {
    /** A room. */
    ROOM,
    /** A person who is named. */
    PERSON;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code room}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Resource of(String code) {
        return Coded.of(Resource.class, code);
    }
}
