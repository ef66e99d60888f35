package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What follows on a day, now that some of it has happened: when each part that is not over is expected, and when it can be at
 * the earliest and at the latest.
 *
 * <p>A delay is taken by the time of the floor and by the gaps between segments before any hour that the plan fixes has to
 * move; where it has to, it moves by the smallest amount. Events beside the plenary keep their own hours and are not told.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Projection extends WithProjection permits ImmutableProjection {

    /**
     * Returns the session.
     *
     * @return its id
     */
    ElementId session();

    /**
     * Returns which day is told.
     *
     * @return the number of the day, from 1
     */
    int day();

    /**
     * Returns as of when.
     *
     * @return the time of the clock of the session
     */
    LocalTime at();

    /**
     * Returns what runs and what follows.
     *
     * @return the forecasts in the order of the plan, a part before what lies within it
     */
    List<Forecast> forecasts();

    /**
     * Returns the time that the floor still has.
     *
     * @return one budget for each discussion that is not over, in the order of the plan; for one that runs, what is left of it
     */
    List<FloorBudget> budgets();

    /**
     * Lists the segments whose hours cannot be kept.
     *
     * @return the forecasts of segments that are yet to start later than planned, or end later
     */
    default List<Forecast> moved() {
        return forecasts().stream()
                .filter(forecast -> forecast.part().kind() == PartKind.SEGMENT)
                .filter(forecast ->
                        (!forecast.isRunning() && forecast.startDeviation().isBehind())
                                || forecast.endDeviation().isBehind())
                .toList();
    }

    /**
     * Finds the forecast of an element.
     *
     * @param id a segment or a slot
     * @return its forecast, or empty if it is over, on another day or not of the plenary
     */
    default Optional<Forecast> forecast(ElementId id) {
        return forecasts().stream()
                .filter(forecast -> forecast.part().id().filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * Refuses a projection that makes no sense.
     *
     * @throws InvalidValueException if the number of the day is not positive
     */
    @Value.Check
    default void check() {
        InvalidValueException.unless(day() >= 1, "day", "a number from 1", day());
    }

    /**
     * Returns as of when, and what is expected of each part in a line of its own. {@code toString()} says the same.
     *
     * @return lines without an end of the last
     */
    default String summary() {
        return Stream.concat(
                        Stream.of(session() + ", day " + day() + ", as of " + at()),
                        forecasts().stream().map(Forecast::toString))
                .collect(Collectors.joining("\n"));
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
     * Collects the fields of a {@link Projection}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableProjection.Builder {
        Builder() {}
    }
}
