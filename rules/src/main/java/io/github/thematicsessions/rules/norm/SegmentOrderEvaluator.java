package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks, from the end, for segments that come before what they have to follow. Within a day segments stand in the order
 * of their start where every segment gives one, else in the order in which the programme lists them.
 */
final class SegmentOrderEvaluator implements Evaluator {

    private static final Comparator<PlannedSegment> BY_START =
            Comparator.comparing(segment -> segment.segment().start().orElseThrow());

    private final Map<SegmentKind, Integer> ranks = new EnumMap<>(SegmentKind.class);

    SegmentOrderEvaluator(SegmentOrder norm) {
        for (SegmentKind kind : norm.order()) {
            ranks.put(kind, ranks.size());
        }
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NOTHING_TO_COMPARE);
        List<PlannedSegment> ordered = new ArrayList<>(plan.segments().size());
        for (PlannedSegment segment : plan.segments()) {
            if (ranks.containsKey(segment.segment().kind())) {
                ordered.add(segment);
            }
        }
        if (ordered.size() < 2) {
            return;
        }
        sortByStart(ordered);
        PlannedSegment earliest = ordered.get(ordered.size() - 1);
        for (int index = ordered.size() - 1; index >= 0; index--) {
            PlannedSegment segment = ordered.get(index);
            verdict.judged();
            if (rank(segment) > rank(earliest)) {
                verdict.fail(verdict.finding(Discrepancy.OUT_OF_ORDER, segment.at())
                        .addWith(earliest.segment().id())
                        .addRepairs(Repair.of(RepairKind.PUT_AFTER, segment.id(), earliest.id())));
            } else {
                earliest = segment;
            }
        }
    }

    private int rank(PlannedSegment segment) {
        return ranks.getOrDefault(segment.segment().kind(), 0);
    }

    /** Sorts each day by itself; the sort is stable, and a day with an unknown start is left as it is listed. */
    private static void sortByStart(List<PlannedSegment> ordered) {
        int from = 0;
        while (from < ordered.size()) {
            int until = from;
            boolean known = true;
            boolean sorted = true;
            LocalTime last = LocalTime.MIN;
            while (until < ordered.size()
                    && ordered.get(until).day() == ordered.get(from).day()) {
                LocalTime start = ordered.get(until++).segment().start().orElse(null);
                known &= start != null;
                sorted &= start != null && !start.isBefore(last);
                last = start == null ? last : start;
            }
            if (known && !sorted) {
                ordered.subList(from, until).sort(BY_START);
            }
            from = until;
        }
    }
}
