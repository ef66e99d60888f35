package io.github.thematicsessions.io.text;

import java.util.List;

/** Several things in one sentence, and small numbers as words. */
final class Series {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Series() {}

    /** A, B and C. */
    static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    /** A, B or C. */
    static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }

    /** A number as a word up to twelve, as digits from there on. */
    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }
}
