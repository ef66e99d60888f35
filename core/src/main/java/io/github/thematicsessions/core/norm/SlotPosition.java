package io.github.thematicsessions.core.norm;

/**
 * The first, or the last, slot of each segment of a kind is of this selection.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position which end of the segment
 * @param slots what stands there
 */
public record SlotPosition(Position position, SlotSelector slots) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SLOT_POSITION;
    }
}
