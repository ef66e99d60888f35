package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.FitShapes.CLOCK_SPAN;
import static io.github.thematicsessions.io.json.FitShapes.PART;
import static io.github.thematicsessions.io.json.Scalars.FLAG;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Times.TIME;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalTime;
import java.util.List;

/** The forms of what follows on a day of which some has happened. */
final class ProjectionShapes {

    static final String FORMAT = "thematic-sessions/projection";

    private static final Shape<Forecast> FORECAST = new Shape<>() {
        private final Field<Part> part = required("part", PART, Forecast::part);
        private final Field<Boolean> running = orElse("running", FLAG, false, Forecast::isRunning);
        private final Field<LocalTime> expectedStart = required("expectedStart", TIME, Forecast::expectedStart);
        private final Field<LocalTime> expectedEnd = required("expectedEnd", TIME, Forecast::expectedEnd);
        private final Field<ClockSpan> start = required("start", CLOCK_SPAN, Forecast::start);
        private final Field<ClockSpan> end = required("end", CLOCK_SPAN, Forecast::end);
        private final Field<LocalTime> plannedStart = required("plannedStart", TIME, Forecast::plannedStart);
        private final Field<LocalTime> plannedEnd = required("plannedEnd", TIME, Forecast::plannedEnd);

        @Override
        Forecast make(Values v) {
            return new Forecast(
                    v.get(part),
                    v.get(running),
                    v.get(expectedStart),
                    v.get(expectedEnd),
                    v.get(start),
                    v.get(end),
                    v.get(plannedStart),
                    v.get(plannedEnd));
        }
    };

    static final Shape<Projection> PROJECTION = new Shape<>(FORMAT) {
        private final Field<ElementId> session = required("session", ELEMENT_ID, Projection::session);
        private final Field<Integer> day = required("day", NUMBER_FROM_1, Projection::day);
        private final Field<LocalTime> at = required("at", TIME, Projection::at);
        private final Field<List<Forecast>> forecasts =
                required("forecasts", Lists.of(FORECAST), Projection::forecasts);
        private final Field<List<FloorBudget>> budgets =
                required("budgets", Lists.of(FitShapes.BUDGET), Projection::budgets);

        @Override
        Projection make(Values v) {
            return Projection.builder()
                    .session(v.get(session))
                    .day(v.get(day))
                    .at(v.get(at))
                    .forecasts(v.get(forecasts))
                    .budgets(v.get(budgets))
                    .build();
        }
    };

    private ProjectionShapes() {}
}
