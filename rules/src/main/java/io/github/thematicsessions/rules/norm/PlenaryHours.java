package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.time.TimeRange;
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
    /** For each timed segment, the second at which it or one before it ends last. */
    private final int[] latestEnds;

    private final int[] spanStarts;
    private final int[] spanEnds;
    private int spans;

    private PlenaryHours(List<PlannedSegment> timed, List<PlannedSegment> untimed) {
        this.timed = timed;
        this.untimed = untimed;
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

    static PlenaryHours of(List<PlannedSegment> plenary) {
        List<PlannedSegment> timed = new ArrayList<>(plenary.size());
        List<PlannedSegment> untimed = new ArrayList<>();
        for (PlannedSegment segment : plenary) {
            (segment.time().isPresent() ? timed : untimed).add(segment);
        }
        timed.sort(BY_START);
        return new PlenaryHours(timed, untimed);
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

    /** Returns for how many seconds the plenary meets during some hours. */
    int sharedSeconds(TimeRange hours) {
        int shared = 0;
        int span = firstAfter(spanEnds, spans, start(hours));
        while (span < spans && spanStarts[span] < end(hours)) {
            shared += Math.min(spanEnds[span], end(hours)) - Math.max(spanStarts[span], start(hours));
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

    /** Tells whether some hours outside the plenary lie between two of its spans. */
    boolean isBetween(TimeRange hours) {
        int span = firstAfter(spanEnds, spans, start(hours));
        return span > 0 && span < spans;
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
