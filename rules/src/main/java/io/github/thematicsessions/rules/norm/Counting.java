package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import java.util.function.Supplier;

/** Holds a number against a quantity. */
final class Counting {

    private Counting() {}

    static void judge(int number, Quantity quantity, Supplier<Location> at, Verdict verdict) {
        verdict.judged();
        if (!quantity.holds(number)) {
            boolean few = number < quantity.atLeast();
            verdict.fail(verdict.finding(few ? Discrepancy.TOO_FEW : Discrepancy.TOO_MANY, at.get())
                    .measured(Measure.of(number))
                    .allowed(new Measure.Amount(quantity))
                    .difference(Measure.of(few ? quantity.atLeast() - number : number - quantity.atMost())));
        }
    }
}
