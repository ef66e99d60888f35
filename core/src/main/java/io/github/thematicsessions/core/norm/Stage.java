package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** At what stage of a session something is judged. */
public enum Stage implements Coded {
    /** Before it: what is planned. */
    PLAN,
    /** While it is held: the floor as it is now. */
    LIVE,
    /** After it: what took place. */
    RECORD;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code plan}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Stage of(String code) {
        return Coded.of(Stage.class, code);
    }
}
