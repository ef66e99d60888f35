package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.session.ElementId;
import java.util.List;

/**
 * One way in which a record contradicts itself or the plan. No clause of a note speaks of it, so that it is no {@link
 * Finding}: it has no severity, and nobody bears a duty.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind in what way
 * @param at where
 * @param with the other elements or turns that take part, empty if none does
 */
public record Irregularity(IrregularityKind kind, Location at, List<ElementId> with) {

    /** Copies the list. */
    public Irregularity {
        with = List.copyOf(with);
    }

    /**
     * Returns what contradicts itself and where.
     *
     * @return such as {@code told-twice at t7}
     */
    @Override
    public String toString() {
        return kind.code() + " at " + at + (with.isEmpty() ? "" : " with " + with);
    }
}
