package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;

/**
 * A side event of a plan, as a fact for the peers.
 *
 * @param event the side event
 * @param hours its hours
 */
public record PlannedSideEvent(SideEvent event, TimeRange hours) {

    /**
     * A side event and a row of its day that belongs to the plenary, as a fact for the peers.
     *
     * @param event the side event
     * @param row the row
     * @param plenary its hours
     */
    public record PlannedMeeting(PlannedSideEvent event, Segment row, TimeRange plenary) {

        /**
         * Returns whether they keep apart.
         *
         * @return true if they do
         */
        @AssertTrue(message = "plenary")
        public boolean isApart() {
            return !plenary.overlaps(event.hours());
        }
    }

    /** Adds the side event and each row of the plenary on its day. */
    static void addFacts(SideEvent event, ThematicSession session, List<Object> facts) {
        TimeRange hours = event.time().orElse(PlanByHand.SIDE_EVENTS);
        PlannedSideEvent planned = new PlannedSideEvent(event, hours);
        facts.add(planned);
        for (Day day : session.days()) {
            if (day.date().equals(event.date())) {
                for (Segment segment : day.segments()) {
                    if (segment.kind() != SegmentKind.BREAK && segment.time().isPresent()) {
                        facts.add(new PlannedMeeting(
                                planned, segment, segment.time().get()));
                    }
                }
            }
        }
    }

    /**
     * Returns whether it keeps to the hours of side events.
     *
     * @return true if it does
     */
    @AssertTrue(message = "side event")
    public boolean isInItsHours() {
        return PlanByHand.SIDE_EVENTS.encloses(hours);
    }
}
