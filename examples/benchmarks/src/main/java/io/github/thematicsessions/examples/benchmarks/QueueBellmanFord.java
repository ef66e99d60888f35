package io.github.thematicsessions.examples.benchmarks;

import java.util.Arrays;

/** Bellman-Ford with a queue, by hand: the longest path from point 0 to each other point. There must be no cycle above zero. */
public final class QueueBellmanFord {

    private static final int NONE = -1;

    private final int points;
    private final int[] ends;
    private final int[] weight;
    private final int[] first;
    private final int[] next;

    /**
     * Sorts the edges by where they start.
     *
     * @param points how many points there are
     * @param edges how many edges there are
     * @param starts where each edge starts
     * @param ends where each edge ends
     * @param weight how long each edge is
     */
    public QueueBellmanFord(int points, int edges, int[] starts, int[] ends, int[] weight) {
        this.points = points;
        this.ends = ends;
        this.weight = weight;
        this.first = new int[points];
        this.next = new int[edges];
        Arrays.fill(first, NONE);
        for (int edge = edges - 1; edge >= 0; edge--) {
            next[edge] = first[starts[edge]];
            first[starts[edge]] = edge;
        }
    }

    /**
     * Finds the paths.
     *
     * @return the length of the longest path to each point
     */
    public int[] longest() {
        int[] length = new int[points];
        Arrays.fill(length, Integer.MIN_VALUE);
        length[0] = 0;
        int[] queue = new int[points];
        boolean[] queued = new boolean[points];
        int head = 0;
        int waiting = 1;
        queued[0] = true;
        while (waiting > 0) {
            int point = queue[head];
            head = head + 1 == points ? 0 : head + 1;
            waiting--;
            queued[point] = false;
            for (int edge = first[point]; edge != NONE; edge = next[edge]) {
                int end = ends[edge];
                int longer = length[point] + weight[edge];
                if (longer > length[end]) {
                    length[end] = longer;
                    if (!queued[end]) {
                        queued[end] = true;
                        int tail = head + waiting;
                        queue[tail >= points ? tail - points : tail] = end;
                        waiting++;
                    }
                }
            }
        }
        return length;
    }
}
