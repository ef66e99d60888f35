package io.github.thematicsessions.core.comparison;

import java.util.List;

/**
 * What differs between two lists of things that have names.
 *
 * <p>Immutable and thread-safe, as the things are.
 *
 * @param <T> what is listed
 * @param <C> what says how one of them has changed
 * @param added those that only the later list has, in its order
 * @param removed those that only the earlier list has, in its order
 * @param changed those that both lists have and of which they say different things, in the order of the later
 */
public record Differences<T, C>(List<T> added, List<T> removed, List<C> changed) {

    /** Copies the lists. */
    public Differences {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * Tells whether nothing differs.
     *
     * @return whether all three lists are empty
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * Returns what differs.
     *
     * @return such as {@code added: a; changed: b, c}, or {@code no difference}
     */
    @Override
    public String toString() {
        return new DifferenceText()
                .add("added", added)
                .add("removed", removed)
                .add("changed", changed)
                .toString();
    }
}
