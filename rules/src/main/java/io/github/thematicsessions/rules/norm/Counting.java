package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import java.util.List;
import java.util.function.Supplier;

/** Holds a number against a quantity. */
final class Counting {

    private Counting() {}

    static void judge(int number, Quantity quantity, Supplier<Location> at, List<String> what, Verdict verdict) {
        verdict.judged();
        if (quantity.holds(number)) {
            return;
        }
        boolean few = number < quantity.atLeast();
        Measure difference = Measure.of(few ? quantity.atLeast() - number : number - quantity.atMost());
        verdict.fail(verdict.finding(few ? Discrepancy.TOO_FEW : Discrepancy.TOO_MANY, at.get())
                .measured(Measure.of(number))
                .allowed(new Measure.Amount(quantity))
                .difference(difference)
                .addRepairs(Repair.of(few ? RepairKind.ADD : RepairKind.REMOVE, new Measure.Words(what), difference)));
    }
}
