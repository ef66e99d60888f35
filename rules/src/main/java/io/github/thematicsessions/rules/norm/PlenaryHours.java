package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.time.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the plenary meets on one day: its segments, those that touch or overlap joined into one span. */
final class PlenaryHours {

    /** A span in which the plenary meets without a gap, and the segment that opens it. */
    private record Span(TimeRange time, PlannedSegment first) {}

    private final List<Span> spans;
    private final List<PlannedSegment> untimed;

    private PlenaryHours(List<Span> spans, List<PlannedSegment> untimed) {
        this.spans = spans;
        this.untimed = untimed;
    }

    static PlenaryHours of(List<PlannedSegment> plenary) {
        List<Span> spans = new ArrayList<>();
        plenary.stream()
                .filter(planned -> planned.time().isPresent())
                .sorted(Comparator.comparing(planned -> time(planned).startInclusive()))
                .forEach(planned -> join(spans, planned));
        List<PlannedSegment> untimed =
                plenary.stream().filter(planned -> planned.time().isEmpty()).toList();
        return new PlenaryHours(spans, untimed);
    }

    private static void join(List<Span> spans, PlannedSegment next) {
        TimeRange time = time(next);
        int last = spans.size() - 1;
        if (last < 0 || spans.get(last).time().endExclusive().isBefore(time.startInclusive())) {
            spans.add(new Span(time, next));
        } else if (time.endExclusive().isAfter(spans.get(last).time().endExclusive())) {
            TimeRange joined = TimeRange.of(spans.get(last).time().startInclusive(), time.endExclusive());
            spans.set(last, new Span(joined, spans.get(last).first()));
        }
    }

    private static TimeRange time(PlannedSegment planned) {
        return planned.time().orElseThrow();
    }

    /** Returns the segments of which no hours are known. */
    List<PlannedSegment> untimed() {
        return untimed;
    }

    /** Returns for how many seconds the plenary meets during some hours. */
    int sharedSeconds(TimeRange hours) {
        int shared = 0;
        for (int span = firstEndingAfter(hours); span < spans.size(); span++) {
            if (!spans.get(span).time().overlaps(hours)) {
                break;
            }
            shared += spans.get(span).time().sharedSeconds(hours);
        }
        return shared;
    }

    /** Returns the segment that opens the first span that shares time with some hours. */
    Optional<PlannedSegment> firstDuring(TimeRange hours) {
        int span = firstEndingAfter(hours);
        return span < spans.size() && spans.get(span).time().overlaps(hours)
                ? Optional.of(spans.get(span).first())
                : Optional.empty();
    }

    /** Tells whether some hours outside the plenary lie between two of its spans. */
    boolean isBetween(TimeRange hours) {
        int span = firstEndingAfter(hours);
        return span > 0 && span < spans.size();
    }

    private int firstEndingAfter(TimeRange hours) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).time().endExclusive().isAfter(hours.startInclusive())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
