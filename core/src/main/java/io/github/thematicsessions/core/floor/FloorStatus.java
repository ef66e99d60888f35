package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The floor of one segment at one instant: what a chair wants to know now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the planned segment whose floor it is
 * @param at the instant
 * @param phase how far the turn that is held has come
 * @param turn the turn that is held or stands still, or empty while nobody speaks
 * @param called who was given the floor and has not begun, or empty if nobody was
 * @param meeting whether the meeting goes on
 * @param discussionOpen whether the floor is open for interventions
 * @param upcoming the planned slots that are still to come, in the order of the plan
 * @param access who may take the floor next
 * @param budget what is left of the discussion; empty where none is planned or open, where it is over, and where the end of
 *     the segment is not known
 * @param expectedEnd when the segment is expected to end, by the plan and by what has happened; empty where too little is
 *     known
 * @param deviation how far the floor is from the plan; empty where no hours are planned for what runs or comes next
 */
public record FloorStatus(
        ElementId segment,
        OffsetDateTime at,
        Phase phase,
        Optional<RunningTurn> turn,
        Optional<Speaker> called,
        MeetingState meeting,
        boolean discussionOpen,
        List<Upcoming> upcoming,
        FloorAccess access,
        Optional<BudgetLeft> budget,
        Optional<OffsetDateTime> expectedEnd,
        Optional<Deviation> deviation) {

    /** Copies the list unless it cannot change. */
    public FloorStatus {
        upcoming = List.copyOf(upcoming);
    }

    /**
     * Returns what has to come next.
     *
     * @return the first obligatory slot that is still to come, or empty if none is
     */
    public Optional<Upcoming> nextObligatory() {
        for (Upcoming slot : upcoming) {
            if (slot.obligatory()) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns when, the phase, who speaks for how long, and what has to come next.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return at + " " + segment + ": " + phase.code()
                + turn.map(held -> ", " + held.speaker() + " for " + held.elapsed())
                        .orElse("")
                + nextObligatory()
                        .map(next -> ", next "
                                + next.slot()
                                        .map(ElementId::text)
                                        .or(() -> next.purpose().map(Purpose::code))
                                        .orElse("a turn"))
                        .orElse("");
    }
}
