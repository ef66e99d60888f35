package io.github.thematicsessions.rules.fit;

import java.time.LocalTime;
import java.util.Optional;

/** Seconds of a day. */
final class Times {

    /** The seconds of a day. */
    static final int WHOLE_DAY = 86_400;

    /** The last second of a day. */
    static final int LAST = WHOLE_DAY - 1;

    private Times() {}

    /** Returns a moment in seconds of the day, or {@link Stretch#UNKNOWN}. */
    static int second(Optional<LocalTime> moment) {
        return moment.isPresent() ? moment.get().toSecondOfDay() : Stretch.UNKNOWN;
    }

    static LocalTime clock(int second) {
        return LocalTime.ofSecondOfDay(Math.max(0, Math.min(LAST, second)));
    }
}
