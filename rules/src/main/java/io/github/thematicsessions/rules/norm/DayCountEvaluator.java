package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import java.util.List;

/** Counts the days. */
final class DayCountEvaluator implements Evaluator {

    private static final List<String> WHAT = List.of("day");

    private final Quantity days;

    DayCountEvaluator(DayCount norm) {
        this.days = norm.days();
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        if (plan.session().days().isEmpty()) {
            verdict.missing(Input.DAYS, Location.of(Plan.DAYS));
        } else {
            Counting.judge(plan.session().days().size(), days, () -> Location.of(Plan.DAYS), WHAT, verdict);
        }
    }
}
