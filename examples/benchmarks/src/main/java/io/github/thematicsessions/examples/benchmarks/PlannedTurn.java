package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import jakarta.validation.constraints.AssertTrue;

/**
 * A turn of an expert panel, as a fact for the peers.
 *
 * @param slot the slot
 * @param purpose what for
 * @param discussed whether an interactive discussion stands before it
 */
public record PlannedTurn(SpeakingSlot slot, Purpose purpose, boolean discussed) {

    /**
     * Returns whether remarks of the moderator take five to seven minutes.
     *
     * @return true if they do, or are none
     */
    @AssertTrue(message = "remarks")
    public boolean isOfTimelyRemarks() {
        boolean remarks = purpose == Purpose.OPENING_REMARKS || purpose == Purpose.CONCLUDING_REMARKS;
        return !remarks || PlanByHand.takes(300, 420, slot);
    }

    /**
     * Returns whether a presentation takes five to seven minutes.
     *
     * @return true if it does, or is none
     */
    @AssertTrue(message = "presentation")
    public boolean isOfTimelyPresentation() {
        return purpose != Purpose.PRESENTATION || PlanByHand.takes(300, 420, slot);
    }

    /**
     * Returns whether a presentation stands before the discussion.
     *
     * @return true if it does, or is none
     */
    @AssertTrue(message = "order of discussion")
    public boolean isBeforeDiscussion() {
        return purpose != Purpose.PRESENTATION || !discussed;
    }

    /**
     * Returns whether an intervention takes three minutes at most.
     *
     * @return true if it does, or is none
     */
    @AssertTrue(message = "intervention")
    public boolean isOfShortIntervention() {
        return purpose != Purpose.INTERVENTION || PlanByHand.longest(slot) <= 180;
    }

    /**
     * Returns whether nobody is inscribed for an intervention.
     *
     * @return true if nobody is, or it is none
     */
    @AssertTrue(message = "inscription")
    public boolean isWithoutInscription() {
        return purpose != Purpose.INTERVENTION || slot.speaker().isEmpty();
    }
}
