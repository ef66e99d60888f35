package io.github.thematicsessions.rules.fit;

/**
 * Some points of a network that follow one another, the first of which may have happened. They are solved by the constraints
 * between them alone, all of which have to be able to hold.
 */
final class PointRange {

    private final TemporalNetwork network;
    private final int[] weights;
    private final int first;
    private final int last;
    private final int fixed;

    /**
     * Takes some points.
     *
     * @param network the network
     * @param weights the weight of each constraint, {@link TemporalNetwork#LEFT_OUT} for one that does not count
     * @param first the first of the points
     * @param last the last of the points
     * @param fixed the last of those that have happened and do not move any more, or the point before the first
     */
    PointRange(TemporalNetwork network, int[] weights, int first, int last, int fixed) {
        this.network = network;
        this.weights = weights;
        this.first = first;
        this.last = last;
        this.fixed = fixed;
    }

    private boolean moves(int point) {
        return point > fixed && point <= last;
    }

    private boolean counts(int constraint) {
        return weights[constraint] != TemporalNetwork.LEFT_OUT;
    }

    private boolean goesOn(int pass, boolean changed) {
        return TemporalNetwork.goesOn(pass, changed, last - first + 1);
    }

    /**
     * Finds the earliest moments.
     *
     * @param earliest the moments that the points have in any case; takes the moments
     * @param waiting whether the point behind the last that has happened is not bound by those any more
     */
    void earliest(int[] earliest, boolean waiting) {
        boolean forward = true;
        boolean changed = true;
        for (int pass = 0; goesOn(pass, changed); pass++) {
            changed = false;
            for (int step = 0; step <= last - first; step++) {
                changed |= push(forward ? first + step : last - step, forward, earliest, waiting);
            }
            forward = !forward;
        }
    }

    private boolean push(int point, boolean forward, int[] earliest, boolean waiting) {
        int[] of = forward ? network.laterOf : network.earlierOf;
        boolean changed = false;
        for (int index = of[point]; index < of[point + 1]; index++) {
            int constraint = (forward ? network.later : network.earlier)[index];
            int to = network.to[constraint];
            boolean past = waiting && point <= fixed && to == fixed + 1;
            if (moves(to) && !past && counts(constraint)) {
                int moment = Math.min(TemporalNetwork.FAR, earliest[point] + weights[constraint]);
                changed |= moment > earliest[to];
                earliest[to] = Math.max(moment, earliest[to]);
            }
        }
        return changed;
    }

    /**
     * Finds the latest moments.
     *
     * @param latest the moments that the points have in any case; takes the moments
     */
    void latest(int[] latest) {
        boolean forward = false;
        boolean changed = true;
        for (int pass = 0; goesOn(pass, changed); pass++) {
            changed = false;
            for (int step = 0; step <= last - first; step++) {
                int point = forward ? first + step : last - step;
                changed |= moves(point) && pull(point, forward, latest);
            }
            forward = !forward;
        }
    }

    private boolean pull(int point, boolean forward, int[] latest) {
        int[] of = forward ? network.earlierOf : network.laterOf;
        int before = latest[point];
        for (int index = of[point]; index < of[point + 1]; index++) {
            int constraint = (forward ? network.earlier : network.later)[index];
            int to = network.to[constraint];
            if (moves(to) && counts(constraint)) {
                latest[point] = Math.min(latest[to] - weights[constraint], latest[point]);
            }
        }
        return latest[point] < before;
    }

    /**
     * Holds points back by those that have happened, but not before their earliest moments: what has begun takes no longer
     * than it may, unless it already does.
     *
     * @param earliest the earliest moments of the points
     * @param latest the moments that the points have in any case; takes the moments
     * @param next the first of the points that are held back
     */
    void holdByThePast(int[] earliest, int[] latest, int next) {
        for (int point = next; point <= last; point++) {
            for (int index = network.earlierOf[point]; index < network.earlierOf[point + 1]; index++) {
                int constraint = network.earlier[index];
                int to = network.to[constraint];
                if (to >= first && to <= fixed && counts(constraint)) {
                    int moment = Math.min(latest[point], latest[to] - weights[constraint]);
                    latest[point] = Math.max(earliest[point], moment);
                }
            }
        }
    }
}
