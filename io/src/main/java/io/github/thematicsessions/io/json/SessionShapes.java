package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.PeopleShapes.PARTICIPANT;
import static io.github.thematicsessions.io.json.Scalars.FLAG;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.ALLOTMENT;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.SYMBOL;
import static io.github.thematicsessions.io.json.Texts.TEXT;
import static io.github.thematicsessions.io.json.Texts.URL;
import static io.github.thematicsessions.io.json.Texts.ZONE;
import static io.github.thematicsessions.io.json.Times.DATE;
import static io.github.thematicsessions.io.json.Times.TIME;

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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms of a session and its parts. */
final class SessionShapes {

    static final String FORMAT = "thematic-sessions/session";

    private static final Codec<Capacity> CAPACITY = Codes.of(Capacity.class);
    private static final Codec<ElementId> NEW_ID = Names.declaring("element", ELEMENT_ID);

    private SessionShapes() {}

    private static final Shape<Place> PLACE = new Shape<>() {
        private final Field<Optional<String>> city = optional("city", TEXT, Place::city);
        private final Field<Optional<String>> venue = optional("venue", TEXT, Place::venue);
        private final Field<Optional<String>> room = optional("room", TEXT, Place::room);
        private final Field<Optional<ZoneId>> zone = optional("zone", ZONE, Place::zone);

        @Override
        Place make(Values v) {
            return Place.builder()
                    .city(v.get(city))
                    .venue(v.get(venue))
                    .room(v.get(room))
                    .zone(v.get(zone))
                    .build();
        }
    };

    private static final Shape<Chair> CHAIR = new Shape<>() {
        private final Field<Capacity> capacity = required("capacity", CAPACITY, Chair::capacity);
        private final Field<Optional<Participant>> participant =
                optional("participant", PARTICIPANT, Chair::participant);

        @Override
        Chair make(Values v) {
            return Chair.builder()
                    .capacity(v.get(capacity))
                    .participant(v.get(participant))
                    .build();
        }
    };

    private static final Shape<SpeakingSlot> SLOT = new Shape<>() {
        private final Field<ElementId> id = required("id", NEW_ID, SpeakingSlot::id);
        private final Field<Capacity> capacity = required("capacity", CAPACITY, SpeakingSlot::capacity);
        private final Field<Optional<Purpose>> purpose =
                optional("purpose", Codes.of(Purpose.class), SpeakingSlot::purpose);
        private final Field<Optional<String>> title = optional("title", TEXT, SpeakingSlot::title);
        private final Field<Optional<LocalTime>> start = optional("start", TIME, SpeakingSlot::start);
        private final Field<Optional<LocalTime>> end = optional("end", TIME, SpeakingSlot::end);
        private final Field<Allotment> allotted =
                orElse("allotted", ALLOTMENT, Allotment.unstated(), SpeakingSlot::allotted);
        private final Field<Optional<Participant>> speaker = optional("speaker", PARTICIPANT, SpeakingSlot::speaker);
        private final Field<Optional<Capacity>> appointedBy =
                optional("appointedBy", CAPACITY, SpeakingSlot::appointedBy);

        @Override
        boolean isWhole(Values v) {
            return endsAfterStart(v, start, end);
        }

        @Override
        SpeakingSlot make(Values v) {
            return SpeakingSlot.builder()
                    .id(v.get(id))
                    .capacity(v.get(capacity))
                    .purpose(v.get(purpose))
                    .title(v.get(title))
                    .start(v.get(start))
                    .end(v.get(end))
                    .allotted(v.get(allotted))
                    .speaker(v.get(speaker))
                    .appointedBy(v.get(appointedBy))
                    .build();
        }
    };

    private static final Shape<Segment> SEGMENT = new Shape<>() {
        private final Field<ElementId> id = required("id", NEW_ID, Segment::id);
        private final Field<SegmentKind> kind = required("kind", Codes.of(SegmentKind.class), Segment::kind);
        private final Field<OptionalInt> number = optionalNumber("number", NUMBER_FROM_1, Segment::number);
        private final Field<Optional<String>> title = optional("title", TEXT, Segment::title);
        private final Field<Optional<String>> description = optional("description", TEXT, Segment::description);
        private final Field<Optional<LocalTime>> start = optional("start", TIME, Segment::start);
        private final Field<Optional<LocalTime>> end = optional("end", TIME, Segment::end);
        private final Field<Optional<String>> room = optional("room", TEXT, Segment::room);
        private final Field<List<Chair>> chairs = list("chairs", CHAIR, Segment::chairs);
        private final Field<OptionalInt> inscribed = optionalNumber("inscribed", NUMBER_FROM_0, Segment::inscribed);
        private final Field<List<SpeakingSlot>> slots = list("slots", SLOT, Segment::slots);
        private final Field<Optional<String>> asPublished = optional("asPublished", TEXT, Segment::asPublished);

        @Override
        boolean isWhole(Values v) {
            return endsAfterStart(v, start, end);
        }

        @Override
        Segment make(Values v) {
            return Segment.builder()
                    .id(v.get(id))
                    .kind(v.get(kind))
                    .number(v.get(number))
                    .title(v.get(title))
                    .description(v.get(description))
                    .start(v.get(start))
                    .end(v.get(end))
                    .room(v.get(room))
                    .chairs(v.get(chairs))
                    .inscribed(v.get(inscribed))
                    .slots(v.get(slots))
                    .asPublished(v.get(asPublished))
                    .build();
        }
    };

