package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.OptionalInt;

/**
 * The programme has a segment of a kind on a day at exactly these hours.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the number of the day, from 1
 * @param segment the kind of segment
 * @param number the number of the segment, or empty for any
 * @param time the hours
 */
public record AgendaRow(int day, SegmentKind segment, OptionalInt number, TimeRange time) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the day or the number is not positive
     */
    public AgendaRow {
        InvalidValueException.unless(day >= 1, "day", "a number from 1", day);
        InvalidValueException.unless(number.orElse(1) >= 1, "number", "a number from 1", number.orElse(1));
    }

    @Override
    public NormKind kind() {
        return NormKind.AGENDA_ROW;
    }
}
