package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.Optional;

/**
 * The session, or each segment of a kind, is chaired by this many people in this capacity and by nobody else. A segment
 * without chairs of its own is chaired by the chairs of the session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the kind of segment, or empty for the session as a whole
 * @param capacity in what role the chairs sit there
 * @param chairs how many
 */
public record Chairing(Optional<SegmentKind> segment, Capacity capacity, Quantity chairs) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.CHAIRING;
    }
}
