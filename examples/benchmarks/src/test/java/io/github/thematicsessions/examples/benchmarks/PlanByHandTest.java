package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is written by hand looks at the plan as the note check does, or the comparison would be worth nothing. */
class PlanByHandTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final ThematicSession WORKED_OUT = SixthSession.workedOut();

    private static ThematicSession with(UnaryOperator<Segment> change) {
        return WORKED_OUT.withDays(
                WORKED_OUT.days().stream().map(day -> with(day, change)).toList());
    }

    private static Day with(Day day, UnaryOperator<Segment> change) {
        return day.withSegments(day.segments().stream().map(change).toList());
    }

    private static List<SpeakingSlot> allotting(Segment segment, Allotment time) {
        return segment.slots().stream()
                .map(slot -> slot.allotted().isGiven() ? slot.withAllotted(time) : slot)
                .toList();
    }

    private static void assertBroken(ThematicSession session, String... rules) {
        assertThat(CHECK.plan(session).findings()).isNotEmpty();
        assertThat(PlanByHand.judge(session).stream().distinct()).containsExactlyInAnyOrder(rules);
    }

    @Test
    void the_plans_that_are_measured_break_nothing() {
        for (ThematicSession session : List.of(SixthSession.published(), WORKED_OUT)) {
            assertThat(CHECK.plan(session).findings()).isEmpty();
            assertThat(PlanByHand.judge(session)).isEmpty();
        }
    }

    @Test
    void both_find_another_number_and_a_day_that_is_missing() {
        assertBroken(WORKED_OUT.withOrdinal(5), "number");
        assertBroken(WORKED_OUT.withDays(WORKED_OUT.days().get(0)), "days", "rows");
    }

    @Test
    void both_find_times_that_are_too_long() {
        Allotment hour = Allotment.stated(Duration.ofHours(1));
        assertBroken(
                with(segment -> segment.withSlots(allotting(segment, hour))),
                "welcome",
                "issue brief",
                "remarks",
                "presentation",
                "intervention",
                "perspective");
    }

    @Test
    void both_find_panels_of_which_half_is_missing() {
        assertBroken(
                with(segment -> segment.slots().size() < 4
                        ? segment
                        : segment.withSlots(segment.slots().subList(0, 2))),
                "closes",
                "experts",
                "discussion",
                "moderators",
                "thematic expert");
    }

    @Test
    void both_find_a_side_event_during_the_plenary() {
        assertBroken(
                WORKED_OUT.withSideEvents(WORKED_OUT
                        .sideEvents()
                        .get(0)
                        .withStart(LocalTime.of(11, 0))
                        .withEnd(LocalTime.NOON)),
                "side event",
                "plenary");
    }
}
