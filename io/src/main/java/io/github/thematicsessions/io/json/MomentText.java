package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/**
 * Moments written one after the other in the form that {@link Moments} reads. The events of a record follow one another by
 * minutes: date and offset are mostly those of the moment before, and stay as they were written.
 *
 * <p>Not thread-safe: each output has its own.
 */
final class MomentText {

    private static final int SECONDS = "2017-10-12T10:15:".length();
    private static final int FRACTION = SECONDS + 2;
    private static final int WHOLE_SECOND = 1_000_000_000;

    private final byte[] ascii = "0000-00-00T00:00:00.123456789+02:00:30".getBytes(StandardCharsets.US_ASCII);
    private int year;
    private int month;
    private int day;
    private int offset;
    private int offsetFrom;
    private int length;

    /** Returns the text of the last moment, at the beginning of an array that the next moment changes. */
    byte[] ascii() {
        return ascii;
    }

    /**
     * Writes a moment.
     *
     * @param moment the moment
     * @return the length of its text
     * @throws InvalidValueException if the year is not from 1 to 9999
     */
    int print(OffsetDateTime moment) {
        if (moment.getDayOfMonth() != day || moment.getMonthValue() != month || moment.getYear() != year) {
            printDate(moment);
        }
        putTwoDigits(11, moment.getHour());
        putTwoDigits(14, moment.getMinute());
        putTwoDigits(SECONDS, moment.getSecond());
        int end = moment.getNano() == 0 ? FRACTION : printFraction(moment.getNano());
        int total = moment.getOffset().getTotalSeconds();
        if (total != offset || end != offsetFrom) {
            length = printOffset(total, end);
            offset = total;
            offsetFrom = end;
        }
        return length;
    }

    private void printDate(OffsetDateTime moment) {
        InvalidValueException.unlessDate("moment", moment.toLocalDate());
        year = moment.getYear();
        month = moment.getMonthValue();
        day = moment.getDayOfMonth();
        putTwoDigits(0, year / 100);
        putTwoDigits(2, year % 100);
        putTwoDigits(5, month);
        putTwoDigits(8, day);
    }

    private int printFraction(int nano) {
        int at = FRACTION;
        ascii[at++] = '.';
        int unit = WHOLE_SECOND;
        for (int rest = nano; rest > 0; rest %= unit) {
            unit /= 10;
            ascii[at++] = (byte) ('0' + rest / unit);
        }
        return at;
    }

    private int printOffset(int total, int from) {
        if (total == 0) {
            ascii[from] = 'Z';
            return from + 1;
        }
        int distance = Math.abs(total);
        ascii[from] = (byte) (total < 0 ? '-' : '+');
        putTwoDigits(from + 1, distance / 3600);
        ascii[from + 3] = ':';
        putTwoDigits(from + 4, distance / 60 % 60);
        if (distance % 60 == 0) {
            return from + 6;
        }
        ascii[from + 6] = ':';
        putTwoDigits(from + 7, distance % 60);
        return from + 9;
    }

    private void putTwoDigits(int from, int number) {
        ascii[from] = (byte) ('0' + number / 10);
        ascii[from + 1] = (byte) ('0' + number % 10);
    }
}
