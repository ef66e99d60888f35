package io.github.thematicsessions.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateStart;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Timed;
import io.github.thematicsessions.io.text.Labels;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What two independent readers take out of a calendar is what the session says. */
class CalendarProperties {

    private static final int TRIES = 300;
    private static final Instant STAMP = Instant.parse("2026-11-26T08:00:00Z");

    /**
     * An event as somebody understands it.
     *
     * @param title its title
     * @param start when it starts
     * @param end when it ends
     */
    record Understood(String title, Instant start, Instant end) {}

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_reader_understands_titles_and_times_as_the_session_gives_them(
            @ForAll("sessionsAwayFromChangesOfTheClocks") ThematicSession session) throws Exception {
        List<Understood> meant = meant(session);
        Assume.that(!meant.isEmpty());

        ICalendar read = Biweekly.parse(SessionCalendar.write(session, STAMP)).first();

        assertThat(read.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(read.getEvents())
                .extracting(event -> new Understood(
                        event.getSummary().getValue(),
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .isEqualTo(meant);
        assertThat(read.getEvents())
                .extracting(event -> zone(read, event.getDateStart()))
                .containsOnly(session.place().zone().orElseThrow().getId());
    }

    private static String zone(ICalendar read, DateStart start) {
        return read.getTimezoneInfo()
                .getTimezone(start)
                .getComponent()
                .getTimezoneId()
                .getValue();
    }

    /** It leaves out blanks at both ends of a title, and does not take the line end behind a backslash for one. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void another_reader_understands_titles_and_times_as_the_session_gives_them(
            @ForAll("sessionsOfOurTime") ThematicSession session) throws Exception {
        List<Understood> meant = meant(session);
        Assume.that(!meant.isEmpty());

        Calendar read = new CalendarBuilder().build(new StringReader(SessionCalendar.write(session, STAMP)));

        assertThat(read.validate().hasErrors()).isFalse();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> new Understood(
                        plain(event.getSummary().getValue()),
                        Instant.from(event.<DtStart<?>>getProperty("DTSTART")
                                .orElseThrow()
                                .getDate()),
                        Instant.from(event.<DtEnd<?>>getProperty("DTEND")
                                .orElseThrow()
                                .getDate())))
                .isEqualTo(meant.stream()
                        .map(event -> new Understood(plain(event.title()), event.start(), event.end()))
                        .toList());
        assertThat(events)
                .extracting(event -> event.<DtStart<?>>getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("TZID")
                        .orElseThrow()
                        .getValue())
                .containsOnly(session.place().zone().orElseThrow().getId());
    }

    private static String plain(String title) {
        return title.replaceAll("\\\\n|[\\\\\n]", "").strip();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void every_line_has_at_most_75_octets_of_whole_characters_and_ends_as_the_format_says(
            @ForAll("sessions") ThematicSession session) throws CharacterCodingException {
        Assume.that(!meant(session).isEmpty());
        String calendar = SessionCalendar.write(session, STAMP);

        String[] lines = calendar.split("\r\n", -1);
        assertThat(lines[lines.length - 1]).isEmpty();
        for (String line : Arrays.copyOf(lines, lines.length - 1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(octets))
                            .toString())
                    .isEqualTo(line);
            assertThat(line)
                    .doesNotMatch("(?s).*[\\x00-\\x08\\x0a-\\x1f\\x7f].*")
                    .isNotEmpty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_is_no_event_is_told(@ForAll("sessions") ThematicSession session) {
        List<ElementId> all = new ArrayList<>();
        session.segments().forEach(segment -> all.add(segment.id()));
        session.sideEvents().forEach(event -> all.add(event.id()));
        assertThat(SessionCalendar.leftOut(session))
                .hasSize(all.size() - meant(session).size());
        assertThat(all).containsAll(SessionCalendar.leftOut(session));
    }

    /** What the session says, worked out without the calendar. */
    private static List<Understood> meant(ThematicSession session) {
        ZoneId zone = session.place().zone().orElseThrow();
        List<Understood> meant = new ArrayList<>();
        for (Day day : session.days()) {
            for (Segment segment : day.segments()) {
                add(meant, Labels.of(segment), day.date(), segment, zone);
            }
        }
        for (SideEvent event : session.sideEvents()) {
            add(meant, event.title(), event.date(), event, zone);
        }
        return meant;
    }

    private static void add(List<Understood> meant, String title, Optional<LocalDate> date, Timed timed, ZoneId zone) {
        if (date.isEmpty() || timed.start().isEmpty() || timed.end().isEmpty()) {
            return;
        }
        Instant start = date.get().atTime(timed.start().get()).atZone(zone).toInstant();
        Instant end = date.get().atTime(timed.end().get()).atZone(zone).toInstant();
        if (end.isAfter(start)) {
            meant.add(new Understood(shown(title), start, end));
        }
    }

    /** Line ends of every kind are one, and control characters are replaced. */
    private static String shown(String title) {
        return title.replaceAll("\r\n|[\n\r\u0085\u2028\u2029]", "\n")
                .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "\ufffd");
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Combinators.combine(
                        Arbitraries.oneOf(Sessions.any(), Sessions.regular()),
                        Arbitraries.of("Europe/Zurich", "America/New_York", "Europe/Vienna", "UTC", "Asia/Kathmandu"))
                .as((session, zone) -> session.withPlace(session.place().withZone(ZoneId.of(zone))));
    }

    /** Sessions of years for which the readers know more than the mean solar time of the place, which one of them rounds. */
    @Provide
    Arbitrary<ThematicSession> sessionsOfOurTime() {
        return sessions().map(session -> withDates(session, CalendarProperties::ofOurTime));
    }

    /** One reader counts the hours of the evening before the clocks change as if they had changed. */
    @Provide
    Arbitrary<ThematicSession> sessionsAwayFromChangesOfTheClocks() {
        return sessionsOfOurTime().map(session -> {
            ZoneRules rules = session.place().zone().orElseThrow().getRules();
            return withDates(session, date -> isNearChange(rules, date) ? date.plusDays(14) : date);
        });
    }

    private static boolean isNearChange(ZoneRules rules, LocalDate date) {
        ZoneOffsetTransition next =
                rules.nextTransition(date.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        return next != null && next.getDateTimeBefore().toLocalDate().isBefore(date.plusDays(3));
    }

    private static ThematicSession withDates(ThematicSession session, UnaryOperator<LocalDate> change) {
        return session.withDays(session.days().stream()
                        .map(day -> day.withDate(day.date().map(change)))
                        .toList())
                .withSideEvents(session.sideEvents().stream()
                        .map(event -> event.withDate(event.date().map(change)))
                        .toList());
    }

    private static LocalDate ofOurTime(LocalDate date) {
        return date.withYear(1990 + date.getYear() % 48);
    }
}
