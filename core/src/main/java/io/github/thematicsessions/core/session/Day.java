package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One day of a session with the rows of its programme. Its number is its place in the session, from 1.
 *
 * <p>Rows may overlap, leave gaps or have no time. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Day extends WithDay permits ImmutableDay {

    /**
     * Returns the date.
     *
     * @return the date, or empty where a programme says "Day 1" alone
     */
    Optional<LocalDate> date();

    /**
     * Returns the rows of the programme.
     *
     * @return the segments in the order of the programme
     */
    List<Segment> segments();

    /**
     * Refuses a day that makes no sense.
     *
     * @throws InvalidValueException if the year of the date is not from 1 to 9999
     */
    @Value.Check
    default void check() {
        date().ifPresent(day -> InvalidValueException.unlessDate("date", day));
    }

    /**
     * Returns the date and how many rows there are. {@code toString()} says the same.
     *
     * @return a line, as {@code 2017-10-12: 6 segments}
     */
    default String summary() {
        return date().map(LocalDate::toString).orElse("a day") + ": "
                + segments().size() + (segments().size() == 1 ? " segment" : " segments");
    }

    /**
     * Starts a new value.
     *
     * @return a builder without any field set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fields of a {@link Day}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableDay.Builder {
        Builder() {}
    }
}
