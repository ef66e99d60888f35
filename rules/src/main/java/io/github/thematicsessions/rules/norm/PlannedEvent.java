package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;

/** A side event with its place in the session. */
final class PlannedEvent {

    private final SideEvent event;
    private final Pointer events;
    private final int index;
    private final Optional<LocalDate> date;
    private final Optional<TimeRange> time;

    PlannedEvent(SideEvent event, Pointer events, int index) {
        this.event = event;
        this.events = events;
        this.index = index;
        this.date = event.date();
        this.time = event.time();
    }

    SideEvent event() {
        return event;
    }

    ElementId id() {
        return event.id();
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<TimeRange> time() {
        return time;
    }

    Location at() {
        return new Location(events.child(index), Optional.of(event.id()), Optional.empty(), date, time);
    }

    /** Returns a field of this side event. */
    Location at(String field) {
        return new Location(events.child(index).child(field), Optional.of(event.id()), Optional.empty(), date, time);
    }

    Location slotAt(int slot) {
        SpeakingSlot planned = event.slots().get(slot);
        return new Location(
                events.child(index).child("slots").child(slot),
                Optional.of(planned.id()),
                Optional.of(event.id()),
                date,
                planned.time());
    }
}
