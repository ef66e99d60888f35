package io.github.thematicsessions.core.time;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;

/**
 * A range of time within one day, half-open: 10:15/13:00 holds 10:15 and does not hold 13:00, which belongs to lunch.
 *
 * <p>Both ends are whole seconds and the end is after the start, so that a range is never empty and never reaches over
 * midnight. It has no date and no time zone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param startInclusive the first moment
 * @param endExclusive the moment at which the range is over
 */
public record TimeRange(LocalTime startInclusive, LocalTime endExclusive) {

    /**
     * Checks both ends.
     *
     * @throws InvalidValueException if an end is finer than a second or the end is not after the start
     */
    public TimeRange {
        requireOrder(startInclusive, endExclusive);
    }

    /**
     * Makes a range from its ends.
     *
     * @param startInclusive the first moment
     * @param endExclusive the moment at which the range is over
     * @return the range
     * @throws InvalidValueException if an end is finer than a second or the end is not after the start
     */
    public static TimeRange of(LocalTime startInclusive, LocalTime endExclusive) {
        return new TimeRange(startInclusive, endExclusive);
    }

    /**
     * Reads what {@link #toString()} writes: two ISO 8601 times joined by a slash, {@code 10:15/13:00}.
     *
     * @param text the text
     * @return the range
     * @throws InvalidValueException if the text is no such range
     */
    public static TimeRange parse(String text) {
        int slash = text.indexOf('/');
        InvalidValueException.unless(slash > 0, "range", "two times joined by a slash, as 10:15/13:00", text);
        try {
            return new TimeRange(LocalTime.parse(text.substring(0, slash)), LocalTime.parse(text.substring(slash + 1)));
        } catch (DateTimeException notATime) {
            throw new InvalidValueException("range", "two times joined by a slash, as 10:15/13:00", text);
        }
    }

    static void requireOrder(LocalTime startInclusive, LocalTime endExclusive) {
        requireWholeSeconds("start", startInclusive);
        requireWholeSeconds("end", endExclusive);
        if (!endExclusive.isAfter(startInclusive)) {
            throw new InvalidValueException("end", "a time after the start " + startInclusive, endExclusive);
        }
    }

    // The question is whether there is anything below a second.
    @SuppressWarnings("JavaLocalTimeGetNano")
    static void requireWholeSeconds(String field, LocalTime time) {
        InvalidValueException.unless(time.getNano() == 0, field, "a time in whole seconds", time);
    }

    /**
     * Returns how long the range is.
     *
     * @return the length, in whole seconds and more than zero
     */
    public Duration length() {
        return Duration.ofSeconds(lengthInSeconds());
    }

    /**
     * Returns how long the range is, in seconds.
     *
     * @return the length, from 1 to 86,399
     */
    public int lengthInSeconds() {
        return endExclusive.toSecondOfDay() - startInclusive.toSecondOfDay();
    }

    /**
     * Tells whether a moment lies in this range.
     *
     * @param time the moment
     * @return whether it is at or after the start and before the end
     */
    public boolean contains(LocalTime time) {
        return !time.isBefore(startInclusive) && time.isBefore(endExclusive);
    }

    /**
     * Tells whether the whole of another range lies in this one.
     *
     * @param other the other range
     * @return whether no moment of it is outside
     */
    public boolean encloses(TimeRange other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Tells whether both ranges share a moment. Ranges that only touch, 10:00/10:15 and 10:15/13:00, do not.
     *
     * @param other the other range
     * @return whether a moment belongs to both
     */
    public boolean overlaps(TimeRange other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    /**
     * Returns how long both ranges run together.
     *
     * @param other the other range
     * @return the shared time in seconds, 0 if they share none
     */
    public int sharedSeconds(TimeRange other) {
        int from = Math.max(startInclusive.toSecondOfDay(), other.startInclusive.toSecondOfDay());
        int until = Math.min(endExclusive.toSecondOfDay(), other.endExclusive.toSecondOfDay());
        return Math.max(0, until - from);
    }

    /**
     * Returns the canonical text, which {@link #parse(String)} reads.
     *
     * @return both ends joined by a slash, as {@code 10:15/13:00}
     */
    @Override
    public String toString() {
        return startInclusive + "/" + endExclusive;
    }
}
