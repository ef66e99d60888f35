package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is compared of a location.
 *
 * @param event the number of the event with which it began, or empty in a plan
 */
record Spot(String pointer, Optional<ElementId> id, Optional<ElementId> within, OptionalInt event) {

    static Spot of(Location at) {
        Optional<Integer> event = at.occurrence().map(Occurrence::event);
        OptionalInt number = event.isPresent() ? OptionalInt.of(event.get()) : OptionalInt.empty();
        return new Spot(at.pointer().toString(), at.id(), at.within(), number);
    }

    static Spot of(Pointer pointer) {
        return new Spot(pointer.toString(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    static Spot planned(Pointer pointer, ElementId id) {
        return new Spot(pointer.toString(), Optional.of(id), Optional.empty(), OptionalInt.empty());
    }

    static Spot slot(Pointer holder, int index, SpeakingSlot slot, ElementId within) {
        String pointer = holder.child("slots").child(index).toString();
        return new Spot(pointer, Optional.of(slot.id()), Optional.of(within), OptionalInt.empty());
    }

    /** A member of the element at this spot. */
    Spot member(String name) {
        return new Spot(pointer + "/" + name, id, within, event);
    }
}
