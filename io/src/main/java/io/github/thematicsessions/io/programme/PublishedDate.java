package io.github.thematicsessions.io.programme;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as published, with or without a year and a day of the week.
 *
 * @param day the day of the month
 * @param month the month, from 1 to 12
 * @param year the year, or 0 if none is published
 * @param weekday the day of the week, or null if none is published
 */
record PublishedDate(int day, int month, int year, @Nullable DayOfWeek weekday) {

    boolean hasYear() {
        return year > 0;
    }

    PublishedDate in(int otherYear) {
        return new PublishedDate(day, month, otherYear, weekday);
    }

    /** Returns the date, or null if it has no year or the calendar no such day. */
    @Nullable
    LocalDate date() {
        try {
            return year >= 1 && year <= 9999 ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
