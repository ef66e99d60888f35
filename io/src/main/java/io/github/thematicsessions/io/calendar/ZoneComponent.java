package io.github.thematicsessions.io.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The description of a time zone in a calendar: for each year that is concerned the change of clocks that was in force when it
 * began and those within it, each written out, without rules of recurrence.
 */
final class ZoneComponent {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneId zone;
    private final ZoneRules rules;
    private final SortedSet<Integer> years;

    /**
     * Describes a zone.
     *
     * @param zone the zone by its region
     * @param years the years in which events are, at least one
     */
    ZoneComponent(ZoneId zone, SortedSet<Integer> years) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.years = years;
    }

    void write(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        LocalDateTime begin = LocalDateTime.of(years.first(), 1, 1, 0, 0);
        if (rules.previousTransition(instant(begin)) == null) {
            ZoneOffset offset = rules.getOffset(begin);
            write(lines, begin, offset, offset, false);
        }
        for (ZoneOffsetTransition change : changes()) {
            boolean summer = rules.isDaylightSavings(change.getInstant());
            write(lines, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), summer);
        }
        lines.add("END", "VTIMEZONE");
    }

    private Instant instant(LocalDateTime local) {
        return local.toInstant(rules.getOffset(local));
    }

    private SortedSet<ZoneOffsetTransition> changes() {
        SortedSet<ZoneOffsetTransition> changes = new TreeSet<>();
        for (int year : years) {
            Instant begin = instant(LocalDateTime.of(year, 1, 1, 0, 0));
            ZoneOffsetTransition inForce = rules.previousTransition(begin);
            if (inForce != null) {
                changes.add(inForce);
            }
            ZoneOffsetTransition change = rules.nextTransition(begin.minusNanos(1));
            while (change != null && change.getDateTimeBefore().getYear() <= year) {
                changes.add(change);
                change = rules.nextTransition(change.getInstant());
            }
        }
        return changes;
    }

    private static void write(ContentLines lines, LocalDateTime onset, ZoneOffset from, ZoneOffset to, boolean summer) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind)
                .add("DTSTART", onset.format(LOCAL))
                .add("TZOFFSETFROM", offset(from))
                .add("TZOFFSETTO", offset(to))
                .add("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hoursAndMinutes = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
