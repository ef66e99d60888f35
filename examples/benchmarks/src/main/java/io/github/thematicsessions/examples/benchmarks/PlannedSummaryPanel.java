package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;

/**
 * The summary panel of a plan that gives its slots, as a fact for the peers.
 *
 * @param slots the slots
 */
public record PlannedSummaryPanel(List<SpeakingSlot> slots) {

    /**
     * What a moderator of a panel tells of it, as a fact for the peers.
     *
     * @param slot the slot
     * @param late whether the thematic expert speaks before
     */
    public record PlannedPerspective(SpeakingSlot slot, boolean late) {

        /**
         * Returns whether it takes ten to fifteen minutes.
         *
         * @return true if it does
         */
        @AssertTrue(message = "perspective")
        public boolean isTimely() {
            return PlanByHand.takes(600, 900, slot);
        }

        /**
         * Returns whether the thematic expert speaks after it.
         *
         * @return true if nobody spoke before
         */
        @AssertTrue(message = "order of experts")
        public boolean isBeforeExpert() {
            return !late;
        }
    }

    /** Adds the panel and each perspective. */
    static void addFacts(Segment panel, List<Object> facts) {
        facts.add(new PlannedSummaryPanel(panel.slots()));
        boolean late = false;
        for (SpeakingSlot slot : panel.slots()) {
            if (isPerspective(slot)) {
                facts.add(new PlannedPerspective(slot, late));
            }
            late |= isOfExpert(slot);
        }
    }

    private static boolean isPerspective(SpeakingSlot slot) {
        return slot.purpose().orElse(Purpose.OTHER) == Purpose.PERSPECTIVE;
    }

    private static boolean isOfExpert(SpeakingSlot slot) {
        return slot.purpose().orElse(Purpose.OTHER) == Purpose.REMARKS && slot.capacity() == Capacity.THEMATIC_EXPERT;
    }

    /**
     * Returns whether three moderators tell of their panels.
     *
     * @return true if three do
     */
    @AssertTrue(message = "moderators")
    public boolean isOfThreeModerators() {
        int perspectives = 0;
        for (SpeakingSlot slot : slots) {
            perspectives += isPerspective(slot) ? 1 : 0;
        }
        return perspectives == 3;
    }

    /**
     * Returns whether one thematic expert speaks.
     *
     * @return true if one does
     */
    @AssertTrue(message = "thematic expert")
    public boolean isOfOneExpert() {
        int experts = 0;
        for (SpeakingSlot slot : slots) {
            experts += isOfExpert(slot) ? 1 : 0;
        }
        return experts == 1;
    }
}
