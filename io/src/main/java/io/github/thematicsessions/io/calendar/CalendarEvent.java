package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;

/**
 * What a calendar shows of a segment or of a side event.
 *
 * @param id the element
 * @param hours when
 * @param title what it is called
 * @param location where, or empty if it is not known
 * @param description what else is known, line by line
 */
record CalendarEvent(
        ElementId id, EventHours hours, String title, Optional<String> location, List<String> description) {}
