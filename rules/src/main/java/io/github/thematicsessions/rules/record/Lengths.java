package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.norm.Verdict;
import java.time.Duration;

/** A limit made ready for lengths of time in nanoseconds. */
final class Lengths {

    private static final long NANOS = 1_000_000_000L;

    private final Limit limit;
    private final long least;
    private final long figure;
    private final long most;

    Lengths(Limit limit) {
        this.limit = limit;
        this.least = limit.figure().shortestSeconds() * NANOS;
        this.figure = limit.figure().longestSeconds() * NANOS;
        this.most = limit.mostSeconds() * NANOS;
    }

    /** Adds a length to others; what is more than a number can hold, some 292 years, counts as that. */
    static long sum(long nanos, long more) {
        return more > Long.MAX_VALUE - Math.max(0, nanos) ? Long.MAX_VALUE : nanos + more;
    }

    boolean keeps(long nanos) {
        return nanos >= least && nanos <= most;
    }

    boolean isOver(long nanos) {
        return nanos > most;
    }

    /** Says that a length is over or under the limit, if it is. */
    void judge(long nanos, Location at, Verdict verdict) {
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
