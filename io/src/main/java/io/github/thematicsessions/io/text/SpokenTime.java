package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;

/** Times in the words a person says: 5 min, 1 h 30 min, 45 s, 0.4 s, 5 to 7 min, 10:15 to 13:00. */
final class SpokenTime {

    private SpokenTime() {}

    static String of(Duration length) {
        if (length.isZero()) {
            return "0 s";
        }
        StringBuilder words = new StringBuilder();
        append(words, length.toHours() > 0, Long.toString(length.toHours()), "h");
        append(words, length.toMinutesPart() > 0, Integer.toString(length.toMinutesPart()), "min");
        boolean seconds = length.toSecondsPart() > 0 || length.toNanosPart() > 0;
        append(words, seconds, length.toSecondsPart() + fraction(length.toNanosPart()), "s");
        return words.toString();
    }

    private static void append(StringBuilder words, boolean there, String number, String unit) {
        if (there) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    /** A fraction of a second with its point, exact and without zeros at its end; nothing where there is none. */
    static String fraction(int nano) {
        if (nano == 0) {
            return "";
        }
        String digits = Integer.toString(1_000_000_000 + nano).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(0, end);
    }

    static String of(Allotment allotment) {
        Duration shortest = allotment.shortest();
        Duration longest = Duration.ofSeconds(allotment.longestSeconds());
        return switch (allotment.wording()) {
            case RANGE -> shortest.equals(longest) ? "exactly " + of(longest) : between(shortest, longest);
            case STATED -> of(longest);
            case AT_MOST -> "at most " + of(longest);
            case UNSTATED -> "no stated time";
        };
    }

    /** Two lengths, the second longer than the first: 5 to 7 min, 2 h 10 to 2 h 20 min, 45 s to 2 min. */
    static String between(Duration shortest, Duration longest) {
        boolean sameUnit = endsInMinutes(longest) && (endsInMinutes(shortest) || shortest.isZero());
        boolean sameKind = shortest.toHours() > 0 == longest.toHours() > 0;
        return (sameUnit && sameKind ? withoutUnit(shortest) : of(shortest)) + " to " + of(longest);
    }

    private static boolean endsInMinutes(Duration length) {
        return length.toMinutesPart() > 0 && length.toSecondsPart() == 0 && length.toNanosPart() == 0;
    }

    private static String withoutUnit(Duration length) {
        return (length.toHours() > 0 ? length.toHours() + " h " : "") + length.toMinutesPart();
    }

    static String of(TimeRange range) {
        return range.startInclusive() + " to " + range.endExclusive();
    }
}
