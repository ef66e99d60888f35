package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A norm that limits the time or the number of turns, and so says how many interventions still fit. */
abstract class FloorTimes extends SelectedTurns {

    private static final int MANY = Integer.MAX_VALUE;

    private final Set<Capacity> floor;

    FloorTimes(Judge judge, SlotSelector slots) {
        super(judge, slots);
        this.floor = floor(slots);
    }

    /** Returns the capacities that speak from the floor and whose interventions it limits. */
    final Set<Capacity> floor() {
        return floor;
    }

    private static Set<Capacity> floor(SlotSelector slots) {
        Set<Capacity> limited = EnumSet.noneOf(Capacity.class);
        for (Capacity capacity : Capacity.values()) {
            if (capacity.isFloor() && selects(slots, capacity, Purpose.INTERVENTION)) {
                limited.add(capacity);
            }
        }
        return limited;
    }

    /** Returns the time of each turn as it applies now, or null if each has no time of its own. */
    abstract @Nullable Allotment each(FloorState state);

    /** Returns how many turns there may be yet, or a number that is never reached. */
    int turnsLeft(FloorState state) {
        return MANY;
    }

    /** Returns how many turns there have to be yet. */
    int turnsDue(FloorState state) {
        return 0;
    }

    /** Returns how much of a time that all share is left, in seconds. */
    long secondsLeft(FloorState state) {
        return Long.MAX_VALUE;
    }
}
