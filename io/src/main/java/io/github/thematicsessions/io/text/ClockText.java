package io.github.thematicsessions.io.text;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants in words, by the clock that wrote them. */
final class ClockText {

    private ClockText() {}

    /** Says a time to the second or, where it is finer, as fine as it is: 10:15:00, 10:15:00.4. */
    static String recorded(LocalTime time) {
        LocalTime seconds = time.withNano(0);
        return seconds + (time.getSecond() == 0 ? ":00" : "") + SpokenTime.fraction(time.getNano());
    }

    /** Says a recorded instant with its date and its offset: 2017-10-12 10:15:00 +02:00. */
    static String recorded(OffsetDateTime instant) {
        return instant.toLocalDate() + " " + recorded(instant.toLocalTime()) + " " + offset(instant.getOffset());
    }

    /** Says an instant that somebody has set, with no more than it takes: 2017-10-12 10:15 +02:00. */
    static String set(OffsetDateTime instant) {
        LocalTime time = instant.toLocalTime();
        LocalTime seconds = time.withNano(0);
        String words = time.equals(seconds) ? seconds.toString() : recorded(time);
        return instant.toLocalDate() + " " + words + " " + offset(instant.getOffset());
    }

    static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId();
    }
}
