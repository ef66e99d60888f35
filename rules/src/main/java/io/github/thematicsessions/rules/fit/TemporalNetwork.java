package io.github.thematicsessions.rules.fit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A simple temporal problem: points on the clock of one day, and constraints that one point is at least so many seconds after
 * another. An upper bound is a constraint the other way round, with a negative number. Point 0 is midnight; a constraint that
 * starts there is a lower bound of the clock, one that ends there an upper.
 *
 * <p>The earliest moment of a point is the longest path to it from midnight, the latest the longest path back, and the problem
 * has an answer exactly if no cycle is longer than zero (R. Dechter, I. Meiri, J. Pearl: Temporal constraint networks,
 * Artificial Intelligence 49, 1991). Paths are found by Bellman-Ford in the order of J. Y. Yen (An algorithm for finding
 * shortest routes from all source nodes to a given destination in general networks, Quarterly of Applied Mathematics 27,
 * 1970): constraints to later points in rising order, then those to earlier points in falling order, until a pass changes
 * nothing. After a pass all constraints of its direction hold, so that it takes one pass more than the longest path changes
 * its direction. The points of a plan are numbered in the order of the plan, and its paths go forward along a chain of turns
 * and back along another: two or three passes, linear in the number of constraints. A network of any other shape is solved
 * as well, with as many passes as it needs.
 *
 * <p>A day never constrains another, because every row belongs to one and stays within its midnights: each day has a network of
 * its own.
 *
 * <p>Immutable and thread-safe.
 */
final class TemporalNetwork {

    /** The weight of a constraint that is left out. */
    static final int LEFT_OUT = Integer.MIN_VALUE;

    /** Where points begin: long before any moment of a day. */
    static final int LONG_AGO = Integer.MIN_VALUE / 2;

    /** Before this is what no bound of the clock reaches, counted from {@link #LONG_AGO}. */
    static final int NEVER = LONG_AGO / 2;

    /** So far from midnight that no day reaches it, and a sum of moments and weights stays in the range of an int. */
    static final int FAR = Integer.MAX_VALUE / 2;

    /** No constraint. */
    static final int NONE = -1;

    final int points;
    final int[] from;
    final int[] to;
    private final int[] weight;
    final int[] bounds;
    final int[] later;
    final int[] laterOf;
    final int[] earlier;
    final int[] earlierOf;
    private final Tightest tightest;

    /**
     * Makes a network.
     *
     * @param points how many points there are, midnight included
     * @param from where each constraint starts
     * @param to where each constraint ends
     * @param weight how many seconds {@code to} is at least after {@code from}; negative for an upper bound
     */
    TemporalNetwork(int points, int[] from, int[] to, int[] weight) {
        this.points = points;
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.laterOf = new int[points + 1];
        this.earlierOf = new int[points + 1];
        int ofTheClock = count();
        this.bounds = new int[ofTheClock];
        this.later = new int[laterOf[points]];
        this.earlier = new int[earlierOf[points]];
        sort();
        this.tightest = new Tightest(this);
    }

    /** Counts the constraints of each point and returns how many are of the clock. */
    private int count() {
        int ofTheClock = 0;
        for (int constraint = 0; constraint < from.length; constraint++) {
            if (isOfTheClock(constraint)) {
                ofTheClock++;
            } else {
                (isToLater(constraint) ? laterOf : earlierOf)[from[constraint] + 1]++;
            }
        }
        for (int point = 0; point < points; point++) {
            laterOf[point + 1] += laterOf[point];
            earlierOf[point + 1] += earlierOf[point];
        }
        return ofTheClock;
    }

    private void sort() {
        int[] nextLater = laterOf.clone();
        int[] nextEarlier = earlierOf.clone();
        int nextBound = 0;
        for (int constraint = 0; constraint < from.length; constraint++) {
            int point = from[constraint];
            if (isOfTheClock(constraint)) {
                bounds[nextBound++] = constraint;
            } else if (isToLater(constraint)) {
                later[nextLater[point]++] = constraint;
            } else {
                earlier[nextEarlier[point]++] = constraint;
            }
        }
    }

    private boolean isOfTheClock(int constraint) {
        return from[constraint] == 0 || to[constraint] == 0;
    }

    private boolean isToLater(int constraint) {
        return to[constraint] > from[constraint];
    }

    int points() {
        return points;
    }

    int from(int constraint) {
        return from[constraint];
    }

