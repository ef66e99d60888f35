package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes of a plan. */
public final class Repairs {

    private Repairs() {}

    /**
     * Gives repairs of every kind.
     *
     * @return repairs, with and without a value, a distance and other elements
     */
    public static Arbitrary<Repair> any() {
        return Combinators.combine(
                        Arbitraries.of(RepairKind.class),
                        Measures.any().optional(0.7),
                        Measures.any().optional(0.5),
                        Locations.ids().list().ofMaxSize(2))
                .as(Repair::new);
    }
}
