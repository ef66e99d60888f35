package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take the floor next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param capacities in what roles: while the discussion is open, those of the floor of which the note speaks (all, where it
 *     speaks of none), of the panelists of the plan and of whoever leads it; else those of the next obligatory slot; nobody
 *     while the meeting is suspended or closed
 * @param noListBeforehand the provision by which nobody is inscribed before the discussion is open, or empty if none is in
 *     force
 * @param accreditation the provision by which a stakeholder needs an accreditation in force, or empty if none is in force
 * @param answersDue the provision by which panelists still have to answer what the floor has said, or empty if they do not
 */
public record FloorAccess(
        Set<Capacity> capacities,
        Optional<Ground> noListBeforehand,
        Optional<Ground> accreditation,
        Optional<Ground> answersDue) {

    /** Copies the set; it keeps the order in which the capacities are declared. */
    public FloorAccess {
        capacities = ordered(capacities);
    }

    static Set<Capacity> ordered(Set<Capacity> capacities) {
        return capacities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(capacities));
    }
}
