package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Times and dates of one fixed form each. They are read by arithmetic on their digits: the general parser of {@code
 * java.time} costs most of the time of reading a document and takes more than these forms.
 */
final class Times {

    static final Codec<LocalTime> TIME = new Text<>("a time as 10:15 or 10:15:30", Times::time, LocalTime::toString);

    static final Codec<LocalDate> DATE = new Text<>("a date as 2017-10-12", Times::date, Times::printed);

    static final Codec<TimeRange> RANGE =
            new Text<>("a time range as 10:15/13:00, its end after its start", Times::range, TimeRange::toString);

    private static final int NONE = -1;

    private Times() {}

    /**
     * Reads a time.
     *
     * @param text {@code 10:15} or {@code 10:15:30}, from 00:00 to 23:59:59
     * @return the time, or null if the text has another form
     */
    static @Nullable LocalTime time(String text) {
        return time(text, 0, text.length());
    }

    private static @Nullable LocalTime time(String text, int from, int until) {
        int length = until - from;
        boolean shaped = (length == 5 || (length == 8 && text.charAt(from + 5) == ':')) && text.charAt(from + 2) == ':';
        if (!shaped) {
            return null;
        }
        int hour = twoDigits(text, from);
        int minute = twoDigits(text, from + 3);
        int second = length == 5 ? 0 : twoDigits(text, from + 6);
        boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return inRange ? LocalTime.of(hour, minute, second) : null;
    }

    /**
     * Reads a date.
     *
     * @param text {@code 2017-10-12}, a day of the years 1 to 9999
     * @return the date, or null if the text has another form or the calendar no such day
     */
    static @Nullable LocalDate date(String text) {
        boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!shaped) {
            return null;
        }
        int century = twoDigits(text, 0);
        int yearOfCentury = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        return century < 0 || yearOfCentury < 0 ? null : date(century * 100 + yearOfCentury, month, day);
    }

    /**
     * Makes a date of three figures.
     *
     * @return the date, or null if the year is not from 1 to 9999 or the calendar has no such day
     */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        boolean leap = IsoChronology.INSTANCE.isLeapYear(year);
        return day <= Month.of(month).length(leap) ? LocalDate.of(year, month, day) : null;
    }

    private static String printed(LocalDate date) {
        InvalidValueException.unlessDate("date", date);
        return date.toString();
    }

    /**
     * Reads a range of times.
     *
     * @param text two times joined by a slash
     * @return the range, or null if a time has another form
     * @throws InvalidValueException if the end is not after the start
     */
    static @Nullable TimeRange range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return null;
        }
        LocalTime start = time(text, 0, slash);
        LocalTime end = time(text, slash + 1, text.length());
        return start == null || end == null ? null : TimeRange.of(start, end);
    }

    private static int twoDigits(String text, int from) {
        int tens = text.charAt(from) - '0';
        int ones = text.charAt(from + 1) - '0';
        boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? tens * 10 + ones : NONE;
    }
}
