package io.github.thematicsessions.io.table;

import static io.github.thematicsessions.io.table.ProgrammeColumns.DAY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ROW;
import static io.github.thematicsessions.io.table.ProgrammeColumns.SYMBOL;
import static io.github.thematicsessions.io.table.ProgrammeColumns.TITLE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ZONE;

import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a session of the rows of a programme; used for one table. */
final class ProgrammeReader {

    private static final String FIRST = "the row of the session first, and only one";

    private final Reading reading;
    private final Owners owners = new Owners();
    private final Map<ElementId, List<Chair>> chairs = new HashMap<>();
    private final Map<ElementId, List<SpeakingSlot>> slots = new HashMap<>();
    private final Map<ElementId, List<String>> organizers = new HashMap<>();
    private final List<DocumentSymbol> mandate = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<SideEvent> sideEvents = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final List<List<Segment>> segments = new ArrayList<>();
    private @Nullable ThematicSession session;
    private boolean begun;
    private Optional<ZoneId> zone = Optional.empty();

    ProgrammeReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the session, or null after what is wrong has been told. */
    @Nullable
    ThematicSession read() {
        reading.rows().forEach(this::accept);
        if (!begun && reading.isWhole()) {
            reading.lacks(FIRST, "no row");
        }
        ThematicSession head = session;
        return head == null || reading.problems().count() > 0 ? null : whole(head);
    }

    private ThematicSession whole(ThematicSession head) {
        List<Day> programme = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<Segment> rows = segments.get(i).stream()
                    .map(segment -> segment.withChairs(of(chairs, segment.id())).withSlots(of(slots, segment.id())))
                    .toList();
            programme.add(days.get(i).withSegments(rows));
        }
        List<SideEvent> beside = sideEvents.stream()
                .map(event -> event.withOrganizers(of(organizers, event.id())).withSlots(of(slots, event.id())))
                .toList();
        return head.withMandate(mandate)
                .withChairs(of(chairs, head.id()))
                .withDays(programme)
                .withSideEvents(beside)
                .withSources(sources);
    }

    private static <T> List<T> of(Map<ElementId, List<T>> parts, ElementId owner) {
        return parts.getOrDefault(owner, List.of());
    }

    private static <T> void add(Map<ElementId, List<T>> parts, @Nullable ElementId owner, @Nullable T part) {
        if (owner != null && part != null) {
            parts.computeIfAbsent(owner, id -> new ArrayList<>()).add(part);
        }
    }

    private void accept(Cells cells) {
        ProgrammeRow kind = cells.require(ROW);
        if (kind == null) {
            return;
        }
        if (begun == (kind == ProgrammeRow.SESSION)) {
            cells.refuseWhole(ROW, FIRST, Words.quoted(kind.code()));
        }
        begun = true;
        switch (kind) {
            case SESSION -> readSession(cells);
            case MANDATE -> readMandate(cells);
            case CHAIR -> readChair(cells);
            case SOURCE -> readSource(cells);
            case DAY -> readDay(cells);
            case SEGMENT -> readSegment(cells);
            case SLOT -> readSlot(cells);
            case SIDE_EVENT -> readSideEvent(cells);
            case ORGANIZER -> readOrganizer(cells);
        }
        cells.refuseOthers(ProgrammeColumns.ALL, "the kind " + kind.code());
    }

    private void readSession(Cells cells) {
        ElementId id = owners.take(cells, new Owners.Owner(ProgrammeRow.SESSION, Optional.empty(), Optional.empty()));
        zone = cells.find(ZONE);
        session = HeadRows.session(cells, id, zone);
    }

    private void readMandate(Cells cells) {
        DocumentSymbol symbol = cells.require(SYMBOL);
        if (symbol != null) {
            mandate.add(symbol);
        }
    }

    private void readChair(Cells cells) {
        ElementId within = owners.find(cells, List.of(ProgrammeRow.SESSION, ProgrammeRow.SEGMENT));
        add(chairs, within, HeadRows.chair(cells));
    }

    private void readSource(Cells cells) {
        Source source = HeadRows.source(cells);
        if (source != null) {
            sources.add(source);
        }
    }

    private void readDay(Cells cells) {
        Integer number = cells.require(DAY);
        Optional<LocalDate> date = cells.find(Hours.DATE);
        if (number != null && number != days.size() + 1) {
            cells.refuseWhole(
                    DAY, "the number " + (days.size() + 1) + ", because days come in their order", "" + number);
        }
        days.add(Day.builder().date(date).build());
        segments.add(new ArrayList<>());
    }

    private void readSegment(Cells cells) {
        Optional<Integer> day = day(cells);
        Optional<LocalDate> date = day.flatMap(number -> days.get(number - 1).date());
        cells.agree(Hours.DATE, date);
        ElementId id = owners.take(cells, new Owners.Owner(ProgrammeRow.SEGMENT, day, date));
        Segment segment = ElementRows.segment(cells, id, date, zone);
        if (segment != null && day.isPresent()) {
            segments.get(day.get() - 1).add(segment);
        }
    }

    /** Returns the number of a day of which there is a row above. */
    private Optional<Integer> day(Cells cells) {
        Integer number = cells.require(DAY);
        if (number != null && number > days.size()) {
            cells.refuseWhole(DAY, "the number of a day above", "" + number);
            return Optional.empty();
        }
        return Optional.ofNullable(number);
    }

    private void readSlot(Cells cells) {
        ElementId within = owners.find(cells, List.of(ProgrammeRow.SEGMENT, ProgrammeRow.SIDE_EVENT));
        Owners.Owner owner = within == null ? null : owners.get(within);
        Optional<LocalDate> date = owner == null ? Optional.empty() : owner.date();
        cells.agree(DAY, owner == null ? Optional.empty() : owner.day());
        cells.agree(Hours.DATE, date);
        add(slots, within, ElementRows.slot(cells, owners.take(cells), date, zone));
    }

    private void readSideEvent(Cells cells) {
        Optional<LocalDate> date = cells.find(Hours.DATE);
        ElementId id = owners.take(cells, new Owners.Owner(ProgrammeRow.SIDE_EVENT, Optional.empty(), date));
        SideEvent event = ElementRows.sideEvent(cells, id, date, zone);
        if (event != null) {
            sideEvents.add(event);
        }
    }

    private void readOrganizer(Cells cells) {
        ElementId within = owners.find(cells, List.of(ProgrammeRow.SIDE_EVENT));
        add(organizers, within, cells.require(TITLE));
    }
}
