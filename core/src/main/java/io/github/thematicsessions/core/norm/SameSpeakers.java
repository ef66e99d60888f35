package io.github.thematicsessions.core.norm;

/**
 * Everybody who is expected, because they speak in one selection of slots, also speaks in another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots that are judged
 * @param expected the slots whose speakers are expected
 */
public record SameSpeakers(SlotSelector slots, SlotSelector expected) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SAME_SPEAKERS;
    }
}
