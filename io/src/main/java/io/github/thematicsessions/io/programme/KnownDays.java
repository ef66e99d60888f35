package io.github.thematicsessions.io.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days that were named so far: by number, by date, in the programme and in the list of side events. */
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
        if (heading.number() > 0) {
            return byNumber.get(heading.number());
        }
        PublishedDate date = heading.date();
        return date == null
                ? null
                : byDate.getOrDefault(key(date), List.of()).stream()
                        .filter(day -> isSame(date, day.published))
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

    /** Returns the number of each day: its place in the programme, by its date too, else the published one. */
    Map<DayDraft, Integer> places(List<DayDraft> ofProgramme) {
        Map<DayDraft, Integer> places = new IdentityHashMap<>();
        Map<LocalDate, Integer> dated = new HashMap<>();
        for (int i = 0; i < ofProgramme.size(); i++) {
            DayDraft day = ofProgramme.get(i);
            places.put(day, i + 1);
            if (day.date != null) {
                dated.putIfAbsent(day.date, i + 1);
            }
        }
        for (int i = 0; i < days.size(); i++) {
            DayDraft day = days.get(i);
            int place = day.number > 0 ? day.number : i + 1;
            places.putIfAbsent(day, day.date == null ? place : dated.getOrDefault(day.date, place));
        }
        return places;
    }
}
