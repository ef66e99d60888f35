package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The name by which a reading is referred to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text lower-case words joined by hyphens, as stated-minutes
 */
public record ReadingId(String text) implements Comparable<ReadingId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ReadingId {
        InvalidValueException.unless(
                isForm(text), "id", "lower-case words joined by hyphens, as stated-minutes", '"' + text + '"');
    }

    static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Makes one from its text.
     *
     * @param text lower-case words joined by hyphens, as stated-minutes
     * @return the value
     * @throws InvalidValueException if the text has another form
     */
    public static ReadingId of(String text) {
        return new ReadingId(text);
    }

    @Override
    public int compareTo(ReadingId other) {
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
