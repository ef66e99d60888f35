package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;

/** Holds every plenary segment inside the meetings of its day. */
final class MeetingHoursEvaluator implements Evaluator {

    private final List<TimeRange> meetings;

    MeetingHoursEvaluator(MeetingHours norm) {
        this.meetings = norm.meetings();
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NO_SUCH_SEGMENT);
        for (PlannedSegment segment : plan.segments()) {
            if (segment.segment().kind().isPlenary()) {
                judge(segment, verdict);
            }
        }
    }

    private void judge(PlannedSegment segment, Verdict verdict) {
        if (segment.time().isEmpty()) {
            verdict.missing(Input.TIME, segment.at());
            return;
        }
        verdict.judged();
        TimeRange time = segment.time().get();
        int inside = 0;
        for (TimeRange meeting : meetings) {
            inside += meeting.sharedSeconds(time);
        }
        if (inside < time.lengthInSeconds()) {
            verdict.fail(verdict.finding(Discrepancy.OUTSIDE_HOURS, segment.at())
                    .measured(Measure.of(time))
                    .allowed(new Measure.Hours(meetings))
                    .difference(Measure.of(Duration.ofSeconds(time.lengthInSeconds() - inside)))
                    .addRepairs(Retiming.into(time, Retiming.nearest(time, meetings))));
        }
    }
}
