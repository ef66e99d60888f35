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
        return new QueueBellmanFord(points, edges, from, to, weight).longest();
    }

    /** Returns the latest moments. */
    int[] latest() {
        int[] back = new QueueBellmanFord(points, edges, to, from, weight).longest();
        for (int point = 0; point < points; point++) {
            back[point] = -back[point];
        }
        return back;
    }
}
