package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;

/** Times in the words a person says: 5 min, 1 h 30 min, 45 s, 5 to 7 min, 10:15 to 13:00. */
final class SpokenTime {

    private SpokenTime() {}

    static String of(Duration length) {
        if (length.isZero()) {
            return "0 s";
        }
        StringBuilder words = new StringBuilder();
        append(words, length.toHours(), "h");
        append(words, length.toMinutesPart(), "min");
        append(words, length.toSecondsPart(), "s");
        return words.toString();
    }

    private static void append(StringBuilder words, long number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
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

    private static String between(Duration shortest, Duration longest) {
        boolean sameUnit = isWholeMinutesBelowAnHour(shortest) && isWholeMinutesBelowAnHour(longest);
        return (sameUnit ? Long.toString(shortest.toMinutes()) : of(shortest)) + " to " + of(longest);
    }

    private static boolean isWholeMinutesBelowAnHour(Duration length) {
        return length.toSecondsPart() == 0 && length.toHours() == 0;
    }

    static String of(TimeRange range) {
        return range.startInclusive() + " to " + range.endExclusive();
    }
}
