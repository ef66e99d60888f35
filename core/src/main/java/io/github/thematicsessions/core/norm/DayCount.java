package io.github.thematicsessions.core.norm;

/**
 * The session has this many days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days how many
 */
public record DayCount(Quantity days) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.DAY_COUNT;
    }
}
