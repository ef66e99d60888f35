package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.Upcoming;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Turns that are still to come, and the latest moment to give them the floor. */
final class UpcomingText {

    /** So many are listed; who looks at a screen does not read on. */
    private static final int MOST = 5;

    private UpcomingText() {}

    /** Says what has to come and by when: concluding remarks by 12:55. */
    static String brief(Upcoming slot) {
        return name(slot) + slot.latest().map(latest -> " by " + clock(latest)).orElse("");
    }

    private static String name(Upcoming slot) {
        return slot.purpose()
                .map(FieldWords::of)
                .or(() -> slot.capacity().map(capacity -> "turn of " + FieldWords.of(capacity)))
                .orElse("turn");
    }

    /** Lists the obligatory ones, each with how long there is until its latest moment. */
    static List<String> lines(List<Upcoming> upcoming, OffsetDateTime at) {
        List<Upcoming> obligatory =
                upcoming.stream().filter(Upcoming::obligatory).toList();
        List<String> lines = new ArrayList<>();
        for (Upcoming slot : obligatory.subList(0, Math.min(MOST, obligatory.size()))) {
            lines.add(brief(slot)
                    + slot.latest().map(latest -> ", " + distance(at, latest)).orElse(""));
        }
        if (obligatory.size() > MOST) {
            lines.add("and " + Series.number(obligatory.size() - MOST) + " more");
        }
        return lines;
    }

    private static String distance(OffsetDateTime at, OffsetDateTime latest) {
        Duration left = Duration.between(at, latest);
        if (left.isNegative()) {
            return SpokenTime.of(left.negated()) + " TOO LATE";
        }
        return left.isZero() ? "NOW" : "in " + SpokenTime.of(left);
    }

    /** The seconds are said where there are any. */
    static String clock(OffsetDateTime moment) {
        return moment.toLocalTime().toString();
    }
}
