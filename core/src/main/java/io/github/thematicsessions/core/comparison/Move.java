package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;

/**
 * An element that two plans put at different places: another day, other hours, another room or, for a slot, another
 * segment or side event.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the element where it was
 * @param after the element where it is
 */
public record Move(PlanElement before, PlanElement after) {

    /**
     * Checks that both are the same element.
     *
     * @throws InvalidValueException if they have different ids or are of different kinds
     */
    public Move {
        InvalidValueException.unless(before.id().equals(after.id()), "after", "the element " + before.id(), after.id());
        InvalidValueException.unless(
                before.kind() == after.kind(),
                "after",
                "a " + before.kind().code(),
                after.kind().code());
    }

    /**
     * Returns the name of the element.
     *
     * @return the id
     */
    public ElementId id() {
        return after.id();
    }

    /**
     * Tells whether this is a slot that only goes along with its segment or side event, to another day or into another
     * room.
     *
     * @return whether it stands in the same segment or side event as before and its own hours are the same
     */
    public boolean isCarried() {
        return after.kind() == ElementKind.SLOT
                && before.at().within().equals(after.at().within())
                && before.start().equals(after.start())
                && before.end().equals(after.end());
    }

    /**
     * Returns what has moved.
     *
     * @return such as {@code segment panel-1}
     */
    @Override
    public String toString() {
        return after.toString();
    }
}
