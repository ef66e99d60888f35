package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has the floor, in what role and for what, as far as the events or else the plan say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param participant who, or empty if nobody is named
 * @param capacity in what role; known of everybody who speaks, not of everybody who is given the floor
 * @param purpose for what, or empty if it is not known
 * @param slot the planned slot, or empty if none was planned or named
 * @param turn the name of the turn, or empty if it has none
 */
public record Speaker(
        Optional<Participant> participant,
        Optional<Capacity> capacity,
        Optional<Purpose> purpose,
        Optional<ElementId> slot,
        Optional<ElementId> turn) {
    /**
     * Returns who speaks, in what role and for what, as far as it is known.
     *
     * @return a few words, as {@code delegation, intervention, DE (member-state)}
     */
    @Override
    public String toString() {
        return Stream.of(
                        capacity.map(Capacity::code), purpose.map(Purpose::code), participant.map(Participant::summary))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
