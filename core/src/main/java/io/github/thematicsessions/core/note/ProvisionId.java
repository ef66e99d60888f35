package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The name by which a provision is referred to. It is never used again for another provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text lower-case words joined by hyphens, as one-moderator
 */
public record ProvisionId(String text) implements Comparable<ProvisionId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,19}");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ProvisionId {
        InvalidValueException.unless(
                FORM.matcher(text).matches(),
                "id",
                "lower-case words joined by hyphens, as one-moderator",
                '"' + text + '"');
    }

    /**
     * Makes one from its text.
     *
     * @param text lower-case words joined by hyphens, as one-moderator
     * @return the value
     * @throws InvalidValueException if the text has another form
     */
    public static ProvisionId of(String text) {
        return new ProvisionId(text);
    }

    @Override
    public int compareTo(ProvisionId other) {
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
