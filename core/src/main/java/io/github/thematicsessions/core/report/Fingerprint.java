package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The hash of a document, by which two of them are told apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text {@code sha-256:} and 64 lower-case hexadecimal digits
 */
public record Fingerprint(String text) {

    private static final Pattern FORM = Pattern.compile("sha-256:[0-9a-f]{64}");

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Fingerprint {
        InvalidValueException.unless(
                FORM.matcher(text).matches(),
                "fingerprint",
                "sha-256: and 64 lower-case hexadecimal digits",
                '"' + text + '"');
    }

    /**
     * Makes one from its text.
     *
     * @param text {@code sha-256:} and 64 lower-case hexadecimal digits
     * @return the fingerprint
     * @throws InvalidValueException if the text has another form
     */
    public static Fingerprint of(String text) {
        return new Fingerprint(text);
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
