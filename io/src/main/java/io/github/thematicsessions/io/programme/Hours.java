package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.io.programme.ClockFace.Half;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a row as published: {@code 10:00 - 10:15}, {@code 10.00-10.15}, {@code 13:15 to 14:30}, {@code 10:00}.
 *
 * @param start the start, or null if the day has none such
 * @param end the end, or null if there is none, none such, or it is not after the start
 * @param from where the hours begin
 * @param until where they end
 * @param guesses what has to be told of them
 */
record Hours(@Nullable LocalTime start, @Nullable LocalTime end, int from, int until, List<Guess> guesses) {

    private static final List<String> WORDS = List.of("to", "till", "until", "through");

    /** Returns the hours at an offset, or null if none stand there. In {@code 1-2 pm} the first is an hour alone. */
    static @Nullable Hours at(String text, int from) {
        int begin = from;
        if (Wording.isWordAt(Wording.lower(text.substring(from, Math.min(text.length(), from + 5))), 0, "from")) {
            begin = Wording.skipBlanks(text, from + "from".length());
        }
        Hours hours = times(text, begin);
        return hours == null ? hourAlone(text, begin) : hours;
    }

    private static @Nullable Hours hourAlone(String text, int begin) {
        ClockFace start = ClockFace.hourAt(text, begin);
        Separator separator = start == null ? null : Separator.at(text, start.until());
        ClockFace end = separator == null || !separator.guesses.isEmpty() ? null : ClockFace.at(text, separator.next);
        if (start == null || end == null || end.half() == Half.UNMARKED) {
            return null;
        }
        List<Guess> guesses = new ArrayList<>();
        return between(halves(start, end, guesses), guesses);
    }

    private static @Nullable Hours times(String text, int begin) {
        ClockFace start = ClockFace.at(text, begin);
        if (start == null) {
            return null;
        }
        Separator separator = Separator.at(text, start.until());
        ClockFace end = separator == null ? null : ClockFace.at(text, separator.next);
        if (separator == null || end == null) {
            return alone(text, start, separator);
        }
        List<Guess> guesses = new ArrayList<>(separator.guesses);
        return between(halves(start, end, guesses), guesses);
    }

