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
import static io.github.thematicsessions.io.table.ProgrammeColumns.ZONE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.findAllotted;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        OptionalInt ordinal = cells.findNumber(NUMBER);
        String title = cells.require(TITLE);
        Optional<String> theme = cells.find(THEME);
        Optional<String> city = cells.find(CITY);
        Optional<String> venue = cells.find(VENUE);
        Optional<String> room = cells.find(ROOM);
        Optional<String> illustrative = cells.find(ILLUSTRATIVE);
        zone = cells.find(ZONE);
        if (id == null || title == null) {
            return;
        }
        session = cells.make(
                ID,
                () -> ThematicSession.builder()
                        .id(id)
                        .ordinal(ordinal)
                        .title(title)
                        .theme(theme)
                        .place(Place.builder()
                                .city(city)
                                .venue(venue)
                                .room(room)
                                .zone(zone)
                                .build())
                        .illustrative(illustrative)
                        .build());
    }

    private void readMandate(Cells cells) {
        DocumentSymbol symbol = cells.require(SYMBOL);
        if (symbol != null) {
            mandate.add(symbol);
        }
    }

    private void readChair(Cells cells) {
        ElementId within = owners.find(cells, List.of(ProgrammeRow.SESSION, ProgrammeRow.SEGMENT));
        Capacity capacity = cells.require(CAPACITY);
        Optional<Participant> who = PersonColumns.find(cells);
        if (capacity != null) {
            add(
                    chairs,
                    within,
                    Chair.builder().capacity(capacity).participant(who).build());
        }
    }

    private void readSource(Cells cells) {
        String title = cells.require(TITLE);
        Optional<DocumentSymbol> symbol = cells.find(SYMBOL);
        Optional<URI> url = cells.find(URL);
        Optional<LocalDate> read = cells.find(READ);
        if (title != null) {
            sources.add(Source.builder()
                    .title(title)
                    .symbol(symbol)
                    .url(url)
                    .read(read)
                    .build());
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
        SegmentKind kind = cells.require(KIND);
        OptionalInt number = cells.findNumber(NUMBER);
        Optional<String> title = cells.find(TITLE);
        Optional<String> description = cells.find(DESCRIPTION);
        Optional<String> room = cells.find(ROOM);
        OptionalInt inscribed = cells.findNumber(INSCRIBED);
        Optional<String> asPublished = cells.find(AS_PUBLISHED);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        if (id == null || kind == null) {
            return;
        }
        Segment segment = cells.make(
                ID,
                () -> Segment.builder()
                        .id(id)
                        .kind(kind)
                        .number(number)
                        .title(title)
                        .description(description)
                        .start(ends.start())
                        .end(ends.end())
                        .room(room)
                        .inscribed(inscribed)
                        .asPublished(asPublished)
                        .build());
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
        ElementId id = owners.take(cells);
        Owners.Owner owner = within == null ? null : owners.get(within);
        Optional<LocalDate> date = owner == null ? Optional.empty() : owner.date();
        cells.agree(DAY, owner == null ? Optional.empty() : owner.day());
        cells.agree(Hours.DATE, date);
        Capacity capacity = cells.require(CAPACITY);
        Optional<Purpose> purpose = cells.find(PURPOSE);
        Optional<String> title = cells.find(TITLE);
        Optional<Capacity> appointedBy = cells.find(APPOINTED_BY);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        Allotment allotted = findAllotted(cells);
        Optional<Participant> speaker = PersonColumns.find(cells);
        if (id == null || capacity == null) {
            return;
        }
        SpeakingSlot slot = cells.make(
                ID,
                () -> SpeakingSlot.builder()
                        .id(id)
                        .capacity(capacity)
                        .purpose(purpose)
                        .title(title)
                        .start(ends.start())
                        .end(ends.end())
                        .allotted(allotted)
                        .speaker(speaker)
                        .appointedBy(appointedBy)
                        .build());
        add(slots, within, slot);
    }

    private void readSideEvent(Cells cells) {
        Optional<LocalDate> date = cells.find(Hours.DATE);
        ElementId id = owners.take(cells, new Owners.Owner(ProgrammeRow.SIDE_EVENT, Optional.empty(), date));
        String title = cells.require(TITLE);
        Optional<String> room = cells.find(ROOM);
        Optional<Boolean> coordinated = cells.find(COORDINATED);
        Optional<String> asPublished = cells.find(AS_PUBLISHED);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        if (id == null || title == null) {
            return;
        }
        SideEvent event = cells.make(
                ID,
                () -> SideEvent.builder()
                        .id(id)
                        .title(title)
                        .date(date)
                        .start(ends.start())
                        .end(ends.end())
                        .room(room)
                        .coordinated(coordinated)
                        .asPublished(asPublished)
                        .build());
        if (event != null) {
            sideEvents.add(event);
        }
    }

    private void readOrganizer(Cells cells) {
        ElementId within = owners.find(cells, List.of(ProgrammeRow.SIDE_EVENT));
        add(organizers, within, cells.require(TITLE));
    }
}
