package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times in the words a person says: 5 min, 1 h 30 min, 45 s, 0.4 s, 5 to 7 min, 10:15 to 13:00. */
final class SpokenTime {

    private SpokenTime() {}

    static String of(Duration length) {
        return of(length, Messages.english());
    }

    static String of(Duration length, Messages messages) {
        List<String> words = new ArrayList<>();
        if (length.toHours() > 0) {
            words.add(messages.count("length.hours", length.toHours()));
        }
        if (length.toMinutesPart() > 0) {
            words.add(messages.count("length.minutes", length.toMinutesPart()));
        }
        if (length.toSecondsPart() > 0 || length.toNanosPart() > 0 || length.isZero()) {
            words.add(messages.count("length.seconds", length.toSecondsPart(), digits(length.toNanosPart())));
        }
        return messages.joined("length.joined", words);
    }

    /** A fraction of a second with its point, exact and without zeros at its end; nothing where there is none. */
    static String fraction(int nano) {
        return nano == 0 ? "" : "." + digits(nano);
    }

    private static String digits(int nano) {
        if (nano == 0) {
            return "";
        }
        String digits = Integer.toString(1_000_000_000 + nano).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    static String of(Allotment allotment) {
        return of(allotment, Messages.english());
    }

    static String of(Allotment allotment, Messages messages) {
        return of(allotment, "length.range", messages);
    }

    /** Says in fewer letters what is between two ends: 5-7 min. */
    static String narrow(Allotment allotment, Messages messages) {
        return of(allotment, "length.range.narrow", messages);
    }

    private static String of(Allotment allotment, String range, Messages messages) {
        Duration shortest = allotment.shortest();
        Duration longest = Duration.ofSeconds(allotment.longestSeconds());
        return switch (allotment.wording()) {
            case RANGE ->
                shortest.equals(longest)
                        ? messages.say("length.exactly", "length", of(longest, messages))
                        : between(shortest, longest, range, messages);
            case STATED -> of(longest, messages);
            case AT_MOST -> messages.say("length.at-most", "length", of(longest, messages));
            case UNSTATED -> messages.say("length.unstated");
        };
    }

    /** Two lengths, the second longer than the first: 5 to 7 min, 2 h 10 to 2 h 20 min, 45 s to 2 min. */
    static String between(Duration shortest, Duration longest) {
        return between(shortest, longest, "length.range", Messages.english());
    }

    private static String between(Duration shortest, Duration longest, String range, Messages messages) {
        boolean sameUnit = endsInMinutes(longest) && (endsInMinutes(shortest) || shortest.isZero());
        // Behind hours, a number without its unit reads as minutes in English only.
        boolean sameKind = messages.language() == Language.ENGLISH
                ? shortest.toHours() > 0 == longest.toHours() > 0
                : longest.toHours() == 0;
        String first = sameUnit && sameKind ? withoutUnit(shortest, messages) : of(shortest, messages);
        return messages.say(range, Map.of("shortest", first, "longest", of(longest, messages)));
    }

    private static boolean endsInMinutes(Duration length) {
        return length.toMinutesPart() > 0 && length.toSecondsPart() == 0 && length.toNanosPart() == 0;
    }

    private static String withoutUnit(Duration length, Messages messages) {
        String minutes = Integer.toString(length.toMinutesPart());
        return length.toHours() == 0
                ? minutes
                : messages.joined("length.joined", List.of(messages.count("length.hours", length.toHours()), minutes));
    }

    static String of(TimeRange range) {
        return of(range, Messages.english());
    }

    static String of(TimeRange range, Messages messages) {
        return messages.say(
                "hours",
                Map.of(
                        "start", messages.apart(range.startInclusive().toString()),
                        "end", messages.apart(range.endExclusive().toString())));
    }
}
