package io.github.thematicsessions.io.picture;

import java.util.List;

/** The hours at the left of a day, with a line for each through the whole day. */
final class Axis {

    static final int WIDTH = 270;

    private static final Lettering TEXT = Lettering.TEXT;
    private static final int HOUR = 3_600;

    /** In seconds: the steps that a clock has. */
    private static final List<Integer> STEPS = List.of(300, 600, 900, 1_800, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR);

    private Axis() {}

    static void draw(Sketch sketch, Box column, Scale scale) {
        int step = step(scale);
        int first = (scale.from() + step - 1) / step * step;
        for (int second = first; second <= scale.until(); second += step) {
            int y = scale.y(second);
            sketch.stroke(Paint.HOUR, column.x() + WIDTH - 20, y, column.right(), y);
            Box label = new Box(column.x(), y - TEXT.leading() / 2, WIDTH - 35, TEXT.leading());
            sketch.lineAtRight(clock(second), label, TEXT, Paint.QUIET);
        }
    }

    /** The smallest step whose labels do not touch. */
    private static int step(Scale scale) {
        return STEPS.stream()
                .filter(step -> (long) step * scale.perHour() >= 2L * TEXT.leading() * HOUR)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private static String clock(int second) {
        return twoDigits(second / HOUR) + ":" + twoDigits(second % HOUR / 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
