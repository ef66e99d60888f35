package io.github.thematicsessions.core.arbitrary;

import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;

import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sessions close to the sixth as published. */
final class RegularSessions {

    private static final List<LocalDate> DATES = List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13));

    private RegularSessions() {}

    static Arbitrary<ThematicSession> any() {
        return Combinators.combine(
                        segment("opening", SegmentKind.OPENING, "10:00/10:15", Turns.opening()),
                        panel(1, "10:15/13:00"),
                        panel(2, "15:00/18:00"),
                        panel(3, "10:00/13:00"),
                        segment("summary-panel", SegmentKind.SUMMARY_PANEL, "15:00/17:50", Turns.summaryPanel()),
                        segment("closing", SegmentKind.CLOSING, "17:50/18:00", Turns.closing()),
                        sideEvents(),
                        Arbitraries.integers().between(1, 3))
                .as((opening, first, second, third, summary, closing, events, chairs) -> identified()
                        .addDays(day(0, opening, first, lunch("lunch-1"), second))
                        .addDays(day(1, third, lunch("lunch-2"), summary, closing))
                        .sideEvents(events)
                        .chairs(IntStream.range(0, chairs)
                                .mapToObj(chair -> Chair.of(CO_FACILITATOR))
                                .toList())
                        .build());
    }

    private static ThematicSession.Builder identified() {
        return ThematicSession.builder()
                .id("gcm-thematic-6")
                .ordinal(6)
                .title("Sixth informal thematic session")
                .theme("Irregular migration and regular pathways, including decent work, labour mobility,"
                        + " recognition of skills and qualifications and other relevant measures")
                .addMandate(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"))
                .place(Place.builder()
                        .city("Geneva")
                        .venue("Palais des Nations")
                        .room("XIX")
                        .zone(ZoneId.of("Europe/Zurich"))
                        .build())
                .illustrative("Generated for a test.");
    }

    private static Day day(int index, Segment... segments) {
        return Day.builder().date(DATES.get(index)).addSegments(segments).build();
    }

    private static Segment lunch(String id) {
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.BREAK)
                .time(TimeRange.parse("13:00/15:00"))
                .build();
    }

    private static Arbitrary<Segment> panel(int number, String hours) {
        return Combinators.combine(
                        segment("panel-" + number, SegmentKind.EXPERT_PANEL, hours, Turns.expertPanel()),
                        Segments.inscribed())
                .as((panel, inscribed) -> panel.withNumber(number).withInscribed(inscribed));
    }

    /** Now and then the segment is some minutes off, or the programme gives no slot for it. */
    private static Arbitrary<Segment> segment(
            String id, SegmentKind kind, String hours, Arbitrary<List<Turns.Turn>> turns) {
        TimeRange published = TimeRange.parse(hours);
        return Combinators.combine(turns, chance(1), chance(4), chance(1)).as((planned, moved, timed, bare) -> {
            TimeRange time = moved
                    ? TimeRange.of(
                            published.startInclusive(), published.endExclusive().minusMinutes(1))
                    : published;
            Segment segment = Segment.builder()
                    .id(id)
                    .kind(kind)
                    .title("Segment " + id)
                    .time(time)
                    .build();
            return bare ? segment : segment.withSlots(Turns.slots(id, time.startInclusive(), planned, timed));
        });
    }

    private static Arbitrary<Boolean> chance(int ofFive) {
        return Arbitraries.frequency(Tuple.of(5 - ofFive, false), Tuple.of(ofFive, true));
    }

    private static Arbitrary<List<SideEvent>> sideEvents() {
        return sideEvent()
                .list()
                .ofMaxSize(4)
                .map(events -> IntStream.range(0, events.size())
                        .mapToObj(index -> events.get(index).withId(ElementId.of("side-event-" + (index + 1))))
                        .toList());
    }

    private static Arbitrary<SideEvent> sideEvent() {
        return Combinators.combine(
                        Arbitraries.of(DATES).optional(0.9),
                        Arbitraries.of("XXVII", "XXVI", "XIX").optional(0.9),
                        Arbitraries.of("13:15", "13:14:59", "13:00", "08:30", "12:30", "18:00"),
                        Arbitraries.of(75, 90, 30, 120),
                        Arbitraries.of("A Permanent Mission", "An entity")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false).optional(0.7))
                .as((date, room, start, minutes, organizers, coordinated) -> SideEvent.builder()
                        .id("side-event")
                        .title("A side event")
                        .date(date)
                        .room(room)
                        .start(LocalTime.parse(start))
                        .end(LocalTime.parse(start).plusMinutes(minutes))
                        .organizers(organizers)
                        .coordinated(coordinated)
                        .build());
    }
}
