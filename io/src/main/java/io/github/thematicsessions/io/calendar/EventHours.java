package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.core.time.Timed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When an event starts and ends, on the clocks of its time zone.
 *
 * @param start the start
 * @param end the end, later than the start also where the clocks change in between
 */
record EventHours(LocalDateTime start, LocalDateTime end) {

    /** Returns the hours; empty unless the date and both ends are known and the end comes after the start. */
    static Optional<EventHours> of(Optional<LocalDate> date, Timed timed, ZoneId zone) {
        return date.flatMap(day -> timed.time().map(time -> of(day, time))).filter(hours -> hours.isForward(zone));
    }

    private static EventHours of(LocalDate day, TimeRange time) {
        return new EventHours(day.atTime(time.startInclusive()), day.atTime(time.endExclusive()));
    }

    /** A time that the clocks skip stands for one later, and may come to stand behind the end. */
    private boolean isForward(ZoneId zone) {
        return end.atZone(zone).toInstant().isAfter(start.atZone(zone).toInstant());
    }
}
