package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Segment;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;

/**
 * A row of a plan, as a fact for the peers.
 *
 * @param number which row of all days it is, from 0
 * @param segment the row
 */
public record PlannedRow(int number, Segment segment) {

    /**
     * Returns whether such a row stands here in the note.
     *
     * @return true if it does
     */
    @AssertTrue(message = "order")
    public boolean isInOrder() {
        return number < PlanByHand.KINDS.size() && segment.kind() == PlanByHand.KINDS.get(number);
    }

    /**
     * Returns whether the row has the hours of the note.
     *
     * @return true if it has
     */
    @AssertTrue(message = "hours")
    public boolean isAtItsHours() {
        return number < PlanByHand.HOURS.size() && segment.time().equals(Optional.of(PlanByHand.HOURS.get(number)));
    }
}
