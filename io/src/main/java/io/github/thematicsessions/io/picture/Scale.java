package io.github.thematicsessions.io.picture;

/**
 * The scale of hours: which second of the day is how far down.
 *
 * @param top where the first second is, in tenths of a point
 * @param from the first second
 * @param until the last second
 * @param perHour tenths of a point for each hour
 */
record Scale(int top, int from, int until, int perHour) {

    int y(int second) {
        int within = Math.max(from, Math.min(second, until));
        return top + Math.toIntExact((long) (within - from) * perHour / 3_600);
    }

    int bottom() {
        return y(until);
    }

    Box box(int x, int width, int begin, int end) {
        int y = y(begin);
        return new Box(x, y, width, Math.max(6, y(end) - y));
    }
}
