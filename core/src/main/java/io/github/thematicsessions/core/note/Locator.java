package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Where in a note a clause stands: part, paragraph, sentence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text letters and digits joined by dots, as II.c.3.3
 */
public record Locator(String text) implements Comparable<Locator> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,20}(\\.[A-Za-z0-9]{1,20}){0,9}");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Locator {
        InvalidValueException.unless(
                FORM.matcher(text).matches(),
                "locator",
                "letters and digits joined by dots, as II.c.3.3",
                '"' + text + '"');
    }

    /**
     * Makes one from its text.
     *
     * @param text letters and digits joined by dots, as II.c.3.3
     * @return the value
     * @throws InvalidValueException if the text has another form
     */
    public static Locator of(String text) {
        return new Locator(text);
    }

    @Override
    public int compareTo(Locator other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the text, which {@link #of(String)} reads.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
