package io.github.thematicsessions.io.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days that one section has named so far, by number and by date. */
final class KnownDays {

    private final Remarks remarks;
    private final List<DayDraft> days = new ArrayList<>();
    private final Map<Integer, DayDraft> byNumber = new HashMap<>();

    /** By month and day, as dates of one text may lack their year. */
    private final Map<Integer, List<DayDraft>> byDate = new HashMap<>();

    KnownDays(Remarks remarks) {
        this.remarks = remarks;
    }

    List<DayDraft> days() {
        return days;
    }

    /** Takes over a day that was named in another section before it was clear that this one had begun. */
    DayDraft adopt(DayDraft other) {
        other.adopted = true;
        return of(other.line, new DayHeading(other.number, other.published, -1), null);
    }

    /** Returns the day of a number, or null. */
    @Nullable
    DayDraft ofNumber(int number) {
        return byNumber.get(number);
    }

    /** Begins a day that no heading names. */
    DayDraft unnamed(Line line) {
        DayDraft day = new DayDraft(line, 0, null);
        days.add(day);
        return day;
    }

    /** Finds the day that a heading names, completes the current one of which number or date was lacking, or begins one. */
    DayDraft of(Line line, DayHeading heading, @Nullable DayDraft current) {
        DayDraft found = found(heading);
        if (found == null && current != null && completes(heading, current)) {
            found = current;
        }
        if (found == null) {
            found = new DayDraft(line, 0, null);
            days.add(found);
        }
        complete(found, line, heading);
        return found;
    }

    private @Nullable DayDraft found(DayHeading heading) {
        DayDraft numbered = byNumber.get(heading.number());
        PublishedDate date = heading.date();
        if (numbered != null || date == null) {
            return numbered;
        }
        return byDate.getOrDefault(key(date), List.of()).stream()
                .filter(day -> isSame(date, day.published) && (heading.number() == 0 || day.number == 0))
                .findFirst()
                .orElse(null);
    }

    /** A number on one line and a date on the next are one heading. */
    private static boolean completes(DayHeading heading, DayDraft current) {
        boolean fresh = current.segments.isEmpty() && !current.ofEvents;
        boolean date = heading.number() == 0 && current.number > 0 && current.published == null;
        boolean number = heading.date() == null && current.number == 0 && current.published != null;
        return fresh && (date || number);
    }

    private void complete(DayDraft day, Line line, DayHeading heading) {
        PublishedDate date = heading.date();
        if (day.number == 0 && heading.number() > 0) {
            day.number = heading.number();
            byNumber.put(day.number, day);
        }
        if (date != null && day.published == null) {
            day.published = date;
            byDate.computeIfAbsent(key(date), any -> new ArrayList<>()).add(day);
        } else if (date != null && !isSame(date, day.published)) {
            remarks.add(DiagnosticKind.DATES_DIFFER, line, "the first one is taken", null);
        }
    }

    private static int key(PublishedDate date) {
        return date.month() * 100 + date.day();
    }

    private static boolean isSame(PublishedDate one, @Nullable PublishedDate other) {
        return other != null
                && one.day() == other.day()
                && one.month() == other.month()
                && (one.year() == other.year() || !one.hasYear() || !other.hasYear());
    }

    /** Returns the number of each day of another section: that of the same date here, else its own, else its place there. */
    Map<DayDraft, Integer> places(List<DayDraft> others) {
        Map<LocalDate, Integer> dated = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date;
            if (date != null) {
                dated.putIfAbsent(date, i + 1);
            }
        }
        Map<DayDraft, Integer> places = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            DayDraft day = others.get(i);
            int place = day.number > 0 ? day.number : i + 1;
            places.put(day, day.date == null ? place : dated.getOrDefault(day.date, place));
        }
        return places;
    }
}
