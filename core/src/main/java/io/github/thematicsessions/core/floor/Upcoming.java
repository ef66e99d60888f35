package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A turn that is still to come, planned or asked for by the note.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slot which slot of the plan, or empty for a turn that the plan does not name and the note asks for
 * @param capacity in what role its speaker speaks, or empty if the note allows several
 * @param purpose what it is for, or empty if the plan does not say
 * @param speaker who speaks, or empty if nobody is named
 * @param obligatory whether somebody's turn is planned; interventions and answers of a discussion are open to whoever takes
 *     the floor
 * @param latest the latest moment to give it the floor, so that it and all that has to follow have their shortest times;
 *     empty for what is not obligatory, and where the end of the segment is not known
 */
public record Upcoming(
        Optional<ElementId> slot,
        Optional<Capacity> capacity,
        Optional<Purpose> purpose,
        Optional<Participant> speaker,
        boolean obligatory,
        Optional<OffsetDateTime> latest) {}
