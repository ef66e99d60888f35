package io.github.thematicsessions.core.norm;

/**
 * A side event names its organizer and was coordinated with the office that the note names.
 *
 * <p>Immutable and thread-safe.
 */
public record SideEventCoordination() implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SIDE_EVENT_COORDINATION;
    }
}
