package io.github.thematicsessions.rules.fit;

import java.util.Arrays;

/**
 * The constraints of a network in one direction, sorted by the point at which they start; of several between the same two
 * points that follow one another, the tightest alone.
 */
final class Tightest {

    /** For each point, where its constraints begin; one more for the end of the last. */
    final int[] of;

    /** Where each constraint ends. */
    final int[] to;

    /** How many seconds later that is at least. */
    final int[] weight;

    /**
     * Gathers the constraints.
     *
     * @param sortedOf for each point, where its constraints begin in {@code sorted}
     * @param sorted the constraints, sorted by the point at which they start
     * @param ends where each constraint of the network ends
     * @param seconds the weight of each constraint of the network
     */
    Tightest(int[] sortedOf, int[] sorted, int[] ends, int[] seconds) {
        this.of = new int[sortedOf.length];
        int[] tightTo = new int[sorted.length];
        int[] tightWeight = new int[sorted.length];
        int next = 0;
        for (int point = 0; point + 1 < sortedOf.length; point++) {
            of[point] = next;
            for (int index = sortedOf[point]; index < sortedOf[point + 1]; index++) {
                int constraint = sorted[index];
                if (next > of[point] && tightTo[next - 1] == ends[constraint]) {
                    tightWeight[next - 1] = Math.max(tightWeight[next - 1], seconds[constraint]);
                } else {
                    tightTo[next] = ends[constraint];
                    tightWeight[next++] = seconds[constraint];
                }
            }
        }
        of[sortedOf.length - 1] = next;
        this.to = Arrays.copyOf(tightTo, next);
        this.weight = Arrays.copyOf(tightWeight, next);
    }
}
