package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.norm.Verdict;
import java.time.Duration;

/**
 * A limit made ready for lengths of time in nanoseconds.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lengths {

    private static final long NANOS = 1_000_000_000L;

    private final Limit limit;
    private final long least;
    private final long figure;
    private final long most;

    /**
     * Makes a limit ready.
     *
     * @param limit the limit
     */
    public Lengths(Limit limit) {
        this.limit = limit;
        this.least = limit.figure().shortestSeconds() * NANOS;
        this.figure = limit.figure().longestSeconds() * NANOS;
        this.most = limit.mostSeconds() * NANOS;
    }

    /**
     * Adds a length to others; what is more than a number can hold, some 292 years, counts as that.
     *
     * @param nanos a length
     * @param more another one
     * @return both together
     */
    public static long sum(long nanos, long more) {
        return more > Long.MAX_VALUE - Math.max(0, nanos) ? Long.MAX_VALUE : nanos + more;
    }

    /**
     * Tells whether a length keeps to the limit.
     *
     * @param nanos the length
     * @return whether it is neither over nor under
     */
    public boolean keeps(long nanos) {
        return nanos >= least && nanos <= most;
    }

    /**
     * Tells whether a length is over the limit.
     *
     * @param nanos the length
     * @return whether it is over by more than is tolerated
     */
    public boolean isOver(long nanos) {
        return nanos > most;
    }

    /**
     * Says that a length is over or under the limit, if it is.
     *
     * @param nanos the length
     * @param at where
     * @param verdict collects the finding
     */
    public void judge(long nanos, Location at, Verdict verdict) {
        if (nanos > most) {
            fail(Discrepancy.TOO_LONG, nanos, nanos - figure, at, verdict);
        } else if (nanos < least) {
            fail(Discrepancy.TOO_SHORT, nanos, least - nanos, at, verdict);
        }
    }

    private void fail(Discrepancy discrepancy, long nanos, long difference, Location at, Verdict verdict) {
        boolean over = discrepancy == Discrepancy.TOO_LONG;
        verdict.fail(verdict.finding(discrepancy, at, over ? limit.tooLong() : limit.tooShort())
                .measured(new Measure.Elapsed(Duration.ofNanos(nanos)))
                .allowed(Measure.of(limit.figure()))
                .difference(new Measure.Elapsed(Duration.ofNanos(difference))));
    }
}
