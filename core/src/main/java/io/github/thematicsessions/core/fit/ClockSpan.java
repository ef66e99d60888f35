package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;
import java.time.LocalTime;

/**
 * When something can happen: at the earliest and at the latest moment, and at any in between if everything else gives way.
 *
 * <p>Both moments are whole seconds of one day and belong to the span. Immutable and thread-safe.
 *
 * @param earliest the earliest moment
 * @param latest the latest moment, not before the earliest
 */
public record ClockSpan(LocalTime earliest, LocalTime latest) {

    /**
     * Checks both moments.
     *
     * @throws InvalidValueException if a moment is finer than a second or the latest is before the earliest
     */
    public ClockSpan {
        requireWholeSeconds("earliest", earliest);
        requireWholeSeconds("latest", latest);
        if (latest.isBefore(earliest)) {
            throw new InvalidValueException("latest", "a time from " + earliest + " on", latest);
        }
    }

    // The question is whether there is anything below a second.
    @SuppressWarnings("JavaLocalTimeGetNano")
    private static void requireWholeSeconds(String field, LocalTime moment) {
        InvalidValueException.unless(moment.getNano() == 0, field, "a time in whole seconds", moment);
    }

    /**
     * Returns how far what happens can be put off.
     *
     * @return the time between both moments, not negative
     */
    public Duration slack() {
        return Duration.ofSeconds(latest.toSecondOfDay() - earliest.toSecondOfDay());
    }

    /**
     * Tells whether a moment is in this span.
     *
     * @param moment the moment
     * @return whether it is neither before the earliest nor after the latest
     */
    public boolean contains(LocalTime moment) {
        return !moment.isBefore(earliest) && !moment.isAfter(latest);
    }

    /**
     * Returns both moments.
     *
     * @return both joined by a slash, as {@code 12:53/12:55}
     */
    @Override
    public String toString() {
        return earliest + "/" + latest;
    }
}
