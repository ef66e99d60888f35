package io.github.thematicsessions.core.norm;

/**
 * No side event runs at the same time as a plenary segment of its day.
 *
 * <p>Immutable and thread-safe.
 */
public record SideEventApart() implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SIDE_EVENT_APART;
    }
}
