package io.github.thematicsessions.io.picture;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Dates as a printed programme has them: Thursday 12 October 2017. */
final class Dates {

    private Dates() {}

    static String full(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day(date);
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Says from when to when, with what both have in common once: 12–13 October 2017. */
    static String range(List<LocalDate> dates) {
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElseThrow();
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : first.getDayOfMonth() + " " + month(first) + " – " + day(last);
    }
}
