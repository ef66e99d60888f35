package io.github.thematicsessions.rules.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraints on the differences between points, solved by the two plainest methods there are: all pairs by Floyd and Warshall,
 * and a list of edges by Bellman and Ford. Point 0 is midnight. Knows nothing of the network that it is compared with.
 */
final class Differences {

    /** No path leads from one point to the other. */
    static final long NO_PATH = Long.MIN_VALUE / 4;

    private final int points;
    private final List<Edge> edges;

    /** {@code to} is at least {@code weight} after {@code from}. */
    record Edge(int from, int to, int weight) {}

    Differences(int points, List<Edge> edges) {
        this.points = points;
        this.edges = edges;
    }

    /** Returns the longest path between each two points, by Floyd and Warshall, which are right if there is no cycle longer than zero. */
    long[][] longestPaths() {
        long[][] path = new long[points][points];
        for (long[] row : path) {
            Arrays.fill(row, NO_PATH);
        }
        for (int point = 0; point < points; point++) {
            path[point][point] = 0;
        }
        for (Edge edge : edges) {
            path[edge.from()][edge.to()] = Math.max(path[edge.from()][edge.to()], edge.weight());
        }
        for (int over = 0; over < points; over++) {
            for (int from = 0; from < points; from++) {
                for (int to = 0; to < points; to++) {
                    if (path[from][over] != NO_PATH && path[over][to] != NO_PATH) {
                        path[from][to] = Math.max(path[from][to], path[from][over] + path[over][to]);
                    }
                }
            }
        }
        return path;
    }

    /** Tells by Bellman and Ford whether all constraints can hold: from anywhere, no cycle is longer than zero. */
    boolean isFeasible() {
        return schedule() != null;
    }

    /** Returns moments that keep all constraints, by Bellman and Ford, with midnight at 0; null if there are none. */
    long @Nullable [] schedule() {
        long[] moments = new long[points];
        for (int pass = 0; pass <= points; pass++) {
            boolean changed = false;
            for (Edge edge : edges) {
                long moment = moments[edge.from()] + edge.weight();
                changed |= moment > moments[edge.to()];
                moments[edge.to()] = Math.max(moments[edge.to()], moment);
            }
            if (!changed) {
                return Arrays.stream(moments).map(moment -> moment - moments[0]).toArray();
            }
        }
        return null;
    }

    /** Tells whether some moments keep all constraints. */
    boolean isKeptBy(long[] moments) {
        return edges.stream().allMatch(edge -> moments[edge.to()] - moments[edge.from()] >= edge.weight());
    }

    Differences with(Edge... more) {
        List<Edge> all = new ArrayList<>(edges);
        all.addAll(List.of(more));
        return new Differences(points, all);
    }

    Differences only(int[] chosen) {
        List<Edge> some = new ArrayList<>();
        for (int edge : chosen) {
            some.add(edges.get(edge));
        }
        return new Differences(points, some);
    }

    Differences without(int left) {
        List<Edge> some = new ArrayList<>(edges);
        some.remove(left);
        return new Differences(points, some);
    }

    int points() {
        return points;
    }

    List<Edge> edges() {
        return edges;
    }

    @Override
    public String toString() {
        return points + " points, " + edges;
    }
}
