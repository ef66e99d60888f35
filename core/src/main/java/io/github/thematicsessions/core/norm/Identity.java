package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * The plan says of the session what the note says of it: its number, its theme, where it is held.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact what is compared
 * @param expected what the note says; letter case and spacing do not count
 */
public record Identity(SessionFact fact, String expected) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the expected text is blank
     */
    public Identity {
        InvalidValueException.unlessText("expected", expected);
    }

    @Override
    public NormKind kind() {
        return NormKind.IDENTITY;
    }
}
