package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of one kind that would make a plan follow a provision at the place of a finding: what to do, what the
 * value would be then, and how far that is from the value now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what to do
 * @param to the value after the change, or empty if the change is no value
 * @param by how much changes: a length of time or a number, or empty if that cannot be told
 * @param with the elements that take part, such as the slot behind which to put another; empty if none does
 */
public record Repair(RepairKind kind, Optional<Measure> to, Optional<Measure> by, List<ElementId> with) {

    /** Copies the list. */
    public Repair {
        with = List.copyOf(with);
    }

    /**
     * Makes a repair that sets a value.
     *
     * @param kind what to do
     * @param to the value after the change
     * @param by how much changes
     * @return the repair
     */
    public static Repair of(RepairKind kind, Measure to, Measure by) {
        return new Repair(kind, Optional.of(to), Optional.of(by), List.of());
    }

    /**
     * Makes a repair of which the distance is not told.
     *
     * @param kind what to do
     * @param to the value after the change
     * @return the repair
     */
    public static Repair of(RepairKind kind, Measure to) {
        return new Repair(kind, Optional.of(to), Optional.empty(), List.of());
    }

    /**
     * Makes a repair of the order of elements.
     *
     * @param kind what to do
     * @param with the elements that take part
     * @return the repair
     */
    public static Repair of(RepairKind kind, ElementId... with) {
        return new Repair(kind, Optional.empty(), Optional.empty(), List.of(with));
    }

    /**
     * Returns what to do.
     *
     * @return such as {@code allot to PT7M by PT2M}
     */
    @Override
    public String toString() {
        return kind.code()
                + to.map(value -> " to " + value).orElse("")
                + by.map(change -> " by " + change).orElse("")
                + (with.isEmpty() ? "" : " with " + with);
    }
}
