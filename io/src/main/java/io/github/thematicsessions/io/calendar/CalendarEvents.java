package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Labels;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a session, day by day and then those beside it, and what can be none; used for one session. */
final class CalendarEvents {

    private final ThematicSession session;
    private final ZoneId zone;
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<ElementId> left = new ArrayList<>();

    private CalendarEvents(ThematicSession session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    static CalendarEvents of(ThematicSession session, ZoneId zone) {
        CalendarEvents calendar = new CalendarEvents(session, zone);
        for (Day day : session.days()) {
            day.segments().forEach(segment -> calendar.add(day, segment));
        }
        session.sideEvents().forEach(calendar::add);
        return calendar;
    }

    private void add(Day day, Segment segment) {
        Optional<EventHours> hours = EventHours.of(day.date(), segment, zone);
        hours.ifPresentOrElse(
                known -> events.add(new CalendarEvent(
                        segment.id(),
                        known,
                        Labels.of(segment),
                        EventWords.location(session, segment),
                        EventWords.description(session, segment))),
                () -> left.add(segment.id()));
    }

    private void add(SideEvent event) {
        Optional<EventHours> hours = EventHours.of(event.date(), event, zone);
        hours.ifPresentOrElse(
                known -> events.add(new CalendarEvent(
                        event.id(), known, event.title(), event.room(), EventWords.description(session, event))),
                () -> left.add(event.id()));
    }

    List<CalendarEvent> events() {
        return events;
    }

    /** Returns the segments and side events that are no events. */
    List<ElementId> left() {
        return left;
    }
}
