package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells what is left of a day: forecasts of the parts that are not over, and the time that the floor still has. */
final class Forecasts {

    private final Schedule schedule;
    private final DayTimes day;
    private final Remainder planned;
    private final Remainder left;
    private final Reached reached;
    private final int now;
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<FloorBudget> budgets = new ArrayList<>();

    Forecasts(Schedule schedule, int day, Reached reached, int now) {
        this.schedule = schedule;
        this.day = schedule.day(day);
        this.planned = schedule.planned(day);
        this.reached = reached;
        this.now = reached.hasBegun() ? Math.max(now, reached.happened()[reached.frontier()]) : now;
        this.left = planned.from(reached, this.now);
    }

    /** Tells of one row, or of all that are not over. */
    Projection projection(OptionalInt onlyRow) {
        List<LaidSegment> rows = day.plenary();
        int first = onlyRow.orElse(reached.row());
        int end = onlyRow.isPresent() ? Math.min(first + 1, rows.size()) : rows.size();
        for (int row = first; row < end; row++) {
            tell(rows.get(row), row == reached.row() && reached.hasBegun());
        }
        return Projection.builder()
                .session(schedule.session())
                .day(day.number())
                .at(Times.clock(now))
                .forecasts(forecasts)
                .budgets(budgets)
                .build();
    }

    private void tell(LaidSegment laid, boolean running) {
        int begun = running ? laid.start() + reached.frontier() : laid.start() - 1;
        if (running) {
            add(laid.stretch(), reached.began());
        } else {
            add(laid.stretch());
        }
        tellInside(laid.stretch(), laid, running, begun);
        for (Stretch floor : laid.floors()) {
            if (floor.end() > begun) {
                budgets.add(budget(laid, floor, isRunning(floor, running, begun)));
            }
        }
    }

    private void tellInside(Stretch outer, LaidSegment laid, boolean running, int begun) {
        for (Stretch stretch : outer.children()) {
            if (stretch.isPart() && stretch.end() > begun) {
                if (isRunning(stretch, running, begun)) {
                    add(stretch, reached.happened()[stretch.start() - laid.start()]);
                } else {
                    add(stretch);
                }
            }
            tellInside(stretch, laid, running, begun);
        }
    }

    private boolean isRunning(Stretch stretch, boolean running, int begun) {
        return running && (stretch.start() < begun || (stretch.start() == begun && !reached.waiting()));
    }

    /** Tells of what runs. */
    private void add(Stretch stretch, int started) {
        add(stretch, true, started, span(started, started));
    }

    /** Tells of what is yet to come. */
    private void add(Stretch stretch) {
        add(stretch, false, left.expected(stretch.start()), span(stretch.start()));
    }

    private void add(Stretch stretch, boolean running, int start, ClockSpan starts) {
        forecasts.add(new Forecast(
                stretch.part(),
                running,
                Times.clock(start),
                Times.clock(left.expected(stretch.end())),
                starts,
                span(stretch.end()),
                Times.clock(planned.expected(stretch.start())),
                Times.clock(planned.expected(stretch.end()))));
    }

    private ClockSpan span(int point) {
        return span(left.earliest(point), left.latest(point));
    }

    private static ClockSpan span(int earliest, int latest) {
        return new ClockSpan(Times.clock(earliest), Times.clock(latest));
    }

    private FloorBudget budget(LaidSegment laid, Stretch floor, boolean running) {
        int earliest = left.earliest(floor.end());
        int latest = left.latest(floor.end());
        int from = running ? now : left.latest(floor.start());
        int until = running ? now : left.earliest(floor.start());
        LengthSpan time = LengthSpan.ofSeconds(Math.max(0, earliest - from), Math.max(0, latest - until));
        return DayTimes.budget(laid, floor, time, schedule.norms());
    }
}
