package io.github.thematicsessions.core.fit;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How far the floor is from the plan: behind it, ahead of it or on time. It is never a bare number with a sign, of which
 * nobody knows which way it points.
 *
 * <pre>{@code
 * Deviation.behind(Duration.ofMinutes(5)).isBehind(); // true
 * Deviation.behind(Duration.ofMinutes(-5)).isAhead(); // true
 * Deviation.onTime().amount();                        // PT0S
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Deviation {

    private static final Deviation ON_TIME = new Deviation(Duration.ZERO);

    private final Duration behind;

    private Deviation(Duration behind) {
        this.behind = behind;
    }

    /**
     * Says that the floor is as the plan has it.
     *
     * @return the deviation of nothing
     */
    public static Deviation onTime() {
        return ON_TIME;
    }

    /**
     * Says that the floor is behind the plan.
     *
     * @param amount by how much; nothing is on time, and less than nothing is ahead
     * @return the deviation
     */
    public static Deviation behind(Duration amount) {
        return amount.isZero() ? ON_TIME : new Deviation(amount);
    }

    /**
     * Says that the floor is ahead of the plan.
     *
     * @param amount by how much; nothing is on time, and less than nothing is behind
     * @return the deviation
     */
    public static Deviation ahead(Duration amount) {
        return behind(amount.negated());
    }

    /**
     * Compares a moment with the one that was planned on the same day.
     *
     * @param planned the moment that was planned
     * @param actual the moment that is, or is expected
     * @return how far the actual moment is from the planned
     */
    public static Deviation between(LocalTime planned, LocalTime actual) {
        return behind(Duration.between(planned, actual));
    }

    /**
     * Tells whether something happens later than planned.
     *
     * @return whether the floor is behind the plan
     */
    public boolean isBehind() {
        return !behind.isZero() && !behind.isNegative();
    }

    /**
     * Tells whether something happens earlier than planned.
     *
     * @return whether the floor is ahead of the plan
     */
    public boolean isAhead() {
        return behind.isNegative();
    }

    /**
     * Returns how large the deviation is, whichever way.
     *
     * @return the amount, never negative
     */
    public Duration amount() {
        return behind.abs();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deviation that && behind.equals(that.behind);
    }

    @Override
    public int hashCode() {
        return behind.hashCode();
    }

    /**
     * Returns which way and how far.
     *
     * @return {@code on time}, {@code PT5M behind} or {@code PT30S ahead}
     */
    @Override
    public String toString() {
        return behind.isZero() ? "on time" : amount() + (isBehind() ? " behind" : " ahead");
    }
}
