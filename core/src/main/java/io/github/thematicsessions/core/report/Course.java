package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What became of one planned element: the plan beside what the record shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at the segment or the slot; its time are the planned hours, its occurrence the hours held
 * @param allotted the time that was given to it; without a figure for a segment
 * @param turns how many turns were held in it, not negative
 * @param spoken how long was spoken, pauses left out, with the precision of the record and not negative
 */
public record Course(Location at, Allotment allotted, int turns, Duration spoken) {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if a figure is negative
     */
    public Course {
        InvalidValueException.unless(turns >= 0, "turns", "a number that is not negative", turns);
        InvalidValueException.unless(!spoken.isNegative(), "spoken", "a length of time that is not negative", spoken);
    }

    /**
     * Returns when it began.
     *
     * @return the instant, or empty if the record does not show it
     */
    public Optional<OffsetDateTime> began() {
        return at.occurrence().map(Occurrence::began);
    }

    /**
     * Returns when it ended.
     *
     * @return the instant, or empty if the record does not show it
     */
    public Optional<OffsetDateTime> ended() {
        return at.occurrence().flatMap(Occurrence::ended);
    }
}
