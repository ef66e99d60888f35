package io.github.thematicsessions.io.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Instants with their offset, {@code 2017-10-12T10:15:00+02:00}: the seconds may be left out in reading and are always
 * written, a fraction has 1 to 9 digits, and the offset is {@code Z}, {@code +02:00} or {@code +02:00:30}. They are read
 * by arithmetic on their digits for the reason that {@link Times} gives, and without a text of their own: every event of a
 * record has one.
 */
final class Moments {

    static final Codec<OffsetDateTime> MOMENT = new Moment();

    private static final int NONE = -1;
    private static final int SHORTEST = "2017-10-12T10:15Z".length();
    private static final int WHOLE_SECOND = 1_000_000_000;

    private static final int QUARTER = 900;
    private static final ZoneOffset[] QUARTERS = quarters();

    private Moments() {}

    /** Makes the offsets that are in use, so that nothing has to be looked up for an event. */
    private static ZoneOffset[] quarters() {
        int most = ZoneOffset.MAX.getTotalSeconds() / QUARTER;
        ZoneOffset[] quarters = new ZoneOffset[2 * most + 1];
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = ZoneOffset.ofTotalSeconds((i - most) * QUARTER);
        }
        return quarters;
    }

    private record Moment() implements Codec<OffsetDateTime> {

        @Override
        public @Nullable OffsetDateTime read(JsonInput in) {
            OffsetDateTime moment = null;
            if (in.token() == JsonToken.VALUE_STRING) {
                moment = moment(in.lexer());
            }
            if (moment == null) {
                in.refuse("a moment as 2017-10-12T10:15:00+02:00");
            }
            return moment;
        }

        @Override
        public void write(OffsetDateTime value, JsonOutput out) {
            out.moment(value);
        }
    }

    private static @Nullable OffsetDateTime moment(Lexer in) {
        if (in.isEscaped()) {
            char[] text = in.text().toCharArray();
            return moment(text, 0, text.length);
        }
        return moment(in.source(), in.from(), in.until());
    }

    /**
     * Reads a moment.
     *
     * @param text holds the text
     * @param from where it begins
     * @param until where it ends
     * @return the moment, or null if the text has another form or the calendar no such day
     */
    static @Nullable OffsetDateTime moment(char[] text, int from, int until) {
        boolean shaped = until - from >= SHORTEST
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':';
        if (!shaped) {
            return null;
        }
        int century = twoDigits(text, from);
        int yearOfCentury = twoDigits(text, from + 2);
        LocalDate date = century < 0 || yearOfCentury < 0
                ? null
                : Times.date(century * 100 + yearOfCentury, twoDigits(text, from + 5), twoDigits(text, from + 8));
        int hour = twoDigits(text, from + 11);
        int minute = twoDigits(text, from + 14);
        boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return date == null || !inRange ? null : behindMinutes(text, from + 16, until, date, hour, minute);
    }

    private static @Nullable OffsetDateTime behindMinutes(
            char[] text, int from, int until, LocalDate date, int hour, int minute) {
        int at = from;
        int second = 0;
        int nano = 0;
        if (text[at] == ':') {
            second = until - at > 3 ? twoDigits(text, at + 1) : NONE;
            at += 3;
            if (second >= 0 && text[at] == '.') {
                int end = endOfDigits(text, at + 1, until);
                nano = fraction(text, at + 1, end);
                at = end;
            }
        }
        ZoneOffset offset = second < 0 || second > 59 || nano < 0 ? null : offset(text, at, until);
        return offset == null ? null : OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nano), offset);
    }

    private static int endOfDigits(char[] text, int from, int until) {
        int end = from;
        while (end < until && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        return end;
    }

    /** Returns the nanoseconds of a fraction. */
    private static int fraction(char[] text, int from, int until) {
        if (until == from || until - from > 9) {
            return NONE;
        }
        int nano = 0;
        int unit = WHOLE_SECOND;
        for (int i = from; i < until; i++) {
            nano = nano * 10 + (text[i] - '0');
            unit /= 10;
        }
        return nano * unit;
    }

    private static @Nullable ZoneOffset offset(char[] text, int from, int until) {
        int length = until - from;
        if (length == 1 && text[from] == 'Z') {
            return ZoneOffset.UTC;
        }
        boolean shaped = (length == 6 || (length == 9 && text[from + 6] == ':'))
                && text[from + 3] == ':'
                && (text[from] == '+' || text[from] == '-');
        if (!shaped) {
            return null;
        }
        int hours = twoDigits(text, from + 1);
        int minutes = twoDigits(text, from + 4);
        int seconds = length == 6 ? 0 : twoDigits(text, from + 7);
        boolean inRange = hours >= 0 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
        int total = hours * 3600 + minutes * 60 + seconds;
        if (!inRange || total > ZoneOffset.MAX.getTotalSeconds()) {
            return null;
        }
        int ahead = text[from] == '-' ? -total : total;
        return total % QUARTER == 0
                ? QUARTERS[ahead / QUARTER + QUARTERS.length / 2]
                : ZoneOffset.ofTotalSeconds(ahead);
    }

    private static int twoDigits(char[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? tens * 10 + ones : NONE;
    }
}
