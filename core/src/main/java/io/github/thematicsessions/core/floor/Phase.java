package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * How far a turn has come, as a light at the podium shows it.
 *
 * <p>What the chair acts on first wins: a clock that stands still, then a limit that is passed, then how little time is left,
 * then a lower end that is not reached.
 */
public enum Phase implements Coded {
    /** Nobody speaks. */
    WAITING,
    /** The turn has not reached the lower end of its time: to end now would be too short. */
    BELOW_MINIMUM,
    /** The turn is within its time, or no limit applies to it. */
    WITHIN,
    /** Little time is left, as {@link Warnings} say. */
    WARNING,
    /** The last seconds run, as {@link Warnings} say, or the limit is passed by no more than is tolerated. */
    LAST_SECONDS,
    /** The turn is over its limit: to end now would be too long. */
    OVER,
    /** The clock of the turn stands still, or the whole meeting does. */
    PAUSED;

    /**
     * Finds a phase by its code.
     *
     * @param code the code, such as {@code last-seconds}
     * @return the phase
     * @throws InvalidValueException if no phase has that code; the message lists those that exist
     */
    public static Phase of(String code) {
        return Coded.of(Phase.class, code);
    }
}
