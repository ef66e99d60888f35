package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plenary at its place.
 *
 * @param day the index of the day
 * @param row its index among the rows of the plenary
 * @param segment the segment as it is laid out
 */
record Place(int day, int row, LaidSegment segment) {

    /** Finds the time of the floor that an event opens or closes, or null if the segment has none. */
    @Nullable
    Stretch floor(FloorEvent event) {
        Stretch named = slot(event.slot().orElse(null));
        if (named != null) {
            return named;
        }
        for (LaidTurn laid : segment.turns()) {
            if (laid.turn().isDiscussion()) {
                return laid.stretch();
            }
        }
        return segment.floors().isEmpty() ? null : segment.floors().get(0);
    }

    /** Finds the turn that an event begins: by its slot, else the first of its kind that the note asks for and that has not begun. */
    @Nullable
    Stretch turn(FloorEvent event, Predicate<Stretch> hasStarted) {
        Stretch named = slot(event.slot().orElse(null));
        if (named != null) {
            return named;
        }
        for (LaidTurn laid : segment.turns()) {
            if (laid.turn().isExpectedAs(event) && !hasStarted.test(laid.stretch())) {
                return laid.stretch();
            }
        }
        return null;
    }

    private @Nullable Stretch slot(@Nullable ElementId id) {
        if (id == null) {
            return null;
        }
        for (LaidTurn laid : segment.turns()) {
            if (laid.turn().isSlot(id)) {
                return laid.stretch();
            }
        }
        return null;
    }
}
