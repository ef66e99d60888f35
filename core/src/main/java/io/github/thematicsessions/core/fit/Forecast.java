package io.github.thematicsessions.core.fit;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When a part of a session that is not over is expected, now that some of the session has happened.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part
 * @param isRunning whether it has started
 * @param expectedStart when it is expected to start or, if it runs, when it started
 * @param expectedEnd when it is expected to end
 * @param start when it can start; one moment if it runs
 * @param end when it can end
 * @param plannedStart when the plan expects it to start
 * @param plannedEnd when the plan expects it to end
 */
public record Forecast(
        Part part,
        boolean isRunning,
        LocalTime expectedStart,
        LocalTime expectedEnd,
        ClockSpan start,
        ClockSpan end,
        LocalTime plannedStart,
        LocalTime plannedEnd) {

    /**
     * Returns how far the start is from the plan.
     *
     * @return the deviation of the expected start from the planned
     */
    public Deviation startDeviation() {
        return Deviation.between(plannedStart, expectedStart);
    }

    /**
     * Returns how far the end is from the plan.
     *
     * @return the deviation of the expected end from the planned
     */
    public Deviation endDeviation() {
        return Deviation.between(plannedEnd, expectedEnd);
    }

    /**
     * Returns how long the part is expected to take.
     *
     * @return the time between the expected start and the expected end, not negative
     */
    public Duration expectedLength() {
        return Duration.between(expectedStart, expectedEnd);
    }

    /**
     * Returns when the part is expected and how far that is from the plan.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return part + (isRunning ? " since " : " from ") + expectedStart + " to " + expectedEnd + ", " + endDeviation();
    }
}
