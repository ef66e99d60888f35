package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.Projection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What follows on a day of which some has happened. */
public final class Projections {

    private Projections() {}

    /**
     * Gives projections. Their parts need not be those of one session.
     *
     * @return projections with and without forecasts and budgets
     */
    public static Arbitrary<Projection> any() {
        return Combinators.combine(
                        Locations.ids(),
                        Arbitraries.integers().between(1, 4),
                        Times.moments(),
                        forecasts().list().ofMaxSize(5),
                        Budgets.any().list().ofMaxSize(2))
                .as((session, day, at, forecasts, budgets) -> Projection.builder()
                        .session(session)
                        .day(day)
                        .at(at)
                        .forecasts(forecasts)
                        .budgets(budgets)
                        .build());
    }

    private static Arbitrary<Forecast> forecasts() {
        return Combinators.combine(
                        Parts.any(),
                        Arbitraries.of(true, false),
                        Times.ranges(),
                        Parts.clockSpans(),
                        Parts.clockSpans(),
                        Times.ranges())
                .as((part, running, expected, start, end, planned) -> new Forecast(
                        part,
                        running,
                        expected.startInclusive(),
                        expected.endExclusive(),
                        start,
                        end,
                        planned.startInclusive(),
                        planned.endExclusive()));
    }
}
