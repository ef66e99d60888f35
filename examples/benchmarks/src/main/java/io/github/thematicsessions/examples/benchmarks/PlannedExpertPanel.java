package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;

/**
 * An expert panel of a plan that gives its slots, as a fact for the peers.
 *
 * @param slots the slots, at least one
 */
public record PlannedExpertPanel(List<SpeakingSlot> slots) {

    /** Adds the panel and each of its turns. */
    static void addFacts(Segment panel, List<Object> facts) {
        facts.add(new PlannedExpertPanel(panel.slots()));
        boolean discussed = false;
        for (SpeakingSlot slot : panel.slots()) {
            Purpose purpose = slot.purpose().orElse(Purpose.OTHER);
            facts.add(new PlannedTurn(slot, purpose, discussed));
            discussed |= purpose == Purpose.INTERACTIVE_DISCUSSION;
        }
    }

    /**
     * Returns whether a moderator of a Member State opens the panel.
     *
     * @return true if one does
     */
    @AssertTrue(message = "opens")
    public boolean isOpened() {
        return PlanByHand.isModerated(slots.get(0));
    }

    /**
     * Returns whether a moderator of a Member State closes the panel.
     *
     * @return true if one does
     */
    @AssertTrue(message = "closes")
    public boolean isClosed() {
        return PlanByHand.isModerated(slots.get(slots.size() - 1));
    }

    /**
     * Returns whether there are three presentations.
     *
     * @return true if there are
     */
    @AssertTrue(message = "experts")
    public boolean isOfThreeExperts() {
        int presentations = 0;
        for (SpeakingSlot slot : slots) {
            presentations += slot.purpose().orElse(Purpose.OTHER) == Purpose.PRESENTATION ? 1 : 0;
        }
        return presentations == 3;
    }

    /**
     * Returns whether there is an interactive discussion.
     *
     * @return true if there is
     */
    @AssertTrue(message = "discussion")
    public boolean isDiscussed() {
        for (SpeakingSlot slot : slots) {
            if (slot.purpose().orElse(Purpose.OTHER) == Purpose.INTERACTIVE_DISCUSSION) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether an answer follows the floor.
     *
     * @return true if one does, or the floor does not speak
     */
    @AssertTrue(message = "alternation")
    public boolean isAnswered() {
        boolean floor = false;
        for (SpeakingSlot slot : slots) {
            Purpose purpose = slot.purpose().orElse(Purpose.OTHER);
            if (floor && purpose == Purpose.ANSWER) {
                return true;
            }
            floor |= purpose == Purpose.INTERVENTION;
        }
        return !floor;
    }
}
