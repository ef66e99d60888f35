package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;

/** Holds side events in the break between two meetings, or one that the programme names, inside the window of that break. */
final class SideEventWindowEvaluator extends SideEventEvaluator {

    private final TimeRange window;

    SideEventWindowEvaluator(SideEventWindow norm) {
        this.window = norm.window();
    }

    @Override
    boolean judge(PlannedEvent event, TimeRange hours, PlenaryHours plenary, Verdict verdict) {
        if (window.encloses(hours)) {
            verdict.judged();
            return true;
        }
        if (plenary.firstDuring(hours).isPresent()) {
            verdict.exempt(Exemption.DURING_PLENARY);
            return true;
        }
        verdict.judged();
        if (!plenary.isInBreak(hours, window)) {
            return false;
        }
        int outside = hours.lengthInSeconds() - window.sharedSeconds(hours);
        verdict.fail(verdict.finding(Discrepancy.OUTSIDE_HOURS, event.at())
                .measured(Measure.of(hours))
                .allowed(Measure.of(window))
                .difference(Measure.of(Duration.ofSeconds(outside)))
                .addRepairs(Retiming.into(hours, window)));
        return true;
    }
}
