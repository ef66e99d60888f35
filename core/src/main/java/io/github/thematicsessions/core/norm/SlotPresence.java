package io.github.thematicsessions.core.norm;

/**
 * Each segment of a kind has at least one such slot.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots sought
 */
public record SlotPresence(SlotSelector slots) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SLOT_PRESENCE;
    }
}
