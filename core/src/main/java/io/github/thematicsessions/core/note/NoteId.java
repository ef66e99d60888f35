package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The name by which a procedural note is referred to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text lower-case words joined by hyphens, as gcm-thematic-6-note
 */
public record NoteId(String text) implements Comparable<NoteId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public NoteId {
        InvalidValueException.unless(
                FORM.matcher(text).matches(),
                "id",
                "lower-case words joined by hyphens, as gcm-thematic-6-note",
                '"' + text + '"');
    }

    /**
     * Makes one from its text.
     *
     * @param text lower-case words joined by hyphens, as gcm-thematic-6-note
     * @return the value
     * @throws InvalidValueException if the text has another form
     */
    public static NoteId of(String text) {
        return new NoteId(text);
    }

    @Override
    public int compareTo(NoteId other) {
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
