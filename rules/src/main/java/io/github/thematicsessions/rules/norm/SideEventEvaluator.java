package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Judges each side event by its hours and the hours of the plenary on its day. */
abstract class SideEventEvaluator implements Evaluator {

    @Override
    public final void judge(Plan plan, Verdict verdict) {
        verdict.exempt(plan.events().isEmpty() ? Exemption.NO_SIDE_EVENT : Exemption.NOTHING_TO_COMPARE);
        Set<LocalDate> open = new LinkedHashSet<>();
        for (PlannedEvent event : plan.events()) {
            Optional<LocalDate> date = event.date();
            if (date.isEmpty()) {
                verdict.missing(Input.DATE, event.at("date"));
            } else if (event.time().isEmpty()) {
                verdict.missing(Input.TIME, event.at());
            } else if (!judge(event, event.time().get(), plan.plenary(date.get()), verdict)) {
                open.add(date.get());
            }
        }
        findMissing(plan, open, verdict);
    }

    /** Says once for all side events of a day what is not known of its plenary. */
    private static void findMissing(Plan plan, Set<LocalDate> dates, Verdict verdict) {
        boolean undatedTold = false;
        for (LocalDate date : dates) {
            if (!undatedTold && plan.mayBeUndated(date)) {
                verdict.missing(Input.DATE, Location.of(plan.undatedDay()));
                undatedTold = true;
            }
            for (PlannedSegment segment : plan.plenary(date).untimed()) {
                verdict.missing(Input.TIME, segment.at());
            }
        }
    }

    /**
     * Judges one side event.
     *
     * @return whether the answer is the same whatever is not known of the plenary
     */
    abstract boolean judge(PlannedEvent event, TimeRange hours, PlenaryHours plenary, Verdict verdict);
}
