package io.github.thematicsessions.io.programme;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the days their dates once all lines are read, and tells where each comes from. */
final class DayDates {

    private final Remarks remarks;
    private final List<PublishedDate> session;
    private final @Nullable Line sessionLine;
    private final int published;
    private final @Nullable Year given;

    /**
     * Prepares the dates.
     *
     * @param remarks takes what is told
     * @param session the dates of the session as published, or null
     * @param sessionLine where they stand
     * @param days all days, of which the first that has a year lends it to the others
     * @param given the year of the caller, or null
     */
    DayDates(
            Remarks remarks,
            @Nullable PublishedDates session,
            @Nullable Line sessionLine,
            List<DayDraft> days,
            @Nullable Year given) {
        this.remarks = remarks;
        this.session = session == null ? List.of() : session.days();
        this.sessionLine = sessionLine;
        this.given = given;
        List<PublishedDate> all = new ArrayList<>(this.session);
        days.stream().map(day -> day.published).filter(Objects::nonNull).forEach(all::add);
        this.published = all.stream()
                .mapToInt(PublishedDate::year)
                .filter(year -> year > 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * Gives a day its date.
     *
     * @param day the day
     * @param same the day of the programme with the same number, of which the date may be taken, or null
     * @param alone whether the programme has no other day
     */
    void give(DayDraft day, @Nullable DayDraft same, boolean alone) {
        PublishedDate date = day.published;
        if (date != null) {
            day.date = dated(date, day.line);
            return;
        }
        if (same != null && same.published != null && same.date != null) {
            day.date = same.date;
            remarks.add(DiagnosticKind.DATE_INFERRED, day.line, day.date + from(same.line), null);
            return;
        }
        inferred(day, alone);
        if (day.date == null) {
            remarks.addWordless(DiagnosticKind.DATE_MISSING, day.line.number(), day.line.column(0), name(day), null);
        }
    }

    private static String from(Line line) {
        return ", from line " + line.number();
    }

    private static String name(DayDraft day) {
        return day.number == 0 ? "" : "day " + day.number;
    }

    private @Nullable LocalDate dated(PublishedDate date, Line line) {
        PublishedDate whole = withYear(date, line);
        LocalDate day = whole.date();
        if (day == null) {
            boolean possible = !whole.hasYear() && whole.in(2000).date() != null;
            remarks.add(
                    possible ? DiagnosticKind.DATE_MISSING : DiagnosticKind.DATE_IMPOSSIBLE,
                    line,
                    possible ? "no year" : "it is left out",
                    null);
        } else if (whole.weekday() != null && whole.weekday() != day.getDayOfWeek()) {
            String name = Wording.lower(day.getDayOfWeek().toString());
            remarks.add(DiagnosticKind.WEEKDAY_DIFFERS, line, day + ", a " + name, null);
        }
        return day;
    }

    private PublishedDate withYear(PublishedDate date, Line line) {
        if (date.hasYear()) {
            return date;
        }
        int inferred = inferredYear(date);
        if (inferred > 0) {
            remarks.add(DiagnosticKind.YEAR_INFERRED, line, String.format(Locale.ROOT, "%04d", inferred), null);
            return date.in(inferred);
        }
        Year year = given;
        if (year == null) {
            return date;
        }
        remarks.add(DiagnosticKind.YEAR_GIVEN, line, year.toString(), null);
        return date.in(year.getValue());
    }

    /** Returns the year of the same day among the dates of the session, else the first of the text, or 0. */
    private int inferredYear(PublishedDate date) {
        return session.stream()
                .filter(day -> day.day() == date.day() && day.month() == date.month() && day.hasYear())
                .mapToInt(PublishedDate::year)
                .findFirst()
                .orElse(published);
    }

    /** Takes the date of a numbered day from those of the session, and that of the only day from the only date. */
    private void inferred(DayDraft day, boolean alone) {
        int number = day.number > 0 ? day.number : alone ? 1 : 0;
        boolean matches = number > 0 && number <= session.size() && (day.number > 0 || session.size() == 1);
        Line line = sessionLine;
        if (!matches || line == null) {
            return;
        }
        PublishedDate date = session.get(number - 1);
        day.date = dated(date, line);
        if (day.date != null) {
            String from = day.date + from(line);
            if (day.number > 0) {
                remarks.add(DiagnosticKind.DATE_INFERRED, day.line, from, null);
            } else {
                remarks.addWordless(DiagnosticKind.DATE_INFERRED, day.line.number(), day.line.column(0), from, null);
            }
        }
    }
}
