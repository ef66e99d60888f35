package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * In each segment of a kind, all slots of the first selection come before all slots of the second.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earlier the slots that come first
 * @param later the slots that follow, in the same kind of segment
 */
public record SlotOrder(SlotSelector earlier, SlotSelector later) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if both select from different kinds of segment
     */
    public SlotOrder {
        InvalidValueException.unless(
                earlier.segment() == later.segment(),
                "later",
                "the kind of segment " + earlier.segment().code(),
                later.segment().code());
    }

    @Override
    public NormKind kind() {
        return NormKind.SLOT_ORDER;
    }
}
