package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.time.Timed;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when until when something is drawn, in seconds of the day. An end that is not known is set where the next thing
 * begins, or half an hour on, and is drawn as open.
 *
 * @param from the first second, from 0
 * @param until the second at which it is over, after the first and at most a whole day
 * @param begins whether the beginning is known
 * @param ends whether the end is known
 */
record Span(int from, int until, boolean begins, boolean ends) {

    static final int DAY = 86_400;

    private static final int HALF_AN_HOUR = 1_800;

    /** Returns where a thing is drawn; nowhere if neither of its ends is known. */
    static Optional<Span> of(Timed thing, List<? extends Timed> beside) {
        Optional<Integer> start = seconds(thing.start());
        Optional<Integer> end = seconds(thing.end());
        if (start.isPresent()) {
            int from = start.get();
            return Optional.of(new Span(from, end.orElseGet(() -> next(from, beside)), true, end.isPresent()));
        }
        return end.map(until -> new Span(before(until, beside), Math.max(until, 1), false, true));
    }

    private static int next(int from, List<? extends Timed> beside) {
        return beside.stream()
                .flatMap(other -> seconds(other.start()).stream())
                .filter(start -> start > from)
                .min(Integer::compare)
                .orElse(Math.min(from + HALF_AN_HOUR, DAY));
    }

    private static int before(int until, List<? extends Timed> beside) {
        return beside.stream()
                .flatMap(other -> Stream.of(seconds(other.start()), seconds(other.end())))
                .flatMap(Optional::stream)
                .filter(moment -> moment < until)
                .max(Integer::compare)
                .orElse(Math.max(until - HALF_AN_HOUR, 0));
    }

    private static Optional<Integer> seconds(Optional<LocalTime> time) {
        return time.map(LocalTime::toSecondOfDay);
    }

    /** Says when, as a programme does: 10:15–13:00, from 10:15, until 13:00. */
    static String words(Timed thing) {
        if (thing.time().isPresent()) {
            return thing.start().orElseThrow() + "–" + thing.end().orElseThrow();
        }
        return thing.start()
                .map(start -> "from " + start)
                .or(() -> thing.end().map(end -> "until " + end))
                .orElse("");
    }
}
