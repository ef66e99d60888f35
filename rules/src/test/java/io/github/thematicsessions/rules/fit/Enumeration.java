package io.github.thematicsessions.rules.fit;

import java.util.Arrays;
import java.util.function.Consumer;

/** Every schedule that keeps some constraints, one after the other, by trying all moments of all points. */
final class Enumeration {

    private static final int LAST = 86_399;
    private static final int WIDEST = 60;
    private static final int MOST_STEPS = 40_000;
    private static final long OPEN = -1;

    private final Differences differences;
    private final long[] moments;
    private final Consumer<long[]> each;
    private int steps;
    private boolean tooLarge;

    private Enumeration(Differences differences, Consumer<long[]> each) {
        this.differences = differences;
        this.each = each;
        this.moments = new long[differences.points()];
        Arrays.fill(moments, 1, moments.length, OPEN);
    }

    /** Goes through all schedules; returns whether there were few enough to do so. */
    static boolean run(Differences differences, Consumer<long[]> each) {
        Enumeration enumeration = new Enumeration(differences, each);
        enumeration.place();
        return !enumeration.tooLarge;
    }

    /** Tries all moments of the point that has the fewest left between those that are placed. */
    private void place() {
        int narrowest = 0;
        long[] range = {0, Integer.MAX_VALUE};
        for (int point = 1; point < moments.length; point++) {
            if (moments[point] == OPEN) {
                long[] left = range(point);
                if (narrowest == 0 || left[1] - left[0] < range[1] - range[0]) {
                    narrowest = point;
                    range = left;
                }
            }
        }
        if (narrowest == 0) {
            each.accept(moments.clone());
            return;
        }
        steps++;
        tooLarge |= steps > MOST_STEPS || range[1] - range[0] > WIDEST;
        for (long moment = range[0]; moment <= range[1] && !tooLarge; moment++) {
            moments[narrowest] = moment;
            place();
        }
        moments[narrowest] = OPEN;
    }

    private long[] range(int point) {
        long least = 0;
        long most = LAST;
        for (Differences.Edge edge : differences.edges()) {
            if (edge.to() == point && moments[edge.from()] != OPEN) {
                least = Math.max(least, moments[edge.from()] + edge.weight());
            } else if (edge.from() == point && moments[edge.to()] != OPEN) {
                most = Math.min(most, moments[edge.to()] - edge.weight());
            }
        }
        return new long[] {least, most};
    }
}
