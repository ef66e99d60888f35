package io.github.thematicsessions.core.time;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that has its place in a day as far as it is known: both ends, a start alone, an end alone or neither.
 */
public interface Timed {

    /**
     * Returns when it starts.
     *
     * @return the start in whole seconds, or empty if no source gives it
     */
    Optional<LocalTime> start();

    /**
     * Returns when it is over.
     *
     * @return the end in whole seconds, or empty if no source gives it
     */
    Optional<LocalTime> end();

    /**
     * Returns both ends as a range, which is made once.
     *
     * @return the range, or empty unless both ends are known
     */
    @Value.Derived
    @Value.Auxiliary
    default Optional<TimeRange> time() {
        return start().isPresent() && end().isPresent()
                ? Optional.of(TimeRange.of(start().get(), end().get()))
                : Optional.empty();
    }

    /**
     * Refuses ends that make no sense together.
     *
     * @param timed what has the ends
     * @throws InvalidValueException if an end is finer than a second or the end is not after the start
     */
    static void check(Timed timed) {
        Optional<LocalTime> start = timed.start();
        Optional<LocalTime> end = timed.end();
        if (start.isPresent() && end.isPresent()) {
            TimeRange.requireOrder(start.get(), end.get());
        } else {
            start.ifPresent(time -> TimeRange.requireWholeSeconds("start", time));
            end.ifPresent(time -> TimeRange.requireWholeSeconds("end", time));
        }
    }
}
