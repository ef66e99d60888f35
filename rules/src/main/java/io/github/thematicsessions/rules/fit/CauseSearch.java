package io.github.thematicsessions.rules.fit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earliest moments of a network and keeps for each point the constraint that causes its moment, so that a cycle of
 * constraints that cannot hold together can be told. Used once, by one thread.
 */
final class CauseSearch {

    private static final int PASSES_BEFORE_A_CYCLE_IS_SOUGHT = 3;

    private final TemporalNetwork network;
    private final int[] weights;
    private final int[] earliest;
    private final int[] cause;
    private final int[] latest;
    private final int[] ceiling;

    /**
     * Takes the bounds of the clock: the tightest of each point, and the first of those that are as tight.
     *
     * @param network the network
     * @param weights the weight of each constraint, {@link TemporalNetwork#LEFT_OUT} for one that does not count
     * @param earliest takes the moments
     */
    CauseSearch(TemporalNetwork network, int[] weights, int[] earliest) {
        this.network = network;
        this.weights = weights;
        this.earliest = earliest;
        this.cause = new int[network.points];
        this.latest = new int[network.points];
        this.ceiling = new int[network.points];
        Arrays.fill(earliest, TemporalNetwork.LONG_AGO);
        Arrays.fill(cause, TemporalNetwork.NONE);
        Arrays.fill(latest, Integer.MAX_VALUE);
        earliest[0] = 0;
        for (int constraint : network.bounds) {
            bind(constraint, weights[constraint]);
        }
    }

    private void bind(int constraint, int bound) {
        int from = network.from[constraint];
        int to = network.to[constraint];
        if (bound == TemporalNetwork.LEFT_OUT) {
            return;
        }
        if (from != 0 && -bound < latest[from]) {
            latest[from] = -bound;
            ceiling[from] = constraint;
        } else if (from == 0 && bound > earliest[to]) {
            earliest[to] = bound;
            cause[to] = constraint;
        }
    }

    /** Returns null if all constraints can hold, else those of a cycle that cannot, in its order. */
    int @Nullable [] run() {
        boolean forward = true;
        boolean changed = true;
        for (int pass = 0; changed || pass < 2; pass++) {
            changed = forward ? goLater() : goEarlier();
            forward = !forward;
            int broken = pass == 0 ? TemporalNetwork.NONE : firstAbove();
            if (broken != TemporalNetwork.NONE) {
                return cycle(broken);
            }
            if (pass >= PASSES_BEFORE_A_CYCLE_IS_SOUGHT && changed) {
                int[] closed = closedCycle();
                if (closed != null) {
                    return closed;
                }
            }
        }
        return null;
    }

    private boolean goLater() {
        boolean changed = false;
        for (int point = 1; point < network.points; point++) {
            for (int index = network.laterOf[point]; index < network.laterOf[point + 1]; index++) {
                changed |= push(network.later[index], earliest[point]);
            }
        }
        return changed;
    }

    private boolean goEarlier() {
        boolean changed = false;
        for (int point = network.points - 1; point > 0; point--) {
            for (int index = network.earlierOf[point]; index < network.earlierOf[point + 1]; index++) {
                changed |= push(network.earlier[index], earliest[point]);
            }
        }
        return changed;
    }

    private boolean push(int constraint, int moment) {
        int point = network.to[constraint];
        if (weights[constraint] == TemporalNetwork.LEFT_OUT) {
            return false;
        }
        int ceilingOfSums = moment < TemporalNetwork.NEVER ? TemporalNetwork.NEVER - 1 : TemporalNetwork.FAR;
        int reached = Math.min(ceilingOfSums, moment + weights[constraint]);
        if (reached <= earliest[point]) {
            return false;
        }
        earliest[point] = reached;
        cause[point] = constraint;
        return true;
    }

    private int firstAbove() {
        for (int point = 1; point < network.points; point++) {
            if (earliest[point] > latest[point]) {
                return point;
            }
        }
        return TemporalNetwork.NONE;
    }

    private int causeOf(int point) {
        return network.from[cause[point]];
    }

    /** Goes back from a point that is too late to midnight, or to where the causes go in a circle. */
    private int[] cycle(int broken) {
        int[] path = new int[network.points + 1];
        int length = 0;
        for (int point = broken; point != 0; point = causeOf(point)) {
            if (length == network.points) {
                return circle(point);
            }
            path[length++] = cause[point];
        }
        int[] cycle = new int[length + 1];
        for (int step = 0; step < length; step++) {
            cycle[step] = path[length - 1 - step];
        }
        cycle[length] = ceiling[broken];
        return cycle;
    }

    /** Finds points that cause one another. Midnight, which nothing causes, ends every other way back. */
    private int @Nullable [] closedCycle() {
        int[] walk = new int[network.points];
        for (int start = 1; start < network.points; start++) {
            int point = start;
            while (walk[point] == 0 && cause[point] != TemporalNetwork.NONE) {
                walk[point] = start;
                point = causeOf(point);
            }
            if (walk[point] == start) {
                return circle(point);
            }
        }
        return null;
    }

    /** Goes around from a point of a circle of causes. */
    private int[] circle(int start) {
        int length = 0;
        int point = start;
        do {
            length++;
            point = causeOf(point);
        } while (point != start);
        int[] circle = new int[length];
        for (int step = length - 1; step >= 0; step--) {
            circle[step] = cause[point];
            point = causeOf(point);
        }
        return circle;
    }
}
