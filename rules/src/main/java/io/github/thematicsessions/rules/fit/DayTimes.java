package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.fit.TurnBudget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan as a temporal network, and its solution: the earliest and the latest moment of each point.
 *
 * <p>Immutable and thread-safe.
 */
final class DayTimes {

    private final int number;
    private final Optional<LocalDate> date;
    private final Claims claims;
    private final List<Stretch> stretches;
    private final List<LaidSegment> segments;
    private final List<LaidSegment> plenary;
    private final List<SetAside> setAside;
    private final TemporalNetwork network;
    private final int[] earliest;
    private final int[] latest;
    private final int @Nullable [] cycle;

    DayTimes(
            int number,
            Optional<LocalDate> date,
            DayNetwork laidOut,
            List<LaidSegment> segments,
            List<LaidSegment> plenary,
            List<SetAside> setAside) {
        this.number = number;
        this.date = date;
        this.claims = laidOut.claims();
        this.stretches = laidOut.stretches();
        this.segments = segments;
        this.plenary = plenary;
        this.setAside = setAside;
        this.network = laidOut.network();
        this.earliest = new int[network.points()];
        this.latest = new int[network.points()];
        this.cycle = network.earliest(network.ownWeights(), earliest);
        if (cycle == null) {
            network.latest(network.ownWeights(), latest);
        }
    }

    int number() {
        return number;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Claims claims() {
        return claims;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<LaidSegment> segments() {
        return segments;
    }

    /** Returns the rows of the plenary and its breaks, one after the other. */
    List<LaidSegment> plenary() {
        return plenary;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    TemporalNetwork network() {
        return network;
    }

    boolean isFeasible() {
        return cycle == null;
    }

    /** Adds the windows of all parts and the budgets of the floor, in the order of the plan. */
    void tell(TimeNorms norms, List<PartWindow> windows, List<FloorBudget> budgets) {
        Lengths lengths = Lengths.of(stretches, claims, network.ownWeights());
        for (Stretch stretch : stretches) {
            if (stretch.isPart()) {
                windows.add(new PartWindow(
                        stretch.part(), clock(stretch.start()), clock(stretch.end()), length(stretch, lengths)));
            }
        }
        for (LaidSegment segment : segments) {
            for (Stretch floor : segment.floors()) {
                budgets.add(budget(segment, floor, length(floor, lengths), norms));
            }
        }
    }

    private ClockSpan clock(int point) {
        return new ClockSpan(Times.clock(earliest[point]), Times.clock(latest[point]));
    }

    private LengthSpan length(Stretch stretch, Lengths lengths) {
        long shortest = Math.max(lengths.least(stretch), earliest[stretch.end()] - latest[stretch.start()]);
        long longest = Math.min(lengths.most(stretch), latest[stretch.end()] - earliest[stretch.start()]);
        return LengthSpan.ofSeconds(shortest, longest);
    }

    static FloorBudget budget(LaidSegment segment, Stretch floor, LengthSpan time, TimeNorms norms) {
        int inscribed = segment.segment().inscribed().orElse(FloorLimit.UNKNOWN);
        List<FloorLimit> limits = norms.segment(segment.segment().kind()).floorLimits();
        List<TurnBudget> turns = new ArrayList<>(limits.size());
        for (FloorLimit limit : limits) {
            turns.add(limit.budget(time, inscribed));
        }
        return new FloorBudget(floor.part(), time, turns);
    }
}
