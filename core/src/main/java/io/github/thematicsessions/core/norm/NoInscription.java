package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.session.SegmentKind;

/**
 * Nobody is inscribed before the floor is open: no slot for the floor in segments of a kind names a speaker.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the kind of segment
 */
public record NoInscription(SegmentKind segment) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.NO_INSCRIPTION;
    }
}
