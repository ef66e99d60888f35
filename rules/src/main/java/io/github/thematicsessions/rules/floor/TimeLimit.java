package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.time.Allotment;

/** A limit that applies to turns, with its figures in nanoseconds. */
final class TimeLimit {

    private static final long NANOS = 1_000_000_000L;

    private final AppliedLimit limit;
    private final long least;
    private final long figure;
    private final long most;

    TimeLimit(AppliedLimit limit) {
        this.limit = limit;
        Allotment time = limit.time();
        // A time that is shared is short only when nobody follows.
        this.least = limit.share() == Share.EACH ? time.shortestSeconds() * NANOS : 0;
        this.figure = time.longestSeconds() * NANOS;
        this.most = figure + limit.application().toleranceSeconds() * NANOS;
    }

    AppliedLimit limit() {
        return limit;
    }

    /** Returns how long may still be spoken after so long, less than nothing if it is over. */
    long remaining(long nanos) {
        return figure - nanos;
    }

    boolean isOver(long nanos) {
        return nanos > most;
    }

    boolean isShort(long nanos) {
        return nanos < least;
    }
}
