package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;

/**
 * How far a session is from its plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param direction to which side
 * @param amount how far, in whole seconds; zero exactly if the session is on time
 */
public record Deviation(Direction direction, Duration amount) {

    /** To which side a session is from its plan. */
    public enum Direction {
        /** Earlier than planned. */
        AHEAD,
        /** As planned. */
        ON_TIME,
        /** Later than planned. */
        BEHIND
    }

    /**
     * Checks that the amount goes with the direction.
     *
     * @throws InvalidValueException if the amount is negative, or zero beside another direction than on time, or not zero
     *     beside that
     */
    public Deviation {
        InvalidValueException.unless(
                !amount.isNegative() && amount.isZero() == (direction == Direction.ON_TIME),
                "amount",
                "zero if on time, else more than zero",
                amount);
    }

    /**
     * Compares a moment with the one that was planned.
     *
     * @param planned the moment that was planned, in seconds
     * @param actual the moment that is, or is expected, in seconds
     * @return the deviation of the actual from the planned
     */
    public static Deviation between(long planned, long actual) {
        Direction direction =
                actual > planned ? Direction.BEHIND : actual < planned ? Direction.AHEAD : Direction.ON_TIME;
        return new Deviation(direction, Duration.ofSeconds(Math.abs(actual - planned)));
    }

    /**
     * Tells whether the session is later than planned.
     *
     * @return whether it is
     */
    public boolean isBehind() {
        return direction == Direction.BEHIND;
    }

    /**
     * Tells whether the session is earlier than planned.
     *
     * @return whether it is
     */
    public boolean isAhead() {
        return direction == Direction.AHEAD;
    }
}
