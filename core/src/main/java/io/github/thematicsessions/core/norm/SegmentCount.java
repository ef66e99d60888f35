package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.session.SegmentKind;

/**
 * The programme has this many segments of a kind.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the kind
 * @param quantity how many
 */
public record SegmentCount(SegmentKind segment, Quantity quantity) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SEGMENT_COUNT;
    }
}
