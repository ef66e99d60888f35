package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One day with what is shown in it.
 *
 * @param number which day, from 1
 * @param date its date, or empty if it is not known
 * @param timed what has a time, from early to late
 * @param untimed what has none, in the order of the programme
 */
record DayPlan(int number, Optional<LocalDate> date, List<Entry> timed, List<Entry> untimed) {

    private static final Comparator<Entry> EARLY_FIRST =
            Comparator.comparingInt(entry -> entry.span().orElseThrow().from());

    static List<DayPlan> of(ThematicSession session) {
        List<DayPlan> days = new ArrayList<>();
        for (int index = 0; index < session.days().size(); index++) {
            days.add(of(session, index));
        }
        return days;
    }

    private static DayPlan of(ThematicSession session, int index) {
        Day day = session.days().get(index);
        List<Entry> entries = new ArrayList<>();
        day.segments().forEach(segment -> entries.add(Entry.of(segment, day.segments())));
        session.sideEvents().stream()
                .filter(event -> dayOf(session, event) == index)
                .forEach(event -> entries.add(Entry.of(event)));
        return new DayPlan(
                index + 1,
                day.date(),
                entries.stream()
                        .filter(entry -> entry.span().isPresent())
                        .sorted(EARLY_FIRST)
                        .toList(),
                entries.stream().filter(entry -> entry.span().isEmpty()).toList());
    }

    /** Tells the side events that are on none of the days. */
    static List<String> elsewhere(ThematicSession session) {
        return session.sideEvents().stream()
                .filter(event -> dayOf(session, event) < 0)
                .map(DayPlan::withDate)
                .toList();
    }

    private static String withDate(SideEvent event) {
        String date = event.date().map(Dates::full).orElse("");
        return Prose.composed(" ", List.of(date, Entry.of(event).telling()));
    }

    /** The first day of that date, or a negative number. */
    private static int dayOf(ThematicSession session, SideEvent event) {
        return event.date().isEmpty()
                ? -1
                : session.days().stream().map(Day::date).toList().indexOf(event.date());
    }

    /** Names the day: Day 1, Thursday 12 October 2017. */
    String heading() {
        return "Day " + number + date.map(day -> ", " + Dates.full(day)).orElse("");
    }
}
