package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.time.Allotment;
import java.util.Set;

/**
 * How many interventions still fit, if only those of one limit were made and each took its longest time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ground the provision that limits them
 * @param capacities the roles for which it does, empty for any
 * @param each the time of each as it applies now, without a figure where only their number is limited
 * @param fewest how many fit if all else takes its longest time, not negative
 * @param most how many fit if all else takes its shortest time, not below {@code fewest}
 */
public record Interventions(Ground ground, Set<Capacity> capacities, Allotment each, int fewest, int most) {

    /**
     * Copies the set and checks the numbers.
     *
     * @throws InvalidValueException if a number is negative or they are crossed
     */
    public Interventions {
        capacities = FloorAccess.ordered(capacities);
        InvalidValueException.unless(fewest >= 0 && fewest <= most, "fewest", "a number from 0 to " + most, fewest);
    }
}