    /** Finds the first hours with two ends anywhere in a text, else the first time alone, or null. */
    static @Nullable Hours in(String text) {
        Hours alone = null;
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Wording.isDigit(text.charAt(at)) && (at == 0 || !isFigure(text.charAt(at - 1)));
            Hours hours = begins ? times(text, at) : null;
            if (hours != null && hours.hasTwoEnds()) {
                return hours;
            }
            alone = alone == null ? hours : alone;
        }
        return alone;
    }

    /** Tells whether two ends are published, be they read or not. */
    boolean hasTwoEnds() {
        return guesses.stream().noneMatch(guess -> guess.kind() == DiagnosticKind.END_MISSING);
    }

    private static boolean isFigure(char unit) {
        return Wording.isWordPart(unit) || unit == '.' || unit == ':';
    }

    private static Hours alone(String text, ClockFace start, @Nullable Separator separator) {
        boolean dangling = separator != null && separator.next == text.length();
        int until = dangling ? text.length() : start.until();
        List<Guess> guesses = new ArrayList<>();
        LocalTime time = told(start, guesses);
        guesses.add(new Guess(DiagnosticKind.END_MISSING, start.from(), until, ""));
        return new Hours(time, null, start.from(), until, List.copyOf(guesses));
    }

    private static Hours between(ClockFace[] ends, List<Guess> guesses) {
        int from = ends[0].from();
        int until = ends[1].until();
        LocalTime start = told(ends[0], guesses);
        LocalTime end = told(ends[1], guesses);
        if (start != null && end != null && !end.isAfter(start)) {
            guesses.add(new Guess(DiagnosticKind.END_BEFORE_START, from, until, "the end is left out"));
            end = null;
        }
        return new Hours(start, end, from, until, List.copyOf(guesses));
    }

    private static @Nullable LocalTime told(ClockFace face, List<Guess> guesses) {
        LocalTime time = face.time();
        if (time == null) {
            guesses.add(new Guess(DiagnosticKind.TIME_IMPOSSIBLE, face.from(), face.until(), "it is left out"));
        } else if (face.half() != Half.UNMARKED && face.isOfTwentyFour()) {
            guesses.add(new Guess(DiagnosticKind.MERIDIEM_IGNORED, face.from(), face.until(), time.toString()));
        }
        return time;
    }

    /** Where one time alone is marked, the other is read so that the range is the shorter one that makes sense. */
    private static ClockFace[] halves(ClockFace start, ClockFace end, List<Guess> guesses) {
        boolean one = (start.half() == Half.UNMARKED) != (end.half() == Half.UNMARKED);
        boolean unmarkedStart = start.half() == Half.UNMARKED;
        ClockFace open = unmarkedStart ? start : end;
        if (!one || open.isOfTwentyFour()) {
            return new ClockFace[] {start, end};
        }
        ClockFace[] late = with(start, end, Half.AFTER_NOON);
        ClockFace[] early = with(start, end, Half.BEFORE_NOON);
        boolean takeLate = unmarkedStart ? isRange(late) || !isRange(early) : !isRange(early);
        ClockFace[] read = takeLate ? late : early;
        LocalTime time = (unmarkedStart ? read[0] : read[1]).time();
        guesses.add(new Guess(DiagnosticKind.MERIDIEM_INFERRED, open.from(), open.until(), String.valueOf(time)));
        return read;
    }

    private static ClockFace[] with(ClockFace start, ClockFace end, Half half) {
        return start.half() == Half.UNMARKED
                ? new ClockFace[] {start.in(half), end}
                : new ClockFace[] {start, end.in(half)};
    }

    private static boolean isRange(ClockFace[] ends) {
        LocalTime start = ends[0].time();
        LocalTime end = ends[1].time();
        return start != null && end != null && end.isAfter(start);
    }

    /**
     * What stands between two times.
     *
     * @param next where the second time would begin
     * @param guesses what has to be told of it
     */
    private record Separator(int next, List<Guess> guesses) {

        static @Nullable Separator at(String text, int from) {
            int at = Wording.skipBlanks(text, from);
            int dash = at;
            while (dash < text.length() && (Wording.isDash(text.charAt(dash)) || text.charAt(dash) == '/')) {
                dash++;
            }
            if (dash > at) {
                return new Separator(Wording.skipBlanks(text, dash), List.of());
            }
            int end = Wording.endOfLetters(text, at);
            return end > at ? word(text, at, end) : blanks(text, from, at);
        }

        private static @Nullable Separator word(String text, int at, int end) {
            String word = end - at > 8 ? "" : Wording.lower(text.substring(at, end));
            int next = Wording.skipBlanks(text, end);
            if (WORDS.contains(word)) {
                return new Separator(next, List.of());
            }
            return isNearlyTo(word)
                    ? new Separator(next, List.of(new Guess(DiagnosticKind.SEPARATOR_MISSPELT, at, end, "to")))
                    : null;
        }

        private static @Nullable Separator blanks(String text, int from, int at) {
            return at > from && at < text.length() && Wording.isDigit(text.charAt(at))
                    ? new Separator(at, List.of(new Guess(DiagnosticKind.SEPARATOR_MISSING, from, at, "to")))
                    : null;
        }

        /** One letter too many, one too few, one wrong, or both the wrong way round. */
        private static boolean isNearlyTo(String word) {
            return switch (word.length()) {
                case 1 -> word.equals("t") || word.equals("o");
                case 2 -> word.equals("ot") || word.charAt(0) == 't' || word.charAt(1) == 'o';
                case 3 ->
                    word.startsWith("to") || word.endsWith("to") || (word.charAt(0) == 't' && word.charAt(2) == 'o');
                default -> false;
            };
        }
    }
}
