package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;
import java.util.List;

/**
 * What is left of the discussion of a panel. Whatever is said in it uses it: interventions, answers, and who speaks now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the time that is left if all that is planned besides takes its longest time, in whole seconds, not negative
 * @param most the time that is left if it takes its shortest time, not below {@code least}
 * @param interventions how many interventions fit into it, for each limit that is in force, in the order of the note
 */
public record BudgetLeft(Duration least, Duration most, List<Interventions> interventions) {

    /**
     * Copies the list and checks the times.
     *
     * @throws InvalidValueException if a time is negative or they are crossed
     */
    public BudgetLeft {
        interventions = List.copyOf(interventions);
        InvalidValueException.unless(
                !least.isNegative() && least.compareTo(most) <= 0, "least", "from PT0S to " + most, least);
    }
}
