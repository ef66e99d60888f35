package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the plenary meets on one day: its segments by start, and the spans in which it meets without a gap. */
final class PlenaryHours {

    private static final Comparator<PlannedSegment> BY_START =
            Comparator.comparing(segment -> hours(segment).startInclusive());

    private final List<PlannedSegment> timed;
    private final List<PlannedSegment> untimed;
    private final List<TimeRange> breaks;
    /** For each timed segment, the second at which it or one before it ends last. */
    private final int[] latestEnds;

    private final int[] spanStarts;
    private final int[] spanEnds;
    private int spans;

    private PlenaryHours(List<PlannedSegment> timed, List<PlannedSegment> untimed, List<TimeRange> breaks) {
        this.timed = timed;
        this.untimed = untimed;
        this.breaks = breaks;
        this.latestEnds = new int[timed.size()];
        this.spanStarts = new int[timed.size()];
        this.spanEnds = new int[timed.size()];
        int latest = 0;
        for (int segment = 0; segment < latestEnds.length; segment++) {
            int start = start(hours(timed.get(segment)));
            boolean joins = spans > 0 && start <= latest;
            latest = Math.max(latest, end(hours(timed.get(segment))));
            latestEnds[segment] = latest;
            if (!joins) {
                spanStarts[spans++] = start;
            }
            spanEnds[spans - 1] = latest;
        }
    }

    /**
     * Reads the hours of one day.
     *
     * @param segments the segments of that day, of any kind
     */
    static PlenaryHours of(List<PlannedSegment> segments) {
        List<PlannedSegment> timed = new ArrayList<>(segments.size());
        List<PlannedSegment> untimed = new ArrayList<>();
        List<TimeRange> breaks = new ArrayList<>();
        for (PlannedSegment segment : segments) {
            if (segment.segment().kind() == SegmentKind.BREAK) {
                segment.time().ifPresent(breaks::add);
            } else if (segment.segment().kind().isPlenary()) {
                (segment.time().isPresent() ? timed : untimed).add(segment);
            }
        }
        timed.sort(BY_START);
        return new PlenaryHours(timed, untimed, breaks);
    }

    private static TimeRange hours(PlannedSegment segment) {
        return segment.time().orElseThrow();
    }

    private static int start(TimeRange hours) {
        return hours.startInclusive().toSecondOfDay();
    }

    private static int end(TimeRange hours) {
        return hours.endExclusive().toSecondOfDay();
    }

    /** Returns the segments of which no hours are known. */
    List<PlannedSegment> untimed() {
        return untimed;
    }

    /** Returns when the plenary meets during some hours. */
    List<TimeRange> shared(TimeRange hours) {
        List<TimeRange> shared = new ArrayList<>();
        int span = firstAfter(spanEnds, spans, start(hours));
        while (span < spans && spanStarts[span] < end(hours)) {
            shared.add(TimeRange.of(
                    LocalTime.ofSecondOfDay(Math.max(spanStarts[span], start(hours))),
                    LocalTime.ofSecondOfDay(Math.min(spanEnds[span], end(hours)))));
            span++;
        }
        return shared;
    }

    /** Returns the first segment that shares time with some hours. */
    Optional<PlannedSegment> firstDuring(TimeRange hours) {
        int first = firstAfter(latestEnds, latestEnds.length, start(hours));
        return first < latestEnds.length && hours(timed.get(first)).overlaps(hours)
                ? Optional.of(timed.get(first))
                : Optional.empty();
    }

    /** Tells whether some hours outside the plenary lie in, or reach into, a break that meets a window. */
    boolean isInBreak(TimeRange hours, TimeRange window) {
        int next = firstAfter(spanEnds, spans, start(hours));
        boolean between =
                next > 0 && next < spans && spanEnds[next - 1] < end(window) && start(window) < spanStarts[next];
        return between || breaks.stream().anyMatch(named -> named.overlaps(hours) && named.overlaps(window));
    }

    /** Returns the index of the first of some rising seconds that is after a moment. */
    private static int firstAfter(int[] rising, int length, int moment) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
