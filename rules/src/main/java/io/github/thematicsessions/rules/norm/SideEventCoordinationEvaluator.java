package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import java.util.Optional;

/** Looks at whether side events name their organizer and were coordinated. */
final class SideEventCoordinationEvaluator implements Evaluator {

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NO_SIDE_EVENT);
        for (PlannedEvent event : plan.events()) {
            Optional<Boolean> coordinated = event.event().coordinated();
            if (event.event().organizers().isEmpty()) {
                verdict.missing(Input.ORGANIZER, event.at("organizers"));
            }
            if (coordinated.isEmpty()) {
                verdict.missing(Input.COORDINATION, event.at("coordinated"));
            } else {
                verdict.judged();
                if (!coordinated.get()) {
                    verdict.fail(verdict.finding(Discrepancy.NOT_DONE, event.at("coordinated"))
                            .addRepairs(Repair.of(RepairKind.SET, Measure.of("true"))));
                }
            }
        }
    }
}
