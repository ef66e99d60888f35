package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of the plan are on these dates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dates the dates in their order, at least one
 */
public record SessionDates(List<LocalDate> dates) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if there is no date or the year of one is not from 1 to 9999
     */
    public SessionDates {
        dates = List.copyOf(dates);
        InvalidValueException.unless(!dates.isEmpty(), "dates", "at least one date", dates);
        dates.forEach(date -> InvalidValueException.unlessDate("dates", date));
    }

    @Override
    public NormKind kind() {
        return NormKind.SESSION_DATES;
    }
}
