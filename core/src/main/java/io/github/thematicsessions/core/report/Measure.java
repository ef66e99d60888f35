package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that was measured, is allowed, or lies between the two.
 *
 * <p>Immutable and thread-safe. {@code toString()} gives the value alone, as {@code PT5M/PT7M}; several are
 * joined by "and".
 */
public sealed interface Measure {

    /**
     * A length of time.
     *
     * @param length one figure, a range or a ceiling
     */
    record Length(Allotment length) implements Measure {

        @Override
        public String toString() {
            return length.toString();
        }
    }

    /**
     * A length of time as it was recorded, with the precision of the record.
     *
     * @param elapsed the length, not negative
     */
    record Elapsed(Duration elapsed) implements Measure {

        /**
         * Checks the length.
         *
         * @throws InvalidValueException if the length is negative
         */
        public Elapsed {
            InvalidValueException.unless(
                    !elapsed.isNegative(), "elapsed", "a length of time that is not negative", elapsed);
        }

        @Override
        public String toString() {
            return elapsed.toString();
        }
    }

    /**
     * A number of things.
     *
     * @param number the number, not negative
     */
    record Count(int number) implements Measure {

        /**
         * Checks the number.
         *
         * @throws InvalidValueException if the number is negative
         */
        public Count {
            InvalidValueException.unless(number >= 0, "number", "a number that is not negative", number);
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * How many things there may be.
     *
     * @param quantity the quantity
     */
    record Amount(Quantity quantity) implements Measure {

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * Hours of a day.
     *
     * @param times the ranges, in their order
     */
    record Hours(List<TimeRange> times) implements Measure {

        /** Copies the ranges. */
        public Hours {
            times = List.copyOf(times);
        }

        @Override
        public String toString() {
            return joined(times);
        }
    }

    /**
     * Dates.
     *
     * @param dates the dates, in their order
     */
    record Dates(List<LocalDate> dates) implements Measure {

        /** Copies the dates. */
        public Dates {
            dates = List.copyOf(dates);
        }

        @Override
        public String toString() {
            return joined(dates);
        }
    }

    /**
     * Words: codes, names, titles.
     *
     * @param words the words, in their order
     */
    record Words(List<String> words) implements Measure {

        /**
         * Copies the words.
         *
         * @throws InvalidValueException if a word is blank
         */
        public Words {
            words = List.copyOf(words);
            words.forEach(word -> InvalidValueException.unlessText("words", word));
        }

        @Override
        public String toString() {
            return joined(words);
        }
    }

    /**
     * Measures one length of time.
     *
     * @param length the length, in whole seconds and more than zero
     * @return the measure
     * @throws InvalidValueException if the length is not in whole seconds from 1 second
     *     to 24 hours
     */
    static Measure of(Duration length) {
        return new Length(Allotment.stated(length));
    }

    /**
     * Measures a length as it is given.
     *
     * @param length the length
     * @return the measure
     */
    static Measure of(Allotment length) {
        return new Length(length);
    }

    /**
     * Counts.
     *
     * @param number the number, not negative
     * @return the measure
     * @throws InvalidValueException if the number is negative
     */
    static Measure of(int number) {
        return new Count(number);
    }

    /**
     * Measures by hours.
     *
     * @param times the ranges
     * @return the measure
     */
    static Measure of(TimeRange... times) {
        return new Hours(List.of(times));
    }

    /**
     * Measures by words.
     *
     * @param words the words
     * @return the measure
     * @throws InvalidValueException if a word is blank
     */
    static Measure of(String... words) {
        return new Words(List.of(words));
    }

    private static String joined(List<?> parts) {
        return parts.isEmpty() ? "none" : parts.stream().map(Object::toString).collect(Collectors.joining(" and "));
    }
}
