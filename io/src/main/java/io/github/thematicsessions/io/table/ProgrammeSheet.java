package io.github.thematicsessions.io.table;

import static io.github.thematicsessions.io.table.ProgrammeColumns.APPOINTED_BY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.AS_PUBLISHED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.CAPACITY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.CITY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.COORDINATED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.DAY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.DESCRIPTION;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ID;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ILLUSTRATIVE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.INSCRIBED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.KIND;
import static io.github.thematicsessions.io.table.ProgrammeColumns.NUMBER;
import static io.github.thematicsessions.io.table.ProgrammeColumns.PURPOSE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.READ;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ROOM;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ROW;
import static io.github.thematicsessions.io.table.ProgrammeColumns.SYMBOL;
import static io.github.thematicsessions.io.table.ProgrammeColumns.THEME;
import static io.github.thematicsessions.io.table.ProgrammeColumns.TITLE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.URL;
import static io.github.thematicsessions.io.table.ProgrammeColumns.VENUE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.WITHIN;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ZONE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.putAllotted;

import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes the rows of a programme: the session, its days with their segments, its side events. */
final class ProgrammeSheet {

    private final Sheet sheet = new Sheet(ProgrammeColumns.ALL);
    private final ThematicSession session;
    private final Optional<ZoneId> zone;

    ProgrammeSheet(ThematicSession session) {
        this.session = session;
        this.zone = session.place().zone();
    }

    Table table() {
        addSession();
        for (int i = 0; i < session.days().size(); i++) {
            addDay(i + 1, session.days().get(i));
        }
        session.sideEvents().forEach(this::addSideEvent);
        return sheet.table();
    }

    private Sheet.Row row(ProgrammeRow kind) {
        return sheet.row().put(ROW, kind);
    }

    private void addSession() {
        Place place = session.place();
        row(ProgrammeRow.SESSION)
                .put(ID, session.id())
                .put(NUMBER, session.ordinal())
                .put(TITLE, session.title())
                .put(THEME, session.theme())
                .put(CITY, place.city())
                .put(VENUE, place.venue())
                .put(ROOM, place.room())
                .put(ZONE, place.zone())
                .put(ILLUSTRATIVE, session.illustrative());
        session.mandate().forEach(symbol -> row(ProgrammeRow.MANDATE).put(SYMBOL, symbol));
        addChairs(session.id(), session.chairs());
        session.sources().forEach(this::addSource);
    }

    private void addChairs(ElementId within, List<Chair> chairs) {
        for (Chair chair : chairs) {
            Sheet.Row row = row(ProgrammeRow.CHAIR).put(WITHIN, within).put(CAPACITY, chair.capacity());
            chair.participant().ifPresent(who -> PersonColumns.put(row, who));
        }
    }

    private void addSource(Source source) {
        row(ProgrammeRow.SOURCE)
                .put(TITLE, source.title())
                .put(SYMBOL, source.symbol())
                .put(URL, source.url())
                .put(READ, source.read());
    }

    private void addDay(int number, Day day) {
        row(ProgrammeRow.DAY).put(DAY, number).put(Hours.DATE, day.date());
        day.segments().forEach(segment -> addSegment(number, day.date(), segment));
    }

    private void addSegment(int day, Optional<LocalDate> date, Segment segment) {
        Sheet.Row row = row(ProgrammeRow.SEGMENT)
                .put(ID, segment.id())
                .put(DAY, day)
                .put(KIND, segment.kind())
                .put(NUMBER, segment.number())
                .put(TITLE, segment.title())
                .put(DESCRIPTION, segment.description())
                .put(ROOM, segment.room())
                .put(INSCRIBED, segment.inscribed())
                .put(AS_PUBLISHED, segment.asPublished());
        Hours.put(row, segment, date, zone);
        addChairs(segment.id(), segment.chairs());
        segment.slots().forEach(slot -> addSlot(segment.id(), date, slot).put(DAY, day));
    }

    private Sheet.Row addSlot(ElementId within, Optional<LocalDate> date, SpeakingSlot slot) {
        Sheet.Row row = row(ProgrammeRow.SLOT)
                .put(ID, slot.id())
                .put(WITHIN, within)
                .put(TITLE, slot.title())
                .put(CAPACITY, slot.capacity())
                .put(PURPOSE, slot.purpose())
                .put(APPOINTED_BY, slot.appointedBy());
        Hours.put(row, slot, date, zone);
        putAllotted(row, slot.allotted());
        slot.speaker().ifPresent(who -> PersonColumns.put(row, who));
        return row;
    }

    private void addSideEvent(SideEvent event) {
        Sheet.Row row = row(ProgrammeRow.SIDE_EVENT)
                .put(ID, event.id())
                .put(TITLE, event.title())
                .put(ROOM, event.room())
                .put(COORDINATED, event.coordinated())
                .put(AS_PUBLISHED, event.asPublished());
        Hours.put(row, event, event.date(), zone);
        for (String organizer : event.organizers()) {
            row(ProgrammeRow.ORGANIZER).put(WITHIN, event.id()).put(TITLE, organizer);
        }
        event.slots().forEach(slot -> addSlot(event.id(), event.date(), slot));
    }
}
