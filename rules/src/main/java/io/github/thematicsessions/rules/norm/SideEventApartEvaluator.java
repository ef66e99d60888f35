package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;
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
        List<TimeRange> shared = plenary.shared(hours);
        int seconds = shared.stream().mapToInt(TimeRange::lengthInSeconds).sum();
        verdict.fail(verdict.finding(Discrepancy.OVERLAP, event.at())
                .addWith(first.get().id())
                .measured(new Measure.Hours(shared))
                .difference(Measure.of(Duration.ofSeconds(seconds)))
                .addAllRepairs(Retiming.outOf(hours, shared)));
        return true;
    }
}
