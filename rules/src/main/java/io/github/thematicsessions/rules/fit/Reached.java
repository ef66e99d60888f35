package io.github.thematicsessions.rules.fit;

import java.util.Arrays;

/**
 * How far a day has come: the row of the plenary that runs, and when its points happened. Moments are seconds of the day.
 *
 * <p>Immutable and thread-safe, as the array is never changed.
 *
 * @param row the index of the row that runs or, before one does, of the next
 * @param began when that row began; 0 before it has
 * @param happened when the points of that row happened, from its first to {@code frontier}; empty before it has begun
 * @param waiting whether what ended at the last of these points has nothing after it yet
 * @param before when the row before it ended, while none runs; 0 if none has ended
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
record Reached(int row, int began, int[] happened, boolean waiting, int before) {

    static final Reached NOTHING = new Reached(0, 0, new int[0], false, 0);

    /** Returns the last point that happened, counted from the first of the row; -1 before the row has begun. */
    int frontier() {
        return happened.length - 1;
    }

    boolean hasBegun() {
        return happened.length > 0;
    }

    /** Enters a row, in which nobody speaks yet. */
    static Reached enter(int row, int second) {
        return new Reached(row, second, new int[] {second}, true, 0);
    }

    /**
     * Takes note that a point happened, not before the one before it; what lies between it and the last one is skipped.
     */
    Reached reach(int point, int second, boolean nowWaiting) {
        int known = Math.min(happened.length, point);
        int[] more = Arrays.copyOf(happened, point + 1);
        for (int skipped = known; skipped <= point; skipped++) {
            more[skipped] = known == 0 ? second : Math.max(second, happened[known - 1]);
        }
        return new Reached(row, began, more, nowWaiting, before);
    }

    /** Goes back to a point that has happened, such as the opening of a discussion that is opened again. */
    Reached goBack(int point) {
        return new Reached(row, began, Arrays.copyOf(happened, point + 1), false, before);
    }

    /** Ends the row. */
    Reached leave(int second) {
        return new Reached(row + 1, 0, new int[0], false, second);
    }
}
