package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.List;

/**
 * Every plenary segment lies inside the meetings of its day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meetings the hours of the meetings of a day, at least one, none during another
 */
public record MeetingHours(List<TimeRange> meetings) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if there is no meeting
     */
    public MeetingHours {
        meetings = List.copyOf(meetings);
        InvalidValueException.unless(!meetings.isEmpty(), "meetings", "at least one meeting", meetings);
    }

    @Override
    public NormKind kind() {
        return NormKind.MEETING_HOURS;
    }
}
