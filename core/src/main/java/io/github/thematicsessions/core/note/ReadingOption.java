package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * One way to read a note where its text leaves a question open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the name of the option within its reading, lower-case words joined by hyphens
 * @param meaning what is held if the option is chosen
 */
public record ReadingOption(String code, String meaning) {

    /**
     * Checks both texts.
     *
     * @throws InvalidValueException if the code has another form or the meaning is blank
     */
    public ReadingOption {
        InvalidValueException.unless(
                ReadingId.isForm(code),
                "code",
                "lower-case words joined by hyphens, as at-least-once",
                '"' + code + '"');
        InvalidValueException.unlessText("meaning", meaning);
    }
}
