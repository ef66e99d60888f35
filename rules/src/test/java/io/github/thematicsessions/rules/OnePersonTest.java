package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.DAY;
import static io.github.thematicsessions.rules.PlanParts.during;
import static io.github.thematicsessions.rules.PlanParts.named;
import static io.github.thematicsessions.rules.PlanParts.row;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.sideEvent;
import static io.github.thematicsessions.rules.PlanParts.slot;
import static io.github.thematicsessions.rules.PlanParts.undatedDay;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

/** Who is named is in one place at a time, in segments and in side events. */
class OnePersonTest {

    private static final String PROVISION = "one-person-one-place";
    private static final Participant SOMEBODY = named("N. N.");

    private static SpeakingSlot turn(String id, Participant speaker) {
        return slot(id, Capacity.EXPERT, Purpose.PRESENTATION, speaker);
    }

    private static Segment panel(Participant speaker) {
        return row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00", during(turn("a", speaker), "11:00/11:10"));
    }

    private static SideEvent event(Participant speaker, String hours) {
        return sideEvent("event", "10:30/12:00").withSlots(during(turn("b", speaker), hours));
    }

    @Test
    void an_expert_of_a_panel_who_speaks_at_a_side_event_at_the_same_time_is_found() {
        ThematicSession session = session(panel(SOMEBODY)).withSideEvents(event(SOMEBODY, "11:05/11:30"));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "fail 2",
                        "warning overlap at event/b 11:05/11:30 with panel-1, is 11:05/11:10, by PT5M;"
                                + " retime to 11:10/11:30 by PT5M");
        assertThat(PlanAnswer.of(session.withSideEvents(event(SOMEBODY, "11:10/11:30")), PROVISION))
                .containsExactly("pass 2");
    }

    @Test
    void people_of_two_names_or_of_two_states_are_two() {
        ThematicSession names = session(panel(SOMEBODY)).withSideEvents(event(named("M. M."), "11:00/11:10"));
        assertThat(PlanAnswer.of(names, PROVISION)).containsExactly("pass 2");
        MemberState germany = MemberState.of("DE").withName("N. N.");
        MemberState tunisia = MemberState.of("TN").withName("N. N.");
        ThematicSession states = session(panel(germany)).withSideEvents(event(tunisia, "11:00/11:10"));
        assertThat(PlanAnswer.of(states, PROVISION)).containsExactly("pass 2");
    }

    @Test
    void a_turn_of_a_side_event_without_hours_of_its_own_lies_somewhere_in_that_of_the_event() {
        SideEvent event = sideEvent("event", "10:30/12:00").withSlots(turn("b", SOMEBODY));
        assertThat(PlanAnswer.of(session(panel(SOMEBODY)).withSideEvents(event), PROVISION))
                .containsExactly("not-evaluated 2", "missing time /sideEvents/0/slots/0");
        SideEvent earlier = sideEvent("event", "09:00/10:00").withSlots(turn("b", SOMEBODY));
        assertThat(PlanAnswer.of(session(panel(SOMEBODY)).withSideEvents(earlier), PROVISION))
                .containsExactly("pass 2");
    }

    @Test
    void a_side_event_with_named_speakers_is_missing_its_date_and_their_hours() {
        ThematicSession session = session(panel(SOMEBODY))
                .withSideEvents(
                        sideEvent("event-1").withSlots(during(turn("b", SOMEBODY), "11:00/11:10")),
                        sideEvent("event-2").withDate(DAY).withSlots(turn("c", SOMEBODY)));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "not-evaluated 1", "missing date /sideEvents/0/date", "missing time /sideEvents/1/slots/0");
    }

    @Test
    void a_side_event_at_which_nobody_is_named_needs_neither_date_nor_hours() {
        ThematicSession session = session(panel(SOMEBODY))
                .withSideEvents(
                        sideEvent("event-1").withSlots(turn("b", MemberState.of("DE")), slot("c", Capacity.EXPERT)),
                        sideEvent("event-2"));
        assertThat(PlanAnswer.of(session, PROVISION)).containsExactly("pass 1");
    }

    @Test
    void a_day_without_a_date_matters_only_where_somebody_is_named_at_a_side_event() {
        ThematicSession session = session(undatedDay(panel(SOMEBODY)), undatedDay());
        assertThat(PlanAnswer.of(session.withSideEvents(event(SOMEBODY, "11:00/11:10")), PROVISION))
                .containsExactly("not-evaluated 2", "missing date /days/0/date");
        assertThat(PlanAnswer.of(session.withSideEvents(event(MemberState.of("DE"), "11:00/11:10")), PROVISION))
                .containsExactly("pass 1");
    }

    @Test
    void what_is_not_known_of_the_turns_of_segments_is_missing_at_its_place() {
        ThematicSession session = session(
                untimed("panel-1", SegmentKind.EXPERT_PANEL),
                untimed(
                        "panel-2",
                        SegmentKind.EXPERT_PANEL,
                        slot("moderator", Capacity.MODERATOR),
                        slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION),
                        turn("expert", SOMEBODY),
                        during(turn("another", SOMEBODY), "11:00/11:10")),
                untimed("closing", SegmentKind.CLOSING));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "not-evaluated 1",
                        "missing speaking-slots /days/0/segments/0/slots",
                        "missing speaker /days/0/segments/1/slots/0/speaker",
                        "missing time /days/0/segments/1/slots/2");
    }

    @Test
    void what_is_missing_on_days_without_a_date_is_told_in_their_order_and_before_that_of_dated_ones() {
        ThematicSession session = session(twice("1").withDate(DAY), twice("2"), twice("3"));
        assertThat(PlanAnswer.of(session, PROVISION))
                .containsExactly(
                        "not-evaluated 6",
                        "missing time /days/1/segments/1/slots/0",
                        "missing time /days/2/segments/1/slots/0",
                        "missing time /days/0/segments/1/slots/0");
    }

    /** A day on which somebody speaks in a panel, and in a dialogue at a time that is not said. */
    private static Day twice(String number) {
        return undatedDay(
                row(
                        "panel-" + number,
                        SegmentKind.EXPERT_PANEL,
                        "10:00/13:00",
                        during(turn("a-" + number, SOMEBODY), "10:00/10:30")),
                row("dialogue-" + number, SegmentKind.DIALOGUE, "10:15/12:00", turn("b-" + number, SOMEBODY)));
    }
}
