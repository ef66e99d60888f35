package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.rules.record.Lengths;
import org.jspecify.annotations.Nullable;

/** Finds, of the limits that apply to a turn, one that is passed, else the one of which the least is left. */
final class Strictest {

    private final long spoken;
    private @Nullable TimeLimit limit;
    private long remaining;
    private boolean over;
    private boolean below;

    /**
     * Begins to look.
     *
     * @param spoken how long the turn has been spoken, in nanoseconds
     */
    Strictest(long spoken) {
        this.spoken = spoken;
    }

    /** Offers a limit of which others have used so many nanoseconds before. */
    void offer(TimeLimit offered, long before) {
        offer(offered, before, true);
    }

    /** Offers a limit that may be the wrong one, so that a turn which is too short for it may be long enough. */
    void offer(TimeLimit offered, long before, boolean certain) {
        long used = Lengths.sum(before, spoken);
        boolean isOver = offered.isOver(used);
        long left = offered.remaining(used);
        if (limit == null || (isOver && !over) || (isOver == over && left < remaining)) {
            limit = offered;
            remaining = left;
            over = isOver;
        }
        below |= certain && offered.isShort(spoken);
    }

    @Nullable
    TimeLimit limit() {
        return limit;
    }

    long remaining() {
        return remaining;
    }

    boolean isOver() {
        return over;
    }

    boolean isBelow() {
        return below;
    }
}
