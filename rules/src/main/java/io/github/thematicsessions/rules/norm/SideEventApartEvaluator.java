package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.Optional;

/** Looks for side events that run during the plenary. */
final class SideEventApartEvaluator extends SideEventEvaluator {

    @Override
    boolean judge(PlannedEvent event, TimeRange hours, PlenaryHours plenary, Verdict verdict) {
        verdict.judged();
        Optional<PlannedSegment> first = plenary.firstDuring(hours);
        if (first.isEmpty()) {
            return false;
        }
        verdict.fail(verdict.finding(Discrepancy.OVERLAP, event.at())
                .addWith(first.get().segment().id())
                .measured(Measure.of(hours))
                .difference(Measure.of(Duration.ofSeconds(plenary.sharedSeconds(hours)))));
        return true;
    }
}
