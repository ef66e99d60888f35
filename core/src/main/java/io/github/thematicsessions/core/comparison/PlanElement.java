package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Timed;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A segment, a slot or a side event of a plan with its place in it: day, hours, room and, for a slot, in what it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param at its place in the plan: the element, its segment or side event if it is a slot, its date, its hours if both
 *     ends are known
 * @param day the number of its day in the session, from 1; empty for a side event and its slots
 * @param start when it starts, or empty if that is not known
 * @param end when it ends, or empty if that is not known
 * @param room the room that the plan gives for it, for a slot that of its segment or side event; empty if the plan gives
 *     none
 */
public record PlanElement(
        ElementKind kind,
        Location at,
        OptionalInt day,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> room)
        implements Timed {

    /**
     * Checks the place.
     *
     * @throws InvalidValueException if the place names no element or the number of the day is not positive
     */
    public PlanElement {
        InvalidValueException.unless(at.id().isPresent(), "at", "the place of an element", at);
        InvalidValueException.unless(day.orElse(1) >= 1, "day", "a number from 1", day.orElse(1));
    }

    /**
     * Returns the name of the element.
     *
     * @return the id
     */
    public ElementId id() {
        return at.id().orElseThrow();
    }

    /**
     * Returns what it is.
     *
     * @return such as {@code segment panel-1}
     */
    @Override
    public String toString() {
        return kind.code() + " " + at;
    }
}
