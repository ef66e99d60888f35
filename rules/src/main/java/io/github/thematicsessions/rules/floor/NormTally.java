package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.report.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the turns of one provision amount to so far.
 *
 * @param turns how many have begun
 * @param nanos how long was spoken in those that have ended
 * @param complete whether the length of each that has ended is known
 * @param uncertain whether there was a turn that may be one of them
 * @param first where the first that has ended was held, or null
 */
record NormTally(
        int turns,
        long nanos,
        boolean complete,
        boolean uncertain,
        @Nullable Location first) {

    static final NormTally NOTHING = new NormTally(0, 0, true, false, null);

    NormTally withTurn() {
        return new NormTally(turns + 1, nanos, complete, uncertain, first);
    }

    NormTally withNanos(long sum, @Nullable Location at) {
        return new NormTally(turns, sum, complete, uncertain, first == null ? at : first);
    }

    NormTally incomplete() {
        return new NormTally(turns, nanos, false, uncertain, first);
    }

    NormTally unsure() {
        return new NormTally(turns, nanos, complete, true, first);
    }
}
