package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.TurnBudget;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Times of the floor. */
public final class Budgets {

    private Budgets() {}

    /**
     * Gives budgets.
     *
     * @return budgets under no limit, one and several
     */
    public static Arbitrary<FloorBudget> any() {
        return Combinators.combine(
                        Parts.any(), Parts.lengthSpans(), turns().list().ofMaxSize(3))
                .as(FloorBudget::new);
    }

    private static Arbitrary<TurnBudget> turns() {
        Arbitrary<LengthSpan> lengths =
                Parts.lengthSpans().filter(span -> !span.shortest().isZero());
        return Combinators.combine(
                        Norms.selectors(),
                        Parts.provisions(),
                        Demands.citations(),
                        lengths,
                        Parts.lengthSpans(),
                        Parts.countSpans())
                .as(TurnBudget::new);
    }
}
