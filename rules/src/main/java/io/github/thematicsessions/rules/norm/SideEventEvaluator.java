package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;

/** Judges each side event by its hours and the hours of the plenary on its day. */
abstract class SideEventEvaluator implements Evaluator {

    @Override
    public final void judge(Plan plan, Verdict verdict) {
        verdict.exempt(plan.events().isEmpty() ? Exemption.NO_SIDE_EVENT : Exemption.NOTHING_TO_COMPARE);
        for (PlannedEvent event : plan.events()) {
            Optional<LocalDate> date = event.date();
            if (date.isEmpty()) {
                verdict.missing(Input.DATE, event.at("date"));
            } else if (event.time().isEmpty()) {
                verdict.missing(Input.TIME, event.at());
            } else {
                judge(plan, date.get(), event, event.time().get(), verdict);
            }
        }
    }

    private void judge(Plan plan, LocalDate date, PlannedEvent event, TimeRange hours, Verdict verdict) {
        PlenaryHours plenary = plan.plenary(date);
        if (judge(event, hours, plenary, verdict)) {
            return;
        }
        Optional<Pointer> undated = plan.undatedDay(date);
        undated.ifPresent(day -> verdict.missing(Input.DATE, Location.of(day)));
        for (PlannedSegment segment : plenary.untimed()) {
            verdict.missing(Input.TIME, segment.at());
        }
    }

    /**
     * Judges one side event.
     *
     * @return whether the answer is the same whatever is not known of the plenary
     */
    abstract boolean judge(PlannedEvent event, TimeRange hours, PlenaryHours plenary, Verdict verdict);
}
