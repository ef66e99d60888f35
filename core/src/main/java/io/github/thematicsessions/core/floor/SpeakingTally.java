package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;

/**
 * How long and how often somebody has spoken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spoken how long, pauses left out, with the precision of the record; not negative
 * @param turns how many turns were begun, not negative
 */
public record SpeakingTally(Duration spoken, int turns) {

    /** Nothing said. */
    public static final SpeakingTally NONE = new SpeakingTally(Duration.ZERO, 0);

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if one is negative
     */
    public SpeakingTally {
        InvalidValueException.unless(!spoken.isNegative(), "spoken", "a length of time that is not negative", spoken);
        InvalidValueException.unless(turns >= 0, "turns", "a number that is not negative", turns);
    }

    /**
     * Adds one turn.
     *
     * @param length how long it took, not negative
     * @return both together
     */
    public SpeakingTally plus(Duration length) {
        return new SpeakingTally(spoken.plus(length), turns + 1);
    }

    /**
     * Returns for how long and how often was spoken.
     *
     * @return such as {@code PT7M30S in 3 turns}
     */
    @Override
    public String toString() {
        return spoken + " in " + turns + (turns == 1 ? " turn" : " turns");
    }
}