    int to(int constraint) {
        return to[constraint];
    }

    /** Returns this network with a stretch of exactly one length. */
    TemporalNetwork withLength(int start, int end, int seconds) {
        int more = from.length;
        int[] moreFrom = Arrays.copyOf(from, more + 2);
        int[] moreTo = Arrays.copyOf(to, more + 2);
        int[] moreWeight = Arrays.copyOf(weight, more + 2);
        moreFrom[more] = start;
        moreTo[more] = end;
        moreWeight[more] = seconds;
        moreFrom[more + 1] = end;
        moreTo[more + 1] = start;
        moreWeight[more + 1] = -seconds;
        return new TemporalNetwork(points, moreFrom, moreTo, moreWeight);
    }

    /** Returns other weights for the constraints that this network shares with another, and its own for the rest. */
    int[] withOwnRest(int[] shared) {
        int[] all = weight.clone();
        System.arraycopy(shared, 0, all, 0, shared.length);
        return all;
    }

    /** Returns the weights, to be changed or not. */
    int[] weights() {
        return weight.clone();
    }

    /** Tells whether weights are those of this network and not a copy, which may have been changed. */
    @SuppressWarnings("ReferenceEquality") // the same array, not the same numbers
    private boolean isOwn(int[] weights) {
        return weights == weight;
    }

    /** Returns the weights as they are; not to be changed. */
    int[] ownWeights() {
        return weight;
    }

    /**
     * Finds the earliest moment of each point.
     *
     * @param weights the weight of each constraint, {@link #LEFT_OUT} for one that does not count
     * @param earliest takes the moments; before {@link #NEVER} for a point that no bound of the clock reaches
     * @return null if all constraints can hold, else those of a cycle that cannot, in its order
     */
    int @Nullable [] earliest(int[] weights, int[] earliest) {
        return isOwn(weights) && tightest.earliest(earliest) ? null : new CauseSearch(this, weights, earliest).run();
    }

    /**
     * Finds the latest moment of each point. All constraints have to be able to hold.
     *
     * @param weights the weight of each constraint, {@link #LEFT_OUT} for one that does not count
     * @param latest takes the moments
     */
    void latest(int[] weights, int[] latest) {
        if (!isOwn(weights) || !tightest.latest(latest)) {
            latestOfAny(weights, latest);
        }
    }

    private void latestOfAny(int[] weights, int[] latest) {
        Arrays.fill(latest, Integer.MAX_VALUE);
        latest[0] = 0;
        for (int constraint : bounds) {
            if (to[constraint] == 0 && weights[constraint] != LEFT_OUT) {
                latest[from[constraint]] = Math.min(latest[from[constraint]], -weights[constraint]);
            }
        }
        boolean forward = false;
        boolean changed = true;
        for (int pass = 0; goesOn(pass, changed, points); pass++) {
            changed = forward ? pullEarlier(weights, latest) : pullLater(weights, latest);
            forward = !forward;
        }
    }

    /** Goes on until a pass of each direction changes nothing; a network that holds takes no more passes than it has points. */
    static boolean goesOn(int pass, boolean changed, int most) {
        return pass < 2 || (changed && pass <= most);
    }

    /** Holds each point back by those after it, from the last on. */
    private boolean pullLater(int[] weights, int[] latest) {
        boolean changed = false;
        for (int point = points - 1; point > 0; point--) {
            for (int index = laterOf[point]; index < laterOf[point + 1]; index++) {
                changed |= pull(later[index], weights, latest);
            }
        }
        return changed;
    }

    /** Holds each point back by those before it, from the first on. */
    private boolean pullEarlier(int[] weights, int[] latest) {
        boolean changed = false;
        for (int point = 1; point < points; point++) {
            for (int index = earlierOf[point]; index < earlierOf[point + 1]; index++) {
                changed |= pull(earlier[index], weights, latest);
            }
        }
        return changed;
    }

    private boolean pull(int constraint, int[] weights, int[] latest) {
        int bound = weights[constraint];
        int limit = latest[to[constraint]];
        int point = from[constraint];
        if (bound == LEFT_OUT || limit == Integer.MAX_VALUE || limit - bound >= latest[point]) {
            return false;
        }
        latest[point] = limit - bound;
        return true;
    }

    /** Returns the constraints that are bounds of the clock. */
    int[] bounds() {
        return bounds;
    }

    int constraints() {
        return from.length;
    }
}
