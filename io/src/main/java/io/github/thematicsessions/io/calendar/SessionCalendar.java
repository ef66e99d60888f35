package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.document.Destination;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The programme of a session as a calendar, RFC 5545 in UTF-8: one event for each segment and each side event whose date,
 * start and end are known. Speaking slots are no events; who speaks is in the description of theirs.
 *
 * <p>Times are those of the programme, in the time zone of the session. The calendar describes that zone for the years
 * concerned, by the rules of the time zone data at hand, so that nobody has to look it up. A session without a zone is
 * refused: its times are no instants, and a calendar without a zone shows them on the clock of whoever opens it, anywhere.
 * Who knows the zone says so, with {@code session.withPlace(session.place().withZone(zone))}.
 *
 * <p>The UID of an event is made of the ids of session and element and stays the same when the plan changes, so that a
 * calendar that is imported anew replaces the events of the old one. Behind it stands {@code @thematic-sessions.invalid}: the
 * format recommends a host there, and RFC 2606 keeps that one from ever being anybody's. There is no method: nobody is
 * invited.
 *
 * <p>The same session and the same stamp give the same octets everywhere: lines of at most 75 octets that end with a
 * carriage return and a line feed. A control character that no calendar can hold becomes U+FFFD.
 *
 * <p>Thread-safe.
 */
public final class SessionCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private SessionCalendar() {}

    /**
     * Writes a calendar.
     *
     * @param session the session
     * @param stamp when the calendar is made, in whole seconds; what is finer is left out
     * @return the calendar
     * @throws InvalidValueException if the session has no time zone or nothing whose date, start and end are known, or the
     *     year of the stamp is not from 1 to 9999
     */
    public static String write(ThematicSession session, Instant stamp) {
        ZoneId zone = zone(session);
        CalendarEvents calendar = CalendarEvents.of(session, zone);
        InvalidValueException.unless(
                !calendar.events().isEmpty(),
                "session",
                "a segment or side event with a date, a start and an end after it",
                "none");
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//thematic-sessions//session calendar//EN")
                .add("CALSCALE", "GREGORIAN");
        new ZoneComponent(zone, years(calendar.events())).write(lines);
        String made = stamp(stamp);
        calendar.events().forEach(event -> write(lines, session.id(), event, zone, made));
        return lines.add("END", "VCALENDAR").toString();
    }

    /**
     * Writes a calendar to a stream, which is flushed and left open.
     *
     * @param session the session
     * @param stamp when the calendar is made, in whole seconds; what is finer is left out
     * @param stream takes the calendar in UTF-8
     * @throws InvalidValueException as {@link #write(ThematicSession, Instant)} says; nothing is written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(ThematicSession session, Instant stamp, OutputStream stream) {
        Destination.write(write(session, stamp), stream);
    }

    /**
     * Writes a calendar to a file, which is made or replaced.
     *
     * @param session the session
     * @param stamp when the calendar is made, in whole seconds; what is finer is left out
     * @param file takes the calendar in UTF-8
     * @throws InvalidValueException as {@link #write(ThematicSession, Instant)} says; the file is left as it is then
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(ThematicSession session, Instant stamp, Path file) {
        Destination.write(write(session, stamp), file);
    }

    /**
     * Lists what is not in the calendar of a session: segments and side events without a date, a start or an end, and those
     * whose end is not after their start because the clocks change.
     *
     * @param session the session
     * @return their ids, day by day and then those of side events
     * @throws InvalidValueException if the session has no time zone
     */
    public static List<ElementId> leftOut(ThematicSession session) {
        return List.copyOf(CalendarEvents.of(session, zone(session)).left());
    }

    private static ZoneId zone(ThematicSession session) {
        return session.place()
                .zone()
                .orElseThrow(() -> new InvalidValueException(
                        "zone", "the time zone of the session's times, as Europe/Zurich", "none"));
    }

    private static SortedSet<Integer> years(List<CalendarEvent> events) {
        SortedSet<Integer> years = new TreeSet<>();
        events.forEach(event -> years.add(event.hours().start().getYear()));
        return years;
    }

    private static String stamp(Instant stamp) {
        boolean inRange = stamp.compareTo(Instant.parse("0001-01-01T00:00:00Z")) >= 0
                && stamp.compareTo(Instant.parse("9999-12-31T23:59:59.999999999Z")) <= 0;
        InvalidValueException.unless(inRange, "stamp", "an instant of the years 1 to 9999", stamp);
        return LocalDateTime.ofInstant(stamp, ZoneOffset.UTC).format(LOCAL) + "Z";
    }

    private static void write(ContentLines lines, ElementId session, CalendarEvent event, ZoneId zone, String stamp) {
        lines.add("BEGIN", "VEVENT")
                .addText("UID", EventId.of(session, event.id()))
                .add("DTSTAMP", stamp)
                .add("DTSTART;TZID=" + zone.getId(), event.hours().start().format(LOCAL))
                .add("DTEND;TZID=" + zone.getId(), event.hours().end().format(LOCAL))
                .addText("SUMMARY", event.title());
        event.location().ifPresent(place -> lines.addText("LOCATION", place));
        if (!event.description().isEmpty()) {
            lines.addText("DESCRIPTION", String.join("\n", event.description()));
        }
        lines.add("END", "VEVENT");
    }
}
