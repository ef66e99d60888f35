package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** What a chair does about a limit. */
public enum Enforcement implements Coded {
    /** Speakers are asked to keep to it; going over it is for information. */
    ENCOURAGED,
    /** A light or the gavel tells the speaker; going over it counts. */
    LIMIT,
    /** The microphone goes off; a turn that is over it shows that it did not. */
    AUTOMATIC;

    /**
     * Finds a word by its code.
     *
     * @param code the code, such as {@code automatic}
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    public static Enforcement of(String code) {
        return Coded.of(Enforcement.class, code);
    }
}
