package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;

/**
 * How many turns from the floor there is time for under one limit, if nobody else takes any of it. It is an upper bound:
 * panelists answer in the same time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots whose turns are limited
 * @param provision the provision that limits them
 * @param citation the sentence that asks for it
 * @param turn how long one turn is at most; two different ends where the limit depends on how many are inscribed and that is
 *     not known
 * @param time the time that these turns have together
 * @param turns how many of them there is time for
 */
public record TurnBudget(
        SlotSelector slots,
        ProvisionId provision,
        Citation citation,
        LengthSpan turn,
        LengthSpan time,
        CountSpan turns) {

    /**
     * Checks the length of a turn.
     *
     * @throws InvalidValueException if a turn may take no time at all
     */
    public TurnBudget {
        InvalidValueException.unless(!turn.shortest().isZero(), "turn", "a length of more than zero", turn);
    }

    /**
     * Tells whether this limit holds for a capacity.
     *
     * @param capacity the capacity
     * @return whether it is among those limited
     */
    public boolean limits(Capacity capacity) {
        return slots.capacities().isEmpty() || slots.capacities().contains(capacity);
    }
}
