package io.github.thematicsessions.io.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date or the days from one to another as published: {@code Thursday, 12 October 2017}, {@code 12-13 October}, {@code
 * 30 October - 1 November 2017}, {@code October 12, 2017}, {@code 2017-10-12}.
 *
 * @param days the days in their order
 * @param from where the words begin
 * @param until where they end
 */
record PublishedDates(List<PublishedDate> days, int from, int until) {

    /** More days than that are a season, not a session. */
    private static final int MOST_DAYS = 31;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Finds the first date in a text, or null. */
    static @Nullable PublishedDates in(String text) {
        String lower = Wording.lower(text);
        for (int at = 0; at < lower.length(); at++) {
            boolean begins =
                    Wording.isWordPart(lower.charAt(at)) && (at == 0 || !Wording.isWordPart(lower.charAt(at - 1)));
            PublishedDates dates = begins ? at(lower, at) : null;
            if (dates != null) {
                return dates;
            }
        }
        return null;
    }

    /** Returns the dates at an offset of a text in lower case, or null. */
    static @Nullable PublishedDates at(String lower, int from) {
        int weekday = indexOf(WEEKDAYS, lower, from);
        int at = from;
        if (weekday >= 0) {
            at = Wording.skipBlanksAnd(lower, Wording.endOfLetters(lower, from), ",.(");
        }
        DayOfWeek name = weekday < 0 ? null : DayOfWeek.of(weekday + 1);
        Cursor cursor = new Cursor(lower, at);
        List<PublishedDate> days = cursor.iso();
        if (days.isEmpty()) {
            days = cursor.dayFirst();
        }
        if (days.isEmpty()) {
            days = cursor.monthFirst();
        }
        if (days.isEmpty()) {
            return null;
        }
        List<PublishedDate> named = new ArrayList<>(days);
        PublishedDate first = days.get(0);
        named.set(0, new PublishedDate(first.day(), first.month(), first.year(), name));
        return new PublishedDates(List.copyOf(named), from, cursor.at);
    }

