package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import jakarta.validation.constraints.AssertTrue;

/**
 * The opening segment of a plan that gives its slots, as a fact for the peers.
 *
 * @param segment the segment
 */
public record PlannedOpening(Segment segment) {

    /**
     * Returns whether the welcome takes ten minutes at most.
     *
     * @return true if it does
     */
    @AssertTrue(message = "welcome")
    public boolean isWelcomeShort() {
        return seconds(Purpose.WELCOME) <= 600;
    }

    /**
     * Returns whether the issue brief takes five minutes at most.
     *
     * @return true if it does
     */
    @AssertTrue(message = "issue brief")
    public boolean isIssueBriefShort() {
        return seconds(Purpose.ISSUE_BRIEF) <= 300;
    }

    private int seconds(Purpose purpose) {
        int seconds = 0;
        for (SpeakingSlot slot : segment.slots()) {
            seconds += slot.purpose().orElse(Purpose.OTHER) == purpose ? PlanByHand.longest(slot) : 0;
        }
        return seconds;
    }
}
