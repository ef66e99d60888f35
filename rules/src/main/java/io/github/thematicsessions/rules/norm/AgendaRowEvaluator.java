package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a row of the agenda: a segment of a kind on a day at exactly the hours of the row. A segment without a number
 * may be the row of any number.
 */
final class AgendaRowEvaluator implements Evaluator {

    private static final int COULD_MATCH = 100_000;
    private static final int NUMBERED = 2 * COULD_MATCH;

    private final AgendaRow row;

    AgendaRowEvaluator(AgendaRow row) {
        this.row = row;
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        if (plan.segments().isEmpty()) {
            verdict.missing(Input.DAYS, Location.of(Plan.DAYS));
            return;
        }
        PlannedSegment closest = null;
        for (PlannedSegment segment : plan.segments(row.segment())) {
            if (isCandidate(segment)) {
                if (matches(segment)) {
                    verdict.judged();
                    return;
                }
                closest = closer(closest, segment);
            }
        }
        judge(closest, plan, verdict);
    }

    private void judge(@Nullable PlannedSegment closest, Plan plan, Verdict verdict) {
        if (closest == null) {
            verdict.judged();
            verdict.fail(verdict.finding(Discrepancy.MISSING, Location.of(day(plan)))
                    .allowed(Measure.of(row.time()))
                    .addRepairs(
                            Repair.of(RepairKind.ADD, Measure.of(row.segment().code()), Measure.of(1))));
        } else if (couldMatch(closest.segment())) {
            verdict.missing(Input.TIME, closest.at());
        } else {
            verdict.judged();
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, closest.at())
                    .measured(closest.time().map(Measure::of))
                    .allowed(Measure.of(row.time()))
                    .difference(closest.time().map(this::moved))
                    .addRepairs(new Repair(
                            RepairKind.RETIME,
                            Optional.of(Measure.of(row.time())),
                            closest.time().map(this::moved),
                            List.of())));
        }
    }

    /** Returns the day of the row or, where the plan has fewer days, all of them. */
    private Pointer day(Plan plan) {
        int day = row.day() - 1;
        return day < plan.session().days().size() ? Plan.DAYS.child(day) : Plan.DAYS;
    }

    private boolean isCandidate(PlannedSegment segment) {
        return segment.day() == row.day() - 1
                && (row.number().isEmpty()
                        || segment.segment().number().isEmpty()
                        || segment.segment().number().equals(row.number()));
    }

    private boolean matches(PlannedSegment segment) {
        return segment.time().isPresent() && segment.time().get().equals(row.time());
    }

    /** A segment of which an end is not known could be the row if the end that is known is right. */
    private boolean couldMatch(Segment segment) {
        return segment.time().isEmpty()
                && isUnknownOr(segment.start(), row.time().startInclusive())
                && isUnknownOr(segment.end(), row.time().endExclusive());
    }

    private static boolean isUnknownOr(Optional<LocalTime> end, LocalTime expected) {
        return end.isEmpty() || end.get().equals(expected);
    }

    /** Prefers the number of the row, then what could be the row, then what shares most time with it, then the first. */
    private PlannedSegment closer(@Nullable PlannedSegment best, PlannedSegment next) {
        return best == null || score(next) > score(best) ? next : best;
    }

    /** A segment that bears the number of the row is the row before any that bears none. */
    private int score(PlannedSegment segment) {
        boolean numbered =
                row.number().isPresent() && segment.segment().number().equals(row.number());
        return (numbered ? NUMBERED : 0) + likeness(segment);
    }

    private int likeness(PlannedSegment segment) {
        return couldMatch(segment.segment())
                ? COULD_MATCH
                : segment.time().map(row.time()::sharedSeconds).orElse(0);
    }

    /** How far the end that moved further is from that of the row. */
    private Measure moved(TimeRange time) {
        Duration start = Duration.between(time.startInclusive(), row.time().startInclusive())
                .abs();
        Duration end =
                Duration.between(time.endExclusive(), row.time().endExclusive()).abs();
        return Measure.of(start.compareTo(end) > 0 ? start : end);
    }
}
