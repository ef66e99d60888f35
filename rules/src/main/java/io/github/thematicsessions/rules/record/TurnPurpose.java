package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import org.jspecify.annotations.Nullable;

/** Finds out what a turn is for where neither the events nor the plan say it outright. */
public final class TurnPurpose {

    private TurnPurpose() {}

    /**
     * Reads the purpose of a turn that begins: the floor intervenes, and while the floor is open a panelist who does not say
     * otherwise answers.
     *
     * @param known the purpose that the events or the plan say, or null if neither does
     * @param capacity in what role somebody speaks
     * @param answers whether the events say that another turn is answered
     * @param opened whether the discussion of the segment has been opened
     * @param open whether it is open now
     * @return the purpose, or null if it is not known
     */
    public static @Nullable Purpose of(
            @Nullable Purpose known, Capacity capacity, boolean answers, boolean opened, boolean open) {
        if (known == Purpose.INTERACTIVE_DISCUSSION && opened) {
            return capacity.isFloor() ? Purpose.INTERVENTION : Purpose.ANSWER;
        }
        if (known != null) {
            return known;
        }
        if (capacity.isFloor()) {
            return Purpose.INTERVENTION;
        }
        return capacity.isPanelist() && (answers || open) ? Purpose.ANSWER : null;
    }
}
