package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The hours in which a segment was held. */
public final class HeldHours {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private HeldHours() {}

    /**
     * Cuts two moments to whole seconds. Hours stay within a day and are never empty; what goes on after midnight ends with
     * the day.
     *
     * @param began when the segment began, on the wall of the session
     * @param ended when the last thing happened in it
     * @param sameDay whether both are on the same date
     * @return the hours
     */
    public static TimeRange of(LocalTime began, LocalTime ended, boolean sameDay) {
        LocalTime start = start(began);
        LocalTime end = sameDay ? ended.truncatedTo(ChronoUnit.SECONDS) : LAST_SECOND;
        return TimeRange.of(start, end.isAfter(start) ? end : start.plusSeconds(1));
    }

    private static LocalTime start(LocalTime began) {
        LocalTime second = began.truncatedTo(ChronoUnit.SECONDS);
        return second.isBefore(LAST_SECOND) ? second : LAST_SECOND.minusSeconds(1);
    }
}
