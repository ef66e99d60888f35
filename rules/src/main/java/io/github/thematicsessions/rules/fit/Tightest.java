package io.github.thematicsessions.rules.fit;

import java.util.Arrays;

/**
 * A network in rows that a pass reads from end to end; of constraints between the same two points that follow one another, the
 * tightest alone. It finds the moments of a network that holds and settles soon, as that of nearly every plan does, where no
 * cause has to be kept for a conflict. Before a sum leaves the range of an int, it is above every ceiling, so that the network
 * is none that holds.
 *
 * <p>Immutable and thread-safe.
 */
final class Tightest {

    /** A network that is not settled after so many passes is none that settles soon. */
    private static final int SOON = 8;

    private static final int PARTS_OF_A_ROW = 3;
    private static final int START = 0;
    private static final int END = 1;
    private static final int SECONDS = 2;

    /** The bounds of the clock: for each point the earliest and the latest moment that they allow. */
    private final int[] from;

    private final int[] until;

    /** The constraints to later points, by rising start, and those to earlier points: start, end and seconds of each. */
    private final int[] later;

    private final int[] earlier;

    /** Gathers the constraints of a network, which has sorted them. */
    Tightest(TemporalNetwork network) {
        this.from = new int[network.points];
        this.until = new int[network.points];
        Arrays.fill(from, 1, from.length, TemporalNetwork.LONG_AGO);
        Arrays.fill(until, 1, until.length, TemporalNetwork.FAR);
        for (int constraint : network.bounds) {
            bind(network.from[constraint], network.to[constraint], network.ownWeights()[constraint]);
        }
        this.later = rows(network, network.later);
        this.earlier = rows(network, network.earlier);
    }

    private void bind(int start, int end, int seconds) {
        if (start == 0) {
            from[end] = Math.max(from[end], seconds);
        } else {
            until[start] = Math.min(until[start], -seconds);
        }
    }

    private static int[] rows(TemporalNetwork network, int[] sorted) {
        int[] rows = new int[PARTS_OF_A_ROW * sorted.length];
        int row = -PARTS_OF_A_ROW;
        for (int constraint : sorted) {
            int start = network.from[constraint];
            int end = network.to[constraint];
            int seconds = network.ownWeights()[constraint];
            if (row < 0 || rows[row + START] != start || rows[row + END] != end) {
                row += PARTS_OF_A_ROW;
                rows[row + START] = start;
                rows[row + END] = end;
                rows[row + SECONDS] = seconds;
            } else {
                rows[row + SECONDS] = Math.max(rows[row + SECONDS], seconds);
            }
        }
        return Arrays.copyOf(rows, row + PARTS_OF_A_ROW);
    }

    /**
     * Finds the earliest moment of each point.
     *
     * @param earliest takes the moments
     * @return false if the network does not hold or does not settle soon
     */
    boolean earliest(int[] earliest) {
        System.arraycopy(from, 0, earliest, 0, from.length);
        boolean changed = true;
        for (int pass = 0; TemporalNetwork.goesOn(pass, changed, SOON); pass++) {
            changed = pass % 2 == 0 ? pushLater(earliest) : pushEarlier(earliest);
        }
        return !changed && isKept(earliest);
    }

    private boolean isKept(int[] earliest) {
        boolean kept = true;
        for (int point = 0; point < until.length; point++) {
            kept &= earliest[point] <= until[point];
        }
        return kept;
    }

    private boolean pushLater(int[] earliest) {
        int[] rows = later;
        boolean changed = false;
        for (int row = 0; row < rows.length; row += PARTS_OF_A_ROW) {
            changed |= push(rows, row, earliest);
        }
        return changed;
    }

    private boolean pushEarlier(int[] earliest) {
        int[] rows = earlier;
        boolean changed = false;
        for (int row = rows.length - PARTS_OF_A_ROW; row >= 0; row -= PARTS_OF_A_ROW) {
            changed |= push(rows, row, earliest);
        }
        return changed;
    }

    private static boolean push(int[] rows, int row, int[] earliest) {
        int reached = earliest[rows[row + START]] + rows[row + SECONDS];
        int end = rows[row + END];
        if (reached <= earliest[end]) {
            return false;
        }
        earliest[end] = reached;
        return true;
    }

    /**
     * Finds the latest moment of each point.
     *
     * @param latest takes the moments
     * @return false if the network does not settle soon or does not bound every point
     */
    boolean latest(int[] latest) {
        System.arraycopy(until, 0, latest, 0, until.length);
        boolean changed = true;
        for (int pass = 0; TemporalNetwork.goesOn(pass, changed, SOON); pass++) {
            changed = pass % 2 == 0 ? pullByLater(latest) : pullByEarlier(latest);
        }
        return !changed && areBounded(latest);
    }

    private static boolean areBounded(int[] latest) {
        boolean bounded = true;
        for (int moment : latest) {
            bounded &= moment <= TemporalNetwork.FAR / 2;
        }
        return bounded;
    }

    private boolean pullByLater(int[] latest) {
        int[] rows = later;
        boolean changed = false;
        for (int row = rows.length - PARTS_OF_A_ROW; row >= 0; row -= PARTS_OF_A_ROW) {
            changed |= pull(rows, row, latest);
        }
        return changed;
    }

    private boolean pullByEarlier(int[] latest) {
        int[] rows = earlier;
        boolean changed = false;
        for (int row = 0; row < rows.length; row += PARTS_OF_A_ROW) {
            changed |= pull(rows, row, latest);
        }
        return changed;
    }

    private static boolean pull(int[] rows, int row, int[] latest) {
        int limit = latest[rows[row + END]] - rows[row + SECONDS];
        int start = rows[row + START];
        if (limit >= latest[start]) {
            return false;
        }
        latest[start] = limit;
        return true;
    }
}
