package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The time that a segment leaves for the floor, and how many interventions it holds.
 *
 * <p>Both are upper bounds: panelists answer in the same time. Immutable and thread-safe.
 *
 * @param discussion the time of the floor, as a part of the session
 * @param time how long it can take
 * @param turns how many turns there is time for, one budget for each limit of the note that is in force; empty if none is
 */
public record FloorBudget(Part discussion, LengthSpan time, List<TurnBudget> turns) {

    /** Copies the list. */
    public FloorBudget {
        turns = List.copyOf(turns);
    }

    /**
     * Returns how long a mix of turns takes if each takes all of its limit.
     *
     * @param mix how many turns of each capacity, not negative
     * @return the time of all of them
     * @throws InvalidValueException if a number is negative or no limit holds for a capacity
     */
    public Duration needed(Map<Capacity, Integer> mix) {
        Duration needed = Duration.ZERO;
        for (Map.Entry<Capacity, Integer> share : mix.entrySet()) {
            InvalidValueException.unless(share.getValue() >= 0, "mix", "numbers that are not negative", mix);
            needed = needed.plus(limit(share.getKey()).multipliedBy(share.getValue()));
        }
        return needed;
    }

    private Duration limit(Capacity capacity) {
        for (TurnBudget budget : turns) {
            if (budget.limits(capacity)) {
                return budget.turn().longest();
            }
        }
        throw new InvalidValueException("mix", "capacities whose turns are limited", capacity.code());
    }

    /**
     * Returns the time that a mix of turns leaves.
     *
     * @param mix how many turns of each capacity, not negative
     * @return the rest of the time, never below zero
     * @throws InvalidValueException if a number is negative or no limit holds for a capacity
     */
    public LengthSpan left(Map<Capacity, Integer> mix) {
        return time.minus(needed(mix));
    }

    /**
     * Tells whether there is time for a mix of turns however long the podium takes.
     *
     * @param mix how many turns of each capacity, not negative
     * @return whether they fit into the shortest time of the floor
     * @throws InvalidValueException if a number is negative or no limit holds for a capacity
     */
    public boolean surelyHolds(Map<Capacity, Integer> mix) {
        return needed(mix).compareTo(time.shortest()) <= 0;
    }

    /**
     * Tells whether there can be time for a mix of turns.
     *
     * @param mix how many turns of each capacity, not negative
     * @return whether they fit into the longest time of the floor
     * @throws InvalidValueException if a number is negative or no limit holds for a capacity
     */
    public boolean canHold(Map<Capacity, Integer> mix) {
        return needed(mix).compareTo(time.longest()) <= 0;
    }

    /**
     * Returns how much time the floor has, and how many turns of each limit that is.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return "floor of " + discussion + ": " + time
                + turns.stream()
                        .map(turn -> ", " + turn.turns() + " of " + turn.turn().longest())
                        .collect(Collectors.joining());
    }
}
