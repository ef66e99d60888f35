package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;
import java.util.List;

/**
 * Demands that cannot hold together. The set is minimal: without any one of them the others can hold.
 *
 * <p>Some of the demands need time, the others leave it: a panel that starts at 12:40 and ends at 13:00 leaves 20 minutes,
 * its turns need at least 25, and 5 are missing. Immutable and thread-safe.
 *
 * @param day the number of the day on which they meet, from 1
 * @param demands the demands, in the order in which they follow one another; at least two
 * @param needed the time that is needed, not negative
 * @param available the time that is there, not negative
 * @param remedies what could give, each by itself with its smallest amount: first within the range of the note, then by a
 *     move, then by a waiver; empty if nothing of the kind helps
 */
public record Conflict(int day, List<Demand> demands, Duration needed, Duration available, List<Remedy> remedies) {

    /**
     * Copies the lists and checks the amounts.
     *
     * @throws InvalidValueException if the number of the day is not positive, there are fewer than two demands, or no time is
     *     missing
     */
    public Conflict {
        demands = List.copyOf(demands);
        remedies = List.copyOf(remedies);
        InvalidValueException.unless(day >= 1, "day", "a number from 1", day);
        InvalidValueException.unless(demands.size() >= 2, "demands", "at least two demands", demands.size());
        InvalidValueException.unless(
                needed.compareTo(available) > 0, "needed", "more than the available " + available, needed);
    }

    /**
     * Returns how much time is missing.
     *
     * @return what is needed less what is there, more than zero
     */
    public Duration missing() {
        return needed.minus(available);
    }

    /**
     * Returns on which day how much time is missing.
     *
     * @return a line, as {@code day 1: PT25M needed, PT20M there, PT5M missing}
     */
    @Override
    public String toString() {
        return "day " + day + ": " + needed + " needed, " + available + " there, " + missing() + " missing";
    }
}