    private static final Shape<Day> DAY = new Shape<>() {
        private final Field<Optional<LocalDate>> date = optional("date", DATE, Day::date);
        private final Field<List<Segment>> segments = required("segments", Lists.of(SEGMENT), Day::segments);

        @Override
        Day make(Values v) {
            return Day.builder().date(v.get(date)).segments(v.get(segments)).build();
        }
    };

    private static final Shape<SideEvent> SIDE_EVENT = new Shape<>() {
        private final Field<ElementId> id = required("id", NEW_ID, SideEvent::id);
        private final Field<String> title = required("title", TEXT, SideEvent::title);
        private final Field<Optional<LocalDate>> date = optional("date", DATE, SideEvent::date);
        private final Field<Optional<LocalTime>> start = optional("start", TIME, SideEvent::start);
        private final Field<Optional<LocalTime>> end = optional("end", TIME, SideEvent::end);
        private final Field<Optional<String>> room = optional("room", TEXT, SideEvent::room);
        private final Field<List<String>> organizers = list("organizers", TEXT, SideEvent::organizers);
        private final Field<Optional<Boolean>> coordinated = optional("coordinated", FLAG, SideEvent::coordinated);
        private final Field<List<SpeakingSlot>> slots = list("slots", SLOT, SideEvent::slots);
        private final Field<Optional<String>> asPublished = optional("asPublished", TEXT, SideEvent::asPublished);

        @Override
        boolean isWhole(Values v) {
            return endsAfterStart(v, start, end);
        }

        @Override
        SideEvent make(Values v) {
            return SideEvent.builder()
                    .id(v.get(id))
                    .title(v.get(title))
                    .date(v.get(date))
                    .start(v.get(start))
                    .end(v.get(end))
                    .room(v.get(room))
                    .organizers(v.get(organizers))
                    .coordinated(v.get(coordinated))
                    .slots(v.get(slots))
                    .asPublished(v.get(asPublished))
                    .build();
        }
    };

    static final Shape<Source> SOURCE = new Shape<>() {
        private final Field<String> title = required("title", TEXT, Source::title);
        private final Field<Optional<URI>> url = optional("url", URL, Source::url);
        private final Field<Optional<DocumentSymbol>> symbol = optional("symbol", SYMBOL, Source::symbol);
        private final Field<Optional<LocalDate>> read = optional("read", DATE, Source::read);

        @Override
        Source make(Values v) {
            return Source.builder()
                    .title(v.get(title))
                    .url(v.get(url))
                    .symbol(v.get(symbol))
                    .read(v.get(read))
                    .build();
        }
    };

    /** Tells whether two times are in order, also where other members of the object cannot be read. */
    private static boolean endsAfterStart(Values v, Field<Optional<LocalTime>> start, Field<Optional<LocalTime>> end) {
        LocalTime from = v.isReadable(start) ? v.get(start).orElse(null) : null;
        LocalTime until = v.isReadable(end) ? v.get(end).orElse(null) : null;
        if (from == null || until == null || until.isAfter(from)) {
            return true;
        }
        v.problem(end, "a time after the start " + from, Words.quoted(until.toString()));
        return false;
    }

    static final Shape<ThematicSession> SESSION = new Shape<>(FORMAT) {
        private final Field<ElementId> id = required("id", NEW_ID, ThematicSession::id);
        private final Field<OptionalInt> ordinal = optionalNumber("ordinal", NUMBER_FROM_1, ThematicSession::ordinal);
        private final Field<String> title = required("title", TEXT, ThematicSession::title);
        private final Field<Optional<String>> theme = optional("theme", TEXT, ThematicSession::theme);
        private final Field<List<DocumentSymbol>> mandate = list("mandate", SYMBOL, ThematicSession::mandate);
        private final Field<Place> place = orElse("place", PLACE, Place.unstated(), ThematicSession::place);
        private final Field<List<Chair>> chairs = list("chairs", CHAIR, ThematicSession::chairs);
        private final Field<List<Day>> days = required("days", Lists.of(DAY), ThematicSession::days);
        private final Field<List<SideEvent>> sideEvents = list("sideEvents", SIDE_EVENT, ThematicSession::sideEvents);
        private final Field<List<Source>> sources = list("sources", SOURCE, ThematicSession::sources);
        private final Field<Optional<String>> illustrative =
                optional("illustrative", TEXT, ThematicSession::illustrative);

        @Override
        ThematicSession make(Values v) {
            return ThematicSession.builder()
                    .id(v.get(id))
                    .ordinal(v.get(ordinal))
                    .title(v.get(title))
                    .theme(v.get(theme))
                    .mandate(v.get(mandate))
                    .place(v.get(place))
                    .chairs(v.get(chairs))
                    .days(v.get(days))
                    .sideEvents(v.get(sideEvents))
                    .sources(v.get(sources))
                    .illustrative(v.get(illustrative))
                    .build();
        }
    };
}
