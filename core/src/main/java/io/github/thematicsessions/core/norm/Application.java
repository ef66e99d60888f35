package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;

/**
 * How a limit is applied: what the chair does about it, and how far a turn may be over it before that counts. The tolerance
 * says nothing of a lower end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param enforcement what the chair does
 * @param tolerance how long a turn may be over the limit, in whole seconds from none to 24 hours
 */
public record Application(Enforcement enforcement, Duration tolerance) {

    /** A limit from its first second. */
    public static final Application LIMIT = new Application(Enforcement.LIMIT, Duration.ZERO);

    private static final int WHOLE_DAY = 86_400;

    /**
     * Checks the tolerance.
     *
     * @throws InvalidValueException if the tolerance is negative, finer than a second or over 24 hours
     */
    public Application {
        boolean inRange = !tolerance.isNegative() && tolerance.toSeconds() <= WHOLE_DAY && isWholeSeconds(tolerance);
        InvalidValueException.unless(inRange, "tolerance", "whole seconds from PT0S to PT24H", tolerance);
    }

    private static boolean isWholeSeconds(Duration time) {
        return time.equals(Duration.ofSeconds(time.toSeconds()));
    }

    /**
     * Makes an application without a tolerance.
     *
     * @param enforcement what the chair does
     * @return the application
     */
    public static Application of(Enforcement enforcement) {
        return new Application(enforcement, Duration.ZERO);
    }

    /**
     * Returns the tolerance in seconds.
     *
     * @return from 0 to 86,400
     */
    public int toleranceSeconds() {
        return (int) tolerance.toSeconds();
    }
}
