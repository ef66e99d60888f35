package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many: exactly three, at least two, at most five, one to three.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atLeast the smallest number, from 0 to 999,999,999
 * @param atMost the largest number, not below the smallest and up to 999,999,999; {@link Integer#MAX_VALUE} where there
 *     is none
 */
public record Quantity(int atLeast, int atMost) {

    private static final int LARGEST = 999_999_999;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})|([0-9]{1,9})?\\.\\.([0-9]{1,9})?");

    /**
     * Checks both ends.
     *
     * @throws InvalidValueException if an end is negative or above 999,999,999 or the ends are crossed
     */
    public Quantity {
        boolean inRange = atLeast >= 0 && atLeast <= LARGEST && (atMost <= LARGEST || atMost == Integer.MAX_VALUE);
        if (!inRange || atMost < atLeast) {
            throw new InvalidValueException(
                    "quantity", "ends from 0 to 999,999,999 that are not crossed", atLeast + ".." + atMost);
        }
    }

    /**
     * Makes a quantity of one number.
     *
     * @param number the number, not negative
     * @return the quantity
     * @throws InvalidValueException if the number is negative or above 999,999,999
     */
    public static Quantity exactly(int number) {
        return new Quantity(number, number);
    }

    /**
     * Makes a quantity without an upper end.
     *
     * @param smallest the smallest number, not negative
     * @return the quantity
     * @throws InvalidValueException if the number is negative or above 999,999,999
     */
    public static Quantity atLeast(int smallest) {
        return new Quantity(smallest, Integer.MAX_VALUE);
    }

    /**
     * Reads what {@link #toString()} writes: {@code 3}, {@code 2..}, {@code ..5} or {@code 1..3}.
     *
     * @param text the text
     * @return the quantity
     * @throws InvalidValueException if the text is no quantity
     */
    public static Quantity parse(String text) {
        Matcher form = FORM.matcher(text);
        InvalidValueException.unless(form.matches(), "quantity", "3, 2.., ..5 or 1..3", '"' + text + '"');
        if (form.group(1) != null) {
            return exactly(Integer.parseInt(form.group(1)));
        }
        int atLeast = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        int atMost = form.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(form.group(3));
        return new Quantity(atLeast, atMost);
    }

    /**
     * Tells whether a number keeps to this quantity.
     *
     * @param number the number
     * @return whether it is neither below nor above
     */
    public boolean holds(int number) {
        return number >= atLeast && number <= atMost;
    }

    /**
     * Returns the canonical text, which {@link #parse(String)} reads.
     *
     * @return {@code 3}, {@code 2..}, {@code ..5} or {@code 1..3}
     */
    @Override
    public String toString() {
        if (atLeast == atMost) {
            return Integer.toString(atLeast);
        }
        return (atLeast == 0 ? "" : atLeast) + ".." + (atMost == Integer.MAX_VALUE ? "" : atMost);
    }
}
