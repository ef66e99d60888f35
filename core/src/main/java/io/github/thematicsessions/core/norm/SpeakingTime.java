package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.Allotment;

/**
 * The time for such slots, for each one or for all of a segment together.
 *
 * <p>Over the upper end counts as over. Under the lower end of a range counts as short; so does, less gravely, a time
 * under a stated figure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots
 * @param share whether the time is for each slot or for all together
 * @param time the time, with an upper end
 * @param application how the limit is applied
 */
public record SpeakingTime(SlotSelector slots, Share share, Allotment time, Application application) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the time has no upper end
     */
    public SpeakingTime {
        InvalidValueException.unless(time.isGiven(), "time", "a time with an upper end", time);
    }

    /**
     * Makes a norm whose limit counts from its first second.
     *
     * @param slots the slots
     * @param share whether the time is for each slot or for all together
     * @param time the time, with an upper end
     * @throws InvalidValueException if the time has no upper end
     */
    public SpeakingTime(SlotSelector slots, Share share, Allotment time) {
        this(slots, share, time, Application.LIMIT);
    }

    @Override
    public NormKind kind() {
        return NormKind.SPEAKING_TIME;
    }
}
