package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways in which a record contradicts itself or the plan. */
public final class Irregularities {

    private Irregularities() {}

    /**
     * Gives irregularities of every kind.
     *
     * @return irregularities, with and without other elements
     */
    public static Arbitrary<Irregularity> any() {
        return Combinators.combine(
                        Arbitraries.of(IrregularityKind.class),
                        Locations.any(),
                        Locations.ids().list().ofMaxSize(2))
                .as(Irregularity::new);
    }
}
