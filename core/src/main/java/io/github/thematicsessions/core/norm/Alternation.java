package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.session.SegmentKind;

/**
 * In each segment of a kind, runs of speakers from the floor and runs of panelists alternate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the kind of segment
 * @param answering how many runs from the floor are followed by panelists
 */
public record Alternation(SegmentKind segment, Answering answering) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.ALTERNATION;
    }
}
