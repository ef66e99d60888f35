package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a session that takes time: a day, a meeting, a segment, a turn, the time of the floor, a side event.
 *
 * <p>A turn that a note asks for and the plan does not name has no id of its own; it is told by its segment, its capacity, its
 * purpose and its number. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param at its place in the plan; that of the day for a meeting, that of the segment for a turn that the plan does not name
 * @param number the number of a day, of a meeting in the session, or of a turn among those of its kind that the note asks
 *     for, from 1; empty for everything else
 * @param capacity in what role somebody speaks, or empty for what is no turn
 * @param purpose what a turn is for, or empty if that is not known or it is no turn
 * @param askedBy the provision that asks for it, or empty for what the plan names
 */
public record Part(
        PartKind kind,
        Location at,
        OptionalInt number,
        Optional<Capacity> capacity,
        Optional<Purpose> purpose,
        Optional<ProvisionId> askedBy) {

    /**
     * Checks the number.
     *
     * @throws InvalidValueException if the number is not positive
     */
    public Part {
        InvalidValueException.unless(number.orElse(1) >= 1, "number", "a number from 1", number.orElse(1));
    }

    /**
     * Returns the element of the plan that this part is.
     *
     * @return its id, or empty for a day, a meeting and what the plan does not name
     */
    public Optional<ElementId> id() {
        return at.id();
    }

    /**
     * Tells whether this part stands in a segment.
     *
     * @param segment the segment
     * @return whether it is a turn or a discussion of that segment
     */
    public boolean isWithin(ElementId segment) {
        return at.within().filter(segment::equals).isPresent();
    }

    /**
     * Returns the id of the element that this part is or, where it has none, what it is and where.
     *
     * @return a few words
     */
    @Override
    public String toString() {
        return id().map(ElementId::text)
                .orElseGet(() -> purpose().map(Purpose::code).orElse(kind.code())
                        + (number.isPresent() ? " " + number.getAsInt() : "")
                        + at.within().map(segment -> " in " + segment).orElse(""));
    }
}
