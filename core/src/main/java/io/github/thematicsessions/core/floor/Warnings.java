package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;

/**
 * How much time is left when a speaker is warned. No clause speaks of it: it is set by whoever runs the floor.
 *
 * <p>Immutable and thread-safe.
 *
 * @param warning the time left at which the warning begins, from none to 24 hours
 * @param lastSeconds the time left at which the last seconds begin, from none to the time of the warning
 */
public record Warnings(Duration warning, Duration lastSeconds) {

    /** Half a minute, then ten seconds: a choice of our own, short enough for turns of three minutes. */
    public static final Warnings DEFAULT = new Warnings(Duration.ofSeconds(30), Duration.ofSeconds(10));

    /**
     * Checks the times.
     *
     * @throws InvalidValueException if the warning is negative or over 24 hours, or the last seconds are negative or begin
     *     before the warning
     */
    public Warnings {
        boolean inRange = !warning.isNegative() && warning.compareTo(Duration.ofDays(1)) <= 0;
        InvalidValueException.unless(inRange, "warning", "from PT0S to PT24H", warning);
        InvalidValueException.unless(
                !lastSeconds.isNegative() && lastSeconds.compareTo(warning) <= 0,
                "lastSeconds",
                "from PT0S to " + warning,
                lastSeconds);
    }
}
