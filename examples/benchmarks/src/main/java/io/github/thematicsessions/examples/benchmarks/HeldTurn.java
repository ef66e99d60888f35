package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;

/**
 * A turn that was held, as a fact for the peers. The rules are those of {@link RecordByHand}.
 *
 * @param number which turn of the record it is: no two facts are equal, or Timefold would count them once
 * @param capacity in what capacity the speaker spoke
 * @param speaker who spoke
 * @param spoken for how many nanoseconds
 * @param stage which stage of the panel it belongs to
 * @param reached the stage that the panel had reached before
 */
public record HeldTurn(
        int number, Capacity capacity, Optional<Participant> speaker, long spoken, int stage, int reached) {

    /**
     * A request for the floor, as a fact for the peers.
     *
     * @param number which request of the record it is
     * @param open whether the discussion was open
     */
    public record HeldRequest(int number, boolean open) {

        /**
         * Returns whether nobody was inscribed beforehand.
         *
         * @return true if the discussion was open
         */
        @AssertTrue(message = "inscribed")
        public boolean isInDiscussion() {
            return open;
        }
    }

    /**
     * Returns whether an intervention kept to three minutes.
     *
     * @return true if it did, or is none
     */
    @AssertTrue(message = "too long")
    public boolean isShortEnough() {
        return !capacity.isFloor() || spoken <= RecordByHand.LONGEST;
    }

    /**
     * Returns whether the accreditation of a stakeholder is in force.
     *
     * @return true if it is, or the speaker is none
     */
    @AssertTrue(message = "unaccredited")
    public boolean isAccredited() {
        return capacity != Capacity.ACCREDITED_STAKEHOLDER || RecordByHand.isAccredited(speaker);
    }

    /**
     * Returns whether the turn stands at its place in the order.
     *
     * @return true if the panel had not gone further
     */
    @AssertTrue(message = "out of order")
    public boolean isInOrder() {
        return stage >= reached;
    }
}