    /** Full names, and their first letters from three on. */
    private static int indexOf(List<String> names, String lower, int from) {
        int end = Wording.endOfLetters(lower, from);
        if (end - from < 3 || end - from > 9 || (end < lower.length() && Wording.isDigit(lower.charAt(end)))) {
            return -1;
        }
        String word = lower.substring(from, end);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Goes over the words of one date; stays where it is and has no days if they are none. */
    private static final class Cursor {

        private final String lower;
        private int at;

        Cursor(String lower, int at) {
            this.lower = lower;
            this.at = at;
        }

        /** Reads {@code 2017-10-12}. */
        List<PublishedDate> iso() {
            boolean shaped = Wording.endOfDigits(lower, at) == at + 4
                    && dashAt(at + 4)
                    && Wording.endOfDigits(lower, at + 5) == at + 7
                    && dashAt(at + 7)
                    && Wording.endOfDigits(lower, at + 8) == at + 10;
            if (!shaped) {
                return List.of();
            }
            int year = figure(at, at + 4);
            int month = figure(at + 5, at + 7);
            int day = figure(at + 8, at + 10);
            if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) {
                return List.of();
            }
            at += 10;
            return List.of(new PublishedDate(day, month, year, null));
        }

        private boolean dashAt(int offset) {
            return offset < lower.length() && lower.charAt(offset) == '-';
        }

        /** Reads {@code 12 October 2017}, {@code 12-13 October 2017} and {@code 30 October - 1 November 2017}. */
        List<PublishedDate> dayFirst() {
            int before = at;
            int first = day();
            int last = first;
            if (first > 0 && toAnother()) {
                last = day();
            }
            int month = last > 0 ? month() : 0;
            if (month == 0) {
                at = before;
                return List.of();
            }
            int year = year();
            int beyond = at;
            if (first == last && toAnother()) {
                List<PublishedDate> days = intoNextMonth(first, month, year);
                if (!days.isEmpty()) {
                    return days;
                }
            }
            at = beyond;
            return days(new PublishedDate(first, month, year, null), new PublishedDate(last, month, year, null));
        }

        private List<PublishedDate> intoNextMonth(int first, int month, int year) {
            int last = day();
            int lastMonth = last > 0 ? month() : 0;
            if (lastMonth == 0) {
                return List.of();
            }
            int lastYear = year();
            return days(
                    new PublishedDate(first, month, year > 0 ? year : lastYear, null),
                    new PublishedDate(last, lastMonth, lastYear > 0 ? lastYear : year, null));
        }

        /** Reads {@code October 12, 2017} and {@code October 12-13, 2017}. */
        List<PublishedDate> monthFirst() {
            int before = at;
            int month = month();
            int first = month > 0 ? day() : 0;
            if (first == 0) {
                at = before;
                return List.of();
            }
            int last = first;
            int beyond = at;
            if (toAnother()) {
                last = day();
            }
            if (last == first || last == 0) {
                at = beyond;
                last = first;
            }
            int year = year();
            return days(new PublishedDate(first, month, year, null), new PublishedDate(last, month, year, null));
        }

        /** Lists the days from one to another; both ends alone where that cannot be. */
        private static List<PublishedDate> days(PublishedDate first, PublishedDate last) {
            if (first.equals(last)) {
                return List.of(first);
            }
            LocalDate day = first.in(first.hasYear() ? first.year() : 2000).date();
            LocalDate end = last.in(last.hasYear() ? last.year() : 2000).date();
            if (day == null
                    || end == null
                    || end.isBefore(day)
                    || day.plusDays(MOST_DAYS).isBefore(end)) {
                return List.of(first, last);
            }
            List<PublishedDate> days = new ArrayList<>();
            for (; !day.isAfter(end); day = day.plusDays(1)) {
                int year = first.hasYear() ? day.getYear() : 0;
                days.add(new PublishedDate(day.getDayOfMonth(), day.getMonthValue(), year, null));
            }
            return days;
        }

        /** Reads a day of the month with its ending and the blanks behind it, or 0. */
        private int day() {
            int end = Wording.endOfDigits(lower, at);
            if (end == at || end - at > 2) {
                return 0;
            }
            int day = figure(at, end);
            for (String ordinal : new String[] {"st", "nd", "rd", "th"}) {
                if (Wording.isWordAt(lower, end, ordinal)) {
                    end += 2;
                }
            }
            if (day < 1 || day > 31) {
                return 0;
            }
            at = end;
            return day;
        }

        /** Reads a month with what may stand before it, or 0. */
        private int month() {
            int from = Wording.skipBlanksAnd(lower, at, ",");
            if (Wording.isWordAt(lower, from, "of")) {
                from = Wording.skipBlanks(lower, from + 2);
            }
            int index = indexOf(MONTHS, lower, from);
            if (index < 0) {
                return 0;
            }
            int end = Wording.endOfLetters(lower, from);
            boolean abbreviated = end < lower.length() && lower.charAt(end) == '.' && end - from < 5;
            at = Wording.skipBlanks(lower, abbreviated ? end + 1 : end);
            return index + 1;
        }

        /** Reads a year of four figures with what may stand before it, or 0. */
        private int year() {
            int from = Wording.skipBlanksAnd(lower, at, ",");
            int end = Wording.endOfDigits(lower, from);
            boolean goesOn = end < lower.length() && Wording.isWordPart(lower.charAt(end));
            if (end - from != 4 || goesOn || figure(from, end) == 0) {
                at = trimmed(at);
                return 0;
            }
            at = end;
            return figure(from, end);
        }

        private int trimmed(int end) {
            int until = end;
            while (until > 0 && Wording.isBlank(lower.charAt(until - 1))) {
                until--;
            }
            return until;
        }

        /** Steps over what leads from one day to another. */
        private boolean toAnother() {
            int next = Wording.skipBlanks(lower, at);
            int dash = next;
            while (dash < lower.length() && (Wording.isDash(lower.charAt(dash)) || lower.charAt(dash) == '&')) {
                dash++;
            }
            int end = dash;
            for (String word : new String[] {"and", "to"}) {
                end = dash == next && Wording.isWordAt(lower, next, word) ? next + word.length() : end;
            }
            int to = Wording.skipBlanks(lower, end);
            boolean leads = end > next && to < lower.length() && Wording.isDigit(lower.charAt(to));
            at = leads ? to : at;
            return leads;
        }

        private int figure(int from, int until) {
            return Integer.parseInt(lower.substring(from, until));
        }
    }
}
