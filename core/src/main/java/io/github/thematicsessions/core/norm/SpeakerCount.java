package io.github.thematicsessions.core.norm;

/**
 * This many people speak in such slots of each segment of a kind.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots in which they speak
 * @param speakers how many people
 */
public record SpeakerCount(SlotSelector slots, Quantity speakers) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SPEAKER_COUNT;
    }
}
