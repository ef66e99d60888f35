package io.github.thematicsessions.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCalendarTest {

    private static final Instant STAMP = Instant.parse("2017-10-01T12:00:00.9Z");
    private static final LocalDate DATE = LocalDate.of(2017, 10, 12);

    private static final Segment PANEL = Segment.builder()
            .id("panel,1")
            .kind(SegmentKind.EXPERT_PANEL)
            .number(1)
            .title("Émigrés; a\\b, and\r\n移民移民移民移民移民移民移民移民 \u001b")
            .description("What it is about")
            .time(TimeRange.parse("10:15/13:00"))
            .addChairs(Chair.builder()
                    .capacity(Capacity.CO_FACILITATOR)
                    .participant(MemberState.of("CH"))
                    .build())
            .addSlots(
                    SpeakingSlot.builder()
                            .id("a")
                            .capacity(Capacity.EXPERT)
                            .purpose(Purpose.PRESENTATION)
                            .start(LocalTime.of(10, 20))
                            .speaker(Individual.builder()
                                    .name("A name")
                                    .title("Director")
                                    .affiliation("A university")
                                    .toBeConfirmed(true)
                                    .build())
                            .build(),
                    SpeakingSlot.builder()
                            .id("b")
                            .capacity(Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE)
                            .title("Remarks")
                            .speaker(UnitedNationsEntity.builder().build())
                            .build(),
                    SpeakingSlot.builder()
                            .id("c")
                            .capacity(Capacity.ACCREDITED_STAKEHOLDER)
                            .build())
            .build();

    private static ThematicSession session(Segment... segments) {
        return ThematicSession.builder()
                .id("s")
                .title("S")
                .place(Place.builder()
                        .city("Geneva")
                        .room("XIX")
                        .zone(ZoneId.of("Asia/Kathmandu"))
                        .build())
                .addDays(Day.builder().date(DATE).addSegments(segments).build())
                .build();
    }

    private static final String HEAD = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//thematic-sessions//session calendar//EN
            CALSCALE:GREGORIAN
            BEGIN:VTIMEZONE
            TZID:Asia/Kathmandu
            BEGIN:STANDARD
            DTSTART:19860101T000000
            TZOFFSETFROM:+0530
            TZOFFSETTO:+0545
            END:STANDARD
            END:VTIMEZONE
            """;

    private static String inLines(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void words_are_escaped_folded_and_put_where_they_belong() {
        assertThat(SessionCalendar.write(session(PANEL).withIllustrative("made up"), STAMP))
                .isEqualTo(inLines(HEAD + """
                        BEGIN:VEVENT
                        UID:s:panel%2C1@thematic-sessions.invalid
                        DTSTAMP:20171001T120000Z
                        DTSTART;TZID=Asia/Kathmandu:20171012T101500
                        DTEND;TZID=Asia/Kathmandu:20171012T130000
                        SUMMARY:Panel 1: Émigrés\\; a\\\\b\\, and\\n移民移民移民移民移民移
                         民移民移民 \ufffd
                        LOCATION:XIX\\, Geneva
                        DESCRIPTION:What it is about\\nChair: co-facilitator\\, CH\\n10:20 Presentatio
                         n (expert): A name\\, Director\\, A university\\, to be confirmed\\nRemarks (S
                         ecretary-General of the conference)\\naccredited stakeholder\\nIllustrative:
                          made up
                        END:VEVENT
                        END:VCALENDAR
                        """));
    }

    @Test
    void a_side_event_is_where_it_says_and_a_break_somewhere_there() {
        ThematicSession session = session(Segment.builder()
                        .id("lunch")
                        .kind(SegmentKind.BREAK)
                        .time(TimeRange.parse("13:00/15:00"))
                        .build())
                .withSideEvents(SideEvent.builder()
                        .id("beside")
                        .title("Beside")
                        .date(DATE)
                        .time(TimeRange.parse("13:15/14:45"))
                        .addOrganizers("One", "Two")
                        .addSlots(SpeakingSlot.builder()
                                .id("d")
                                .capacity(Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY)
                                .purpose(Purpose.KEYNOTE)
                                .build())
                        .build());
        assertThat(SessionCalendar.write(session, STAMP)).isEqualTo(inLines(HEAD + """
                BEGIN:VEVENT
                UID:s:lunch@thematic-sessions.invalid
                DTSTAMP:20171001T120000Z
                DTSTART;TZID=Asia/Kathmandu:20171012T130000
                DTEND;TZID=Asia/Kathmandu:20171012T150000
                SUMMARY:Break
                LOCATION:Geneva
                END:VEVENT
                BEGIN:VEVENT
                UID:s:beside@thematic-sessions.invalid
                DTSTAMP:20171001T120000Z
                DTSTART;TZID=Asia/Kathmandu:20171012T131500
                DTEND;TZID=Asia/Kathmandu:20171012T144500
                SUMMARY:Beside
                DESCRIPTION:Organized by One\\; Two\\nKeynote (President of the General Assem
                 bly)
                END:VEVENT
                END:VCALENDAR
                """));
    }

    @Test
    void what_has_no_hours_is_no_event() {
        Segment start =
                PANEL.withId(ElementId.of("start")).withEnd(Optional.empty()).withSlots();
        Segment end =
                PANEL.withId(ElementId.of("end")).withStart(Optional.empty()).withSlots();
        SideEvent undated = SideEvent.builder()
                .id("undated")
                .title("Undated")
                .time(TimeRange.parse("13:15/14:45"))
                .build();
        ThematicSession session = session(start, PANEL, end).withSideEvents(undated);
        assertThat(SessionCalendar.leftOut(session)).isEqualTo(ids("start", "end", "undated"));
        assertThat(SessionCalendar.write(session, STAMP)).isEqualTo(SessionCalendar.write(session(PANEL), STAMP));
        assertThat(SessionCalendar.leftOut(session(PANEL))).isEmpty();
    }

    @Test
    void an_event_that_would_end_before_it_starts_because_the_clocks_change_is_none() {
        SideEvent skipped = SideEvent.builder()
                .id("skipped")
                .title("Skipped")
                .date(LocalDate.of(2017, 3, 26))
                .time(TimeRange.parse("02:30/03:15"))
                .build();
        ThematicSession session = session(PANEL)
                .withPlace(Place.builder().zone(ZoneId.of("Europe/Zurich")).build())
                .withSideEvents(skipped);
        assertThat(SessionCalendar.leftOut(session)).isEqualTo(ids("skipped"));
        assertThat(SessionCalendar.leftOut(session.withSideEvents(skipped.withEnd(LocalTime.of(3, 31)))))
                .isEmpty();
    }

    private static List<ElementId> ids(String... texts) {
        return Arrays.stream(texts).map(ElementId::of).toList();
    }

    @Test
    void an_event_keeps_its_name_when_it_moves_and_no_two_have_the_same() {
        String moved = SessionCalendar.write(session(PANEL.withTitle("Another").withStart(LocalTime.of(9, 0))), STAMP);
        assertThat(moved).contains("\r\nUID:s:panel%2C1@thematic-sessions.invalid\r\n");
        assertThat(EventId.of(ElementId.of("a:b"), ElementId.of("c"))).isEqualTo("a%3Ab:c@thematic-sessions.invalid");
        assertThat(EventId.of(ElementId.of("a"), ElementId.of("b:c"))).isEqualTo("a:b%3Ac@thematic-sessions.invalid");
        assertThat(EventId.of(ElementId.of("é%"), ElementId.of("A-z_0.~")))
                .isEqualTo("%C3%A9%25:A-z_0.~@thematic-sessions.invalid");
    }

    @Test
    void a_session_without_a_zone_or_without_events_is_refused() {
        ThematicSession floating = session(PANEL).withPlace(Place.unstated());
        assertThatThrownBy(() -> SessionCalendar.write(floating, STAMP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("zone: expected the time zone of the session's times, as Europe/Zurich, found none");
        assertThatThrownBy(() -> SessionCalendar.leftOut(floating)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SessionCalendar.write(session(), STAMP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("session: expected a segment or side event with a date, a start and an end after it, found"
                        + " none");
    }

    @Test
    void a_stamp_of_a_year_without_four_digits_is_refused() {
        for (String stamp : List.of("0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> SessionCalendar.write(session(PANEL), Instant.parse(stamp)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("stamp: expected an instant of the years 1 to 9999, found " + Instant.parse(stamp));
        }
        assertThat(SessionCalendar.write(session(PANEL), Instant.parse("9999-12-31T23:59:59.999999999Z")))
                .contains("\r\nDTSTAMP:99991231T235959Z\r\n");
        assertThat(SessionCalendar.write(session(PANEL), Instant.parse("0001-01-01T00:00:00Z")))
                .contains("\r\nDTSTAMP:00010101T000000Z\r\n");
    }

    @Test
    void streams_and_files_get_utf8(@TempDir Path folder) throws IOException {
        byte[] expected = SessionCalendar.write(session(PANEL), STAMP).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SessionCalendar.write(session(PANEL), STAMP, stream);
        assertThat(stream.toByteArray()).isEqualTo(expected);
        Path file = folder.resolve("session.ics");
        SessionCalendar.write(session(PANEL), STAMP, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    }

    @Test
    void trouble_with_a_stream_or_a_file_is_passed_on(@TempDir Path folder) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> SessionCalendar.write(session(PANEL), STAMP, full))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> SessionCalendar.write(session(PANEL), STAMP, folder))
                .isInstanceOf(UncheckedIOException.class);
    }
}
