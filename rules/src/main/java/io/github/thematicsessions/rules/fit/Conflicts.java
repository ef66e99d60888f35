package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what cannot hold together on a day. Constraints that cannot hold together are a cycle that is longer than zero, and a
 * cycle that meets no point twice is minimal: without one of its constraints it is a path, and a path can always hold. The
 * constraints of a cycle that was found are left out before the next is sought, so that no two conflicts share a demand; only
 * that a day is between its midnights can be part of several.
 */
final class Conflicts {

    /** So many conflicts of a day are told. */
    private static final int MOST = 100;

    private final DayTimes day;

    Conflicts(DayTimes day) {
        this.day = day;
    }

    List<Conflict> all() {
        List<int[]> cycles = cycles();
        cycles.sort(Comparator.comparingInt(this::place));
        List<Conflict> conflicts = new ArrayList<>(cycles.size());
        for (int index = 0; index < cycles.size(); index++) {
            conflicts.add(conflict(cycles.get(index), weightsWithoutOthers(index, cycles)));
        }
        return conflicts;
    }

    private List<int[]> cycles() {
        List<int[]> cycles = new ArrayList<>();
        int[] weights = day.network().weights();
        int[] earliest = new int[day.network().points()];
        int[] cycle = day.network().earliest(weights, earliest);
        while (cycle != null && cycles.size() < MOST) {
            cycles.add(cycle);
            leaveOut(cycle, weights);
            cycle = day.network().earliest(weights, earliest);
        }
        return cycles;
    }

    /**
     * Returns the weights of what can hold together. Of each conflict, what needs time stays, and what leaves time gives way:
     * turns take their time in their order, and the hours that cannot be kept are not. Where there are more conflicts than are
     * told, nothing that leaves time is left.
     */
    int[] weightsOfTheRest() {
        int[] weights = day.network().weights();
        int[] earliest = new int[day.network().points()];
        int[] every = IntStream.range(0, weights.length).toArray();
        int found = 0;
        int[] cycle = day.network().earliest(weights, earliest);
        while (cycle != null && found <= MOST) {
            for (int index : found < MOST ? cycle : every) {
                weights[index] = day.claims().needsTime(index) ? weights[index] : TemporalNetwork.LEFT_OUT;
            }
            found++;
            cycle = day.network().earliest(weights, earliest);
        }
        return weights;
    }

    private void leaveOut(int[] cycle, int[] weights) {
        for (int index : cycle) {
            Claim claim = day.claims().get(index);
            if (!claim.isOfMidnight()) {
                weights[index] = TemporalNetwork.LEFT_OUT;
            }
            if (claim.kind() == DemandKind.LIES_WITHIN || claim.kind() == DemandKind.FILLS) {
                leaveOutTwins(claim, weights);
            }
        }
    }

    /** Both ends of a part are told by the same demand. */
    private void leaveOutTwins(Claim claim, int[] weights) {
        for (int index = 0; index < weights.length; index++) {
            if (day.claims().get(index).isTwinOf(claim)) {
                weights[index] = TemporalNetwork.LEFT_OUT;
            }
        }
    }

    /** Returns the weights under which this conflict is the only one. */
    private int[] weightsWithoutOthers(int cycle, List<int[]> cycles) {
        int[] weights = day.network().weights();
        for (int other = 0; other < cycles.size(); other++) {
            if (other != cycle) {
                leaveOut(cycles.get(other), weights);
            }
        }
        return weights;
    }

    /** Conflicts come by the first part that takes part in them. */
    private int place(int[] cycle) {
        int first = Integer.MAX_VALUE;
        for (int claim : cycle) {
            first = Math.min(first, day.claims().get(claim).of().number());
        }
        return first;
    }

    private Conflict conflict(int[] cycle, int[] weights) {
        List<Demand> demands = new ArrayList<>(cycle.length);
        long needed = 0;
        long available = 0;
        long clock = 0;
        for (int index : cycle) {
            Claim claim = day.claims().get(index);
            Demand demand = claim.demand();
            if (claim.kind() != DemandKind.LIES_WITHIN || !demands.contains(demand)) {
                demands.add(demand);
            }
            if (claim.kind().isOfTheClock()) {
                clock += claim.weight();
            } else if (claim.needsTime()) {
                needed += claim.weight();
            } else {
                available -= claim.weight();
            }
        }
        return new Conflict(
                day.number(),
                demands,
                Duration.ofSeconds(needed + Math.max(0, clock)),
                Duration.ofSeconds(available + Math.max(0, -clock)),
                new Remedies(day, cycle, weights).all());
    }
}
