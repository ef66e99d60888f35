package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;

/**
 * A time that all who are inscribed for the floor of a segment share: each has an equal part of it as long as no more than
 * so many are inscribed; with more, lots are drawn for that many turns of a fixed length.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the turns
 * @param total the time of all turns of a segment together, in whole seconds from 1 second to 24 hours
 * @param turns how many turns there may be, from 1 and at most one for each second of the total
 * @param turn the time of each turn when more than {@code turns} are inscribed, in whole seconds and no more than the total
 * @param application how the limit is applied
 */
public record DividedTime(SlotSelector slots, Duration total, int turns, Duration turn, Application application)
        implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if a time is not in whole seconds from 1 second to 24 hours, a turn is longer than the
     *     total, there is no turn, or an equal part would be under a second
     */
    public DividedTime {
        Allotment whole = checked("total", total);
        Allotment each = checked("turn", turn);
        boolean aSecondEach = turns >= 1 && turns <= whole.longestSeconds();
        InvalidValueException.unless(aSecondEach, "turns", "a number from 1, at least a second for each", turns);
        InvalidValueException.unless(
                each.longestSeconds() <= whole.longestSeconds(), "turn", "no longer time than " + total, turn);
    }

    private static Allotment checked(String field, Duration time) {
        try {
            return Allotment.atMost(time);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(field, refused.expected(), refused.found());
        }
    }

    /**
     * Returns the longest time of one turn.
     *
     * @param inscribed how many are inscribed, from 1
     * @return an equal part of the total, cut to whole seconds, or the fixed length
     * @throws InvalidValueException if nobody is inscribed
     */
    public Duration longest(int inscribed) {
        InvalidValueException.unless(inscribed >= 1, "inscribed", "a number from 1", inscribed);
        return inscribed > turns ? turn : Duration.ofSeconds(total.toSeconds() / inscribed);
    }

    @Override
    public NormKind kind() {
        return NormKind.DIVIDED_TIME;
    }
}
