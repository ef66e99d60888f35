package io.github.thematicsessions.io.programme;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as published: {@code 10:15}, {@code 10.15}, {@code 10h15}, {@code 1:15 pm}, {@code 3 p.m.}, {@code noon}.
 *
 * @param hour the hour as published
 * @param minute the minute as published
 * @param half whether it is marked as before or after noon
 * @param from where it begins
 * @param until where it ends
 */
record ClockFace(int hour, int minute, Half half, int from, int until) {

    /** Which half of the day the words name. */
    enum Half {
        UNMARKED,
        BEFORE_NOON,
        AFTER_NOON
    }

    private static final String[] BEFORE_NOON = {"a.m.", "a.m", "am"};
    private static final String[] AFTER_NOON = {"p.m.", "p.m", "pm"};
    private static final String[] NOON = {"noon", "midday"};
    private static final String[] HOURS = {"hours", "hrs", "hrs.", "h", "uhr"};

    /** Returns the time at an offset, or null if there is none. */
    static @Nullable ClockFace at(String text, int from) {
        for (String noon : NOON) {
            if (isAt(text, from, noon)) {
                return new ClockFace(12, 0, Half.AFTER_NOON, from, from + noon.length());
            }
        }
        int minuteMark = Wording.endOfDigits(text, from);
        int digits = minuteMark - from;
        if (digits < 1 || digits > 2) {
            return null;
        }
        int hour = Integer.parseInt(text.substring(from, minuteMark));
        boolean minutes = hasMinutes(text, minuteMark);
        int minute = minutes ? Integer.parseInt(text.substring(minuteMark + 1, minuteMark + 3)) : 0;
        return ended(text, new ClockFace(hour, minute, Half.UNMARKED, from, minuteMark + (minutes ? 3 : 0)), minutes);
    }

    /** Returns the hour of which nothing but the figures stands at an offset, or null. */
    static @Nullable ClockFace hourAt(String text, int from) {
        int end = Wording.endOfDigits(text, from);
        return end == from || end > from + 2
                ? null
                : new ClockFace(Integer.parseInt(text.substring(from, end)), 0, Half.UNMARKED, from, end);
    }

    private static boolean hasMinutes(String text, int mark) {
        boolean marked = mark < text.length() && ":.hH".indexOf(text.charAt(mark)) >= 0;
        return marked && Wording.endOfDigits(text, mark + 1) == mark + 3;
    }

    /** Takes what follows the figures, and refuses figures that go on, such as those of a date. */
    private static @Nullable ClockFace ended(String text, ClockFace figures, boolean minutes) {
        int next = Wording.skipBlanks(text, figures.until);
        for (String mark : AFTER_NOON) {
            if (isAt(text, next, mark)) {
                return figures.marked(Half.AFTER_NOON, next + mark.length());
            }
        }
        for (String mark : BEFORE_NOON) {
            if (isAt(text, next, mark)) {
                return figures.marked(Half.BEFORE_NOON, next + mark.length());
            }
        }
        if (figures.hour == 12 && isAt(text, next, "noon")) {
            return figures.marked(Half.AFTER_NOON, next + "noon".length());
        }
        return minutes && !goesOn(text, figures.until) ? figures.withUnit(text, next) : null;
    }

    private static boolean goesOn(String text, int until) {
        if (until == text.length()) {
            return false;
        }
        char next = text.charAt(until);
        boolean unit = isAt(text, until, "h") || isAt(text, until, "hrs");
        boolean figures = (next == '.' || next == ':' || next == ',')
                && until + 1 < text.length()
                && Wording.isDigit(text.charAt(until + 1));
        return figures || (Wording.isWordPart(next) && !unit && !isSeparator(text, until));
    }

    /** In "13:15to 14:30" the word follows at once. */
    private static boolean isSeparator(String text, int at) {
        return isAt(text, at, "to");
    }

    private ClockFace withUnit(String text, int next) {
        for (String unit : HOURS) {
            if (isAt(text, next, unit)) {
                return marked(half, next + unit.length());
            }
        }
        return this;
    }

    private static boolean isAt(String text, int at, String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end == text.length() || !Wording.isWordPart(text.charAt(end)));
    }

    private ClockFace marked(Half other, int end) {
        return new ClockFace(hour, minute, other, from, end);
    }

    ClockFace in(Half other) {
        return marked(other, until);
    }

    /** Tells whether the hour can only be one of twenty-four. */
    boolean isOfTwentyFour() {
        return hour > 12 || hour == 0;
    }

    /** Returns the time, or null if the day has none such. */
    @Nullable
    LocalTime time() {
        if (minute > 59 || hour > 23) {
            return null;
        }
        if (half == Half.UNMARKED || isOfTwentyFour()) {
            return LocalTime.of(hour, minute);
        }
        return LocalTime.of(hour % 12 + (half == Half.AFTER_NOON ? 12 : 0), minute);
    }
}
