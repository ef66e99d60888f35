package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.Arrays;

/**
 * The earliest and the latest moment of each point of a {@link LongProgramme}, by hand: difference constraints in arrays and
 * Bellman-Ford with a queue, once from midnight and once back to it. It knows the figures of that programme and nothing else.
 */
final class WindowsByHand {

    private static final int DAY = 86_400;
    private static final int FIVE_MINUTES = 300;
    private static final int SEVEN_MINUTES = 420;
    private static final int NONE = -1;

    private int points = 1;
    private int edges;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] weight = new int[64];

    /** Lays the programme out: slots touch, and the hours of a panel, which the floor fills, are fixed. */
    WindowsByHand(ThematicSession session) {
        int midnight = 0;
        for (Day day : session.days()) {
            for (Segment segment : day.segments()) {
                int start = points++;
                fix(start, midnight + segment.start().orElseThrow().toSecondOfDay());
                int before = start;
                for (SpeakingSlot slot : segment.slots()) {
                    int end = points++;
                    boolean floor = slot.purpose().orElseThrow() == Purpose.INTERACTIVE_DISCUSSION;
                    edge(before, end, floor ? 0 : FIVE_MINUTES);
                    if (!floor) {
                        edge(end, before, -SEVEN_MINUTES);
                    }
                    before = end;
                }
                fix(before, midnight + segment.end().orElseThrow().toSecondOfDay());
            }
            midnight += DAY;
        }
    }

    private void fix(int point, int second) {
        edge(0, point, second);
        edge(point, 0, -second);
    }

    private void edge(int start, int end, int seconds) {
        if (edges == from.length) {
            from = Arrays.copyOf(from, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            weight = Arrays.copyOf(weight, 2 * edges);
        }
        from[edges] = start;
        to[edges] = end;
        weight[edges++] = seconds;
    }

    int points() {
        return points;
    }

    int edges() {
        return edges;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    int weight(int edge) {
        return weight[edge];
    }

    /** Returns the earliest moments. */
    int[] earliest() {
        return longest(from, to);
    }

    /** Returns the latest moments. */
    int[] latest() {
        int[] back = longest(to, from);
        for (int point = 0; point < points; point++) {
            back[point] = -back[point];
        }
        return back;
    }

    /** The longest path from midnight to each point. */
    private int[] longest(int[] starts, int[] ends) {
        int[] first = new int[points];
        int[] next = new int[edges];
        Arrays.fill(first, NONE);
        for (int edge = edges - 1; edge >= 0; edge--) {
            next[edge] = first[starts[edge]];
            first[starts[edge]] = edge;
        }
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
