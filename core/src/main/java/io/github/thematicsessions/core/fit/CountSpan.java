package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * How many there is room for: at least, if everything else takes its longest time, and at most.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fewest the number for which there is room in any case, not negative
 * @param most the largest number for which there can be room, not below the fewest
 */
public record CountSpan(int fewest, int most) {

    /**
     * Checks both numbers.
     *
     * @throws InvalidValueException if a number is negative or the most are below the fewest
     */
    public CountSpan {
        InvalidValueException.unless(fewest >= 0, "fewest", "a number that is not negative", fewest);
        InvalidValueException.unless(most >= fewest, "most", "a number from " + fewest + " on", most);
    }

    /**
     * Returns both numbers, held to a ceiling.
     *
     * @param ceiling the largest number that is allowed, not negative
     * @return the span with neither end above the ceiling
     */
    public CountSpan upTo(int ceiling) {
        return new CountSpan(Math.min(fewest, ceiling), Math.min(most, ceiling));
    }

    /**
     * Returns both numbers.
     *
     * @return both joined by a hyphen, as {@code 43-46}
     */
    @Override
    public String toString() {
        return fewest + "-" + most;
    }
}
