package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.Allotment;

/**
 * A time for each turn that becomes shorter when many are inscribed for the floor of the segment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the turns
 * @param time the time of each while no more than {@code above} are inscribed, with an upper end
 * @param above how many may be inscribed before the time is reduced, from 0
 * @param reduced the time of each when more are inscribed, with an upper end that is not above that of {@code time}
 * @param application how the limit is applied
 */
public record ReducedTime(SlotSelector slots, Allotment time, int above, Allotment reduced, Application application)
        implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if a time has no upper end, the number is negative or the reduced time is the longer
     */
    public ReducedTime {
        InvalidValueException.unless(time.isGiven(), "time", "a time with an upper end", time);
        InvalidValueException.unless(reduced.isGiven(), "reduced", "a time with an upper end", reduced);
        InvalidValueException.unless(above >= 0, "above", "a number that is not negative", above);
        InvalidValueException.unless(
                reduced.longestSeconds() <= time.longestSeconds(), "reduced", "no longer time than " + time, reduced);
    }

    @Override
    public NormKind kind() {
        return NormKind.REDUCED_TIME;
    }
}
