package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** The smallest change of some hours that puts them where they may be. */
final class Retiming {

    private Retiming() {}

    /** Cuts hours to a window or, where they share no moment with it, moves them to the end of it that is nearer. */
    static Repair into(TimeRange hours, TimeRange window) {
        return retime(hours, hours.overlaps(window) ? cut(hours, window) : moved(hours, window));
    }

    private static TimeRange cut(TimeRange hours, TimeRange window) {
        return TimeRange.of(
                later(hours.startInclusive(), window.startInclusive()),
                earlier(hours.endExclusive(), window.endExclusive()));
    }

    private static TimeRange moved(TimeRange hours, TimeRange window) {
        int length = Math.min(hours.lengthInSeconds(), window.lengthInSeconds());
        return hours.startInclusive().isBefore(window.startInclusive())
                ? TimeRange.of(window.startInclusive(), window.startInclusive().plusSeconds(length))
                : TimeRange.of(window.endExclusive().minusSeconds(length), window.endExclusive());
    }

    /** Returns the range of several that shares most time with some hours or, if none does, is nearest to them. */
    static TimeRange nearest(TimeRange hours, List<TimeRange> ranges) {
        TimeRange best = ranges.get(0);
        for (TimeRange range : ranges) {
            int gain = hours.sharedSeconds(range) - hours.sharedSeconds(best);
            if (gain > 0 || (gain == 0 && distance(hours, range) < distance(hours, best))) {
                best = range;
            }
        }
        return best;
    }

    private static int distance(TimeRange hours, TimeRange range) {
        return Math.max(
                second(range.startInclusive()) - second(hours.endExclusive()),
                second(hours.startInclusive()) - second(range.endExclusive()));
    }

    /** Ends hours before what they run into, or starts them after it; where both ends run into something, nothing helps. */
    static List<Repair> outOf(TimeRange hours, List<TimeRange> shared) {
        TimeRange first = shared.get(0);
        TimeRange last = shared.get(shared.size() - 1);
        boolean startIsFree = hours.startInclusive().isBefore(first.startInclusive());
        boolean endIsFree = hours.endExclusive().isAfter(last.endExclusive());
        int kept = startIsFree ? second(first.startInclusive()) - second(hours.startInclusive()) : 0;
        int keptAfter = endIsFree ? second(hours.endExclusive()) - second(last.endExclusive()) : 0;
        if (kept == 0 && keptAfter == 0) {
            return List.of();
        }
        return List.of(retime(
                hours,
                kept >= keptAfter
                        ? TimeRange.of(hours.startInclusive(), first.startInclusive())
                        : TimeRange.of(last.endExclusive(), hours.endExclusive())));
    }

    /** Says by how much the end that moves further moves. */
    private static Repair retime(TimeRange from, TimeRange to) {
        int start = Math.abs(second(from.startInclusive()) - second(to.startInclusive()));
        int end = Math.abs(second(from.endExclusive()) - second(to.endExclusive()));
        return Repair.of(RepairKind.RETIME, Measure.of(to), Measure.of(Duration.ofSeconds(Math.max(start, end))));
    }

    private static int second(LocalTime time) {
        return time.toSecondOfDay();
    }

    private static LocalTime later(LocalTime left, LocalTime right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalTime earlier(LocalTime left, LocalTime right) {
        return left.isBefore(right) ? left : right;
    }
}
