package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** When the plenary meets on one day: its segments by start, and the spans in which it meets without a gap. */
final class PlenaryHours {

    private static final Comparator<PlannedSegment> BY_START =
            Comparator.comparing(segment -> hours(segment).startInclusive());

    private final List<PlannedSegment> timed;
    private final List<LocalTime> latestEnds;
    private final List<TimeRange> spans;
    private final List<PlannedSegment> untimed;

    private PlenaryHours(List<PlannedSegment> timed, List<PlannedSegment> untimed) {
        this.timed = timed;
        this.untimed = untimed;
        this.latestEnds = new ArrayList<>(timed.size());
        this.spans = new ArrayList<>();
        for (PlannedSegment segment : timed) {
            TimeRange hours = hours(segment);
            latestEnds.add(latestEnds.isEmpty() ? hours.endExclusive() : later(last(latestEnds), hours.endExclusive()));
            join(hours);
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

    private void join(TimeRange next) {
        if (spans.isEmpty() || last(spans).endExclusive().isBefore(next.startInclusive())) {
            spans.add(next);
        } else {
            LocalTime end = later(last(spans).endExclusive(), next.endExclusive());
            spans.set(spans.size() - 1, TimeRange.of(last(spans).startInclusive(), end));
        }
    }

    private static TimeRange hours(PlannedSegment segment) {
        return segment.time().orElseThrow();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static LocalTime later(LocalTime left, LocalTime right) {
        return left.isAfter(right) ? left : right;
    }

    /** Returns the segments of which no hours are known. */
    List<PlannedSegment> untimed() {
        return untimed;
    }

    /** Returns for how many seconds the plenary meets during some hours. */
    int sharedSeconds(TimeRange hours) {
        int shared = 0;
        for (int span = firstSpanEndingAfter(hours); span < spans.size(); span++) {
            if (!spans.get(span).overlaps(hours)) {
                break;
            }
            shared += spans.get(span).sharedSeconds(hours);
        }
        return shared;
    }

    /** Returns the first segment that shares time with some hours. */
    Optional<PlannedSegment> firstDuring(TimeRange hours) {
        int first = firstAfter(latestEnds, Function.identity(), hours.startInclusive());
        return first < timed.size() && hours(timed.get(first)).overlaps(hours)
                ? Optional.of(timed.get(first))
                : Optional.empty();
    }

    /** Tells whether some hours outside the plenary lie between two of its spans. */
    boolean isBetween(TimeRange hours) {
        int span = firstSpanEndingAfter(hours);
        return span > 0 && span < spans.size();
    }

    private int firstSpanEndingAfter(TimeRange hours) {
        return firstAfter(spans, TimeRange::endExclusive, hours.startInclusive());
    }

    /** Returns the index of the first of some elements, by rising times, whose time is after a moment. */
    private static <T> int firstAfter(List<T> rising, Function<T, LocalTime> time, LocalTime moment) {
        int low = 0;
        int high = rising.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time.apply(rising.get(middle)).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
