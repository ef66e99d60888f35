package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan taken apart for the peers: facts of which each rule looks at one only, which is what suits all of them best. The
 * rules are those of {@link PlanByHand}, each the question that one fact answers.
 *
 * @param session the plan
 */
public record PlannedSession(ThematicSession session) {

    /**
     * A day of a plan.
     *
     * @param number which day it is, from 0
     * @param date its date
     */
    public record PlannedDay(int number, Optional<LocalDate> date) {

        /**
         * Returns whether this day is the one of the note.
         *
         * @return true if it is
         */
        @AssertTrue(message = "dates")
        public boolean isDated() {
            return date.equals(Optional.of(PlanByHand.DATES.get(number)));
        }
    }

    /** Takes a plan apart. */
    static List<Object> facts(ThematicSession session) {
        List<Object> facts = new ArrayList<>();
        facts.add(new PlannedSession(session));
        int number = 0;
        int row = 0;
        for (Day day : session.days()) {
            facts.add(new PlannedDay(number++, day.date()));
            for (Segment segment : day.segments()) {
                facts.add(new PlannedRow(row++, segment));
                addSlots(segment, facts);
            }
        }
        for (SideEvent event : session.sideEvents()) {
            PlannedSideEvent.addFacts(event, session, facts);
        }
        return facts;
    }

    private static void addSlots(Segment segment, List<Object> facts) {
        if (segment.slots().isEmpty()) {
            return;
        }
        if (segment.kind() == SegmentKind.OPENING) {
            facts.add(new PlannedOpening(segment));
        } else if (segment.kind() == SegmentKind.EXPERT_PANEL) {
            PlannedExpertPanel.addFacts(segment, facts);
        } else if (segment.kind() == SegmentKind.SUMMARY_PANEL) {
            PlannedSummaryPanel.addFacts(segment, facts);
        }
    }

    /**
     * Returns whether the number is that of the sixth session.
     *
     * @return true if it is, or none is given
     */
    @AssertTrue(message = "number")
    public boolean isSixth() {
        return session.ordinal().orElse(6) == 6;
    }

    /**
     * Returns whether the city is that of the note.
     *
     * @return true if it is, or none is given
     */
    @AssertTrue(message = "city")
    public boolean isInCity() {
        return session.place().city().orElse("Geneva").equals("Geneva");
    }

    /**
     * Returns whether the room is that of the note.
     *
     * @return true if it is, or none is given
     */
    @AssertTrue(message = "room")
    public boolean isInRoom() {
        return session.place().room().orElse("XIX").equals("XIX");
    }

    /**
     * Returns whether two preside at least.
     *
     * @return true if they do, or nobody is given
     */
    @AssertTrue(message = "chairs")
    public boolean isChaired() {
        return session.chairs().isEmpty() || session.chairs().size() >= 2;
    }

    /**
     * Returns whether there are as many days as in the note.
     *
     * @return true if there are
     */
    @AssertTrue(message = "days")
    public boolean isOfAllDays() {
        return session.days().size() == PlanByHand.DATES.size();
    }

    /**
     * Returns whether there are as many rows as in the note.
     *
     * @return true if there are
     */
    @AssertTrue(message = "rows")
    public boolean isOfAllRows() {
        int rows = 0;
        for (Day day : session.days()) {
            rows += day.segments().size();
        }
        return rows == PlanByHand.KINDS.size();
    }
}
