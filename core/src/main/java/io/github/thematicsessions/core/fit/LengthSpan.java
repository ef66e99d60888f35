package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;

/**
 * How long something can take: at least and at most, and any time in between if everything else gives way.
 *
 * <p>Both ends are whole seconds, not negative, and belong to the span. Immutable and thread-safe.
 *
 * @param shortest the shortest time
 * @param longest the longest time, not below the shortest
 */
public record LengthSpan(Duration shortest, Duration longest) {

    /**
     * Checks both ends.
     *
     * @throws InvalidValueException if an end is negative or finer than a second, or the longest is below the shortest
     */
    public LengthSpan {
        requireWholeSeconds("shortest", shortest);
        requireWholeSeconds("longest", longest);
        if (longest.compareTo(shortest) < 0) {
            throw new InvalidValueException("longest", "a length from " + shortest + " on", longest);
        }
    }

    // The question is whether there is anything below a second.
    @SuppressWarnings("JavaDurationGetNano")
    private static void requireWholeSeconds(String field, Duration length) {
        boolean whole = !length.isNegative() && length.getNano() == 0;
        InvalidValueException.unless(whole, field, "whole seconds that are not negative", length);
    }

    /**
     * Makes a span from seconds.
     *
     * @param shortest the shortest time in seconds
     * @param longest the longest time in seconds
     * @return the span
     * @throws InvalidValueException if an end is negative or the longest is below the shortest
     */
    public static LengthSpan ofSeconds(long shortest, long longest) {
        return new LengthSpan(Duration.ofSeconds(shortest), Duration.ofSeconds(longest));
    }

    /**
     * Returns how many turns of a length there is time for.
     *
     * @param turn the length of one turn, more than zero
     * @return the whole turns that fit into the shortest and into the longest time
     * @throws InvalidValueException if the length is not positive
     */
    public CountSpan turnsOf(Duration turn) {
        InvalidValueException.unless(turn.compareTo(Duration.ZERO) > 0, "turn", "a length of more than zero", turn);
        return new CountSpan(Math.toIntExact(shortest.dividedBy(turn)), Math.toIntExact(longest.dividedBy(turn)));
    }

    /**
     * Returns what is left when some of the time is used.
     *
     * @param used the time that is used, not negative
     * @return the rest, which is never below zero
     * @throws InvalidValueException if the time used is negative or finer than a second
     */
    public LengthSpan minus(Duration used) {
        requireWholeSeconds("used", used);
        return new LengthSpan(rest(shortest, used), rest(longest, used));
    }

    private static Duration rest(Duration whole, Duration used) {
        return whole.compareTo(used) > 0 ? whole.minus(used) : Duration.ZERO;
    }

    /**
     * Returns both ends.
     *
     * @return both joined by a slash, as {@code PT2H10M/PT2H20M}
     */
    @Override
    public String toString() {
        return shortest + "/" + longest;
    }
}
