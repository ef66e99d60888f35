package io.github.thematicsessions.examples.benchmarks;

/**
 * Floyd-Warshall by hand: the longest path from each point to each other, of which those from and to point 0 are asked for.
 * For small networks: its time grows with the third power of the points. There must be no cycle above zero, and a path from
 * each point to each other, which in a timetable leads over midnight.
 */
public final class FloydWarshall {

    /** No path yet: less than any, and two of them can be added. */
    private static final int NONE = Integer.MIN_VALUE / 4;

    private FloydWarshall() {}

    /**
     * Finds the paths.
     *
     * @param points how many points there are
     * @param starts where each edge starts
     * @param ends where each edge ends
     * @param weight how long each edge is
     * @return the length of the longest path from each point to each other
     */
    public static int[][] longest(int points, int[] starts, int[] ends, int[] weight) {
        int[][] length = new int[points][points];
        for (int start = 0; start < points; start++) {
            for (int end = 0; end < points; end++) {
                length[start][end] = start == end ? 0 : NONE;
            }
        }
        for (int edge = 0; edge < starts.length; edge++) {
            int[] from = length[starts[edge]];
            from[ends[edge]] = Math.max(from[ends[edge]], weight[edge]);
        }
        for (int over = 0; over < points; over++) {
            for (int start = 0; start < points; start++) {
                lengthen(length[start], length[over], length[start][over]);
            }
        }
        return length;
    }

    private static void lengthen(int[] length, int[] onward, int reached) {
        for (int end = 0; end < length.length; end++) {
            length[end] = Math.max(length[end], reached + onward[end]);
        }
    }
}
