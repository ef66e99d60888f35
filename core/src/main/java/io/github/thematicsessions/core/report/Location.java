package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where something is: the element of the plan, its place in the document, when it is planned, when it took place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the place in the session document
 * @param id the element, or empty where the place has no id of its own, such as a day
 * @param within the segment or side event in which a speaking slot stands, or empty for everything else
 * @param date the date, or empty if it is not known or has no meaning
 * @param time the hours, or empty if they are not known or have no meaning
 * @param occurrence when it took place, or empty where a plan is spoken of
 */
public record Location(
        Pointer pointer,
        Optional<ElementId> id,
        Optional<ElementId> within,
        Optional<LocalDate> date,
        Optional<TimeRange> time,
        Optional<Occurrence> occurrence) {

    /**
     * Makes a location in a plan.
     *
     * @param pointer the place in the session document
     * @param id the element, or empty where the place has no id of its own
     * @param within the segment or side event in which a speaking slot stands, or empty for everything else
     * @param date the date, or empty if it is not known or has no meaning
     * @param time the hours, or empty if they are not known or have no meaning
     */
    public Location(
            Pointer pointer,
            Optional<ElementId> id,
            Optional<ElementId> within,
            Optional<LocalDate> date,
            Optional<TimeRange> time) {
        this(pointer, id, within, date, time, Optional.empty());
    }

    /**
     * Makes a location without an element and without a time.
     *
     * @param pointer the place in the session document
     * @return the location
     */
    public static Location of(Pointer pointer) {
        return new Location(pointer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the id of the element or, where it has none, the place in the document.
     *
     * @return the id, or the text of the pointer
     */
    @Override
    public String toString() {
        return id.map(ElementId::text).orElseGet(pointer::toString);
    }
}
