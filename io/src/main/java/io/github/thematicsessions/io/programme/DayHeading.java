package io.github.thematicsessions.io.programme;

import org.jspecify.annotations.Nullable;

/**
 * A line that begins a day: {@code Day 1}, {@code DAY TWO - Friday, 13 October 2017}, {@code Thursday, 12 October}.
 *
 * @param number the number of the day, or 0 if none is published
 * @param date the date, or null if none is published
 * @param wordsFrom where words begin that are neither, or -1
 */
record DayHeading(int number, @Nullable PublishedDate date, int wordsFrom) {

    private static final int LONGEST = 120;

    /** Reads a line as the heading of a day, or returns null. */
    static @Nullable DayHeading of(String body) {
        if (body.length() > LONGEST) {
            return null;
        }
        String lower = Wording.lower(body);
        Numbers number = number(lower);
        return number == null ? dateAlone(lower) : numbered(lower, number);
    }

    private static @Nullable Numbers number(String lower) {
        if (Wording.isWordAt(lower, 0, "day")) {
            return Numbers.orRomanAt(lower, Wording.skipBlanks(lower, "day".length()));
        }
        Numbers ordinal = Numbers.ordinalAt(lower, 0);
        int next = ordinal == null ? 0 : Wording.skipBlanks(lower, ordinal.until());
        return ordinal != null && Wording.isWordAt(lower, next, "day")
                ? new Numbers(ordinal.value(), next + "day".length())
                : null;
    }

    private static @Nullable DayHeading numbered(String lower, Numbers number) {
        int next = Wording.skipBlanks(lower, number.until());
        if (next == lower.length()) {
            return new DayHeading(number.value(), null, -1);
        }
        int rest = Wording.skipBlanksAnd(lower, Wording.skipPunctuation(lower, next), "(");
        PublishedDates dates = PublishedDates.at(lower, rest);
        if (dates != null && dates.days().size() == 1) {
            int end = ending(lower, dates.until());
            return new DayHeading(number.value(), dates.days().get(0), end == lower.length() ? -1 : end);
        }
        boolean marked = !Wording.isWordPart(lower.charAt(next));
        return marked ? new DayHeading(number.value(), null, rest == lower.length() ? -1 : rest) : null;
    }

    private static @Nullable DayHeading dateAlone(String lower) {
        PublishedDates dates = PublishedDates.at(lower, 0);
        if (dates == null || dates.days().size() != 1 || ending(lower, dates.until()) < lower.length()) {
            return null;
        }
        return new DayHeading(0, dates.days().get(0), -1);
    }

    private static int ending(String lower, int from) {
        return Wording.skipBlanksAnd(lower, Wording.skipPunctuation(lower, from), ")");
    }
}
