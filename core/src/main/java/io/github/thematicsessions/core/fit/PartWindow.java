package io.github.thematicsessions.core.fit;

import java.time.Duration;

/**
 * When one part of a session can start and end, and how long it can take, if everything that is planned and asked for is to
 * hold. The spans are as narrow as can be: each end of each is reached by some course of the session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part
 * @param start when it can start
 * @param end when it can end
 * @param length how long it can take
 */
public record PartWindow(Part part, ClockSpan start, ClockSpan end, LengthSpan length) {

    /**
     * Returns how far the part can be put off or drawn out.
     *
     * @return the larger of the slack of its start and that of its end, not negative
     */
    public Duration slack() {
        return start.slack().compareTo(end.slack()) >= 0 ? start.slack() : end.slack();
    }

    /**
     * Tells whether nothing about this part can give.
     *
     * @return whether there is but one moment for its start and one for its end
     */
    public boolean isFixed() {
        return slack().isZero();
    }

    /**
     * Returns when the part can start and end, and how long it can take.
     *
     * @return a line, as {@code panel-1 starts 10:15/10:15, ends 13:00/13:00, takes PT2H45M/PT2H45M}
     */
    @Override
    public String toString() {
        return part + " starts " + start + ", ends " + end + ", takes " + length;
    }
}
