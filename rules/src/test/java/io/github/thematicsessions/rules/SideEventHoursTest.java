package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.DAY;
import static io.github.thematicsessions.rules.PlanParts.row;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.sideEvent;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Side events beside the plenary of their day: when it meets, where it leaves a gap, and what is not known of it. */
class SideEventHoursTest {

    private static final String APART = "side-event-apart";
    private static final String HOURS = "side-event-hours";

    private static Segment panel(String id, String hours) {
        return row(id, SegmentKind.EXPERT_PANEL, hours);
    }

    private static ThematicSession with(String hours, Segment... segments) {
        return session(segments).withSideEvents(sideEvent("event", hours));
    }

    @Test
    void rows_that_follow_each_other_are_one_meeting_in_whatever_order_they_are_listed() {
        Segment opening = row("opening", SegmentKind.OPENING, "10:00/10:15");
        Segment panel = panel("panel-1", "10:15/13:00");
        String finding = "warning overlap at event 10:10/13:30 with opening, is 10:10/13:00, by PT2H50M;"
                + " retime to 13:00/13:30 by PT2H50M";
        assertThat(PlanAnswer.of(with("10:10/13:30", opening, panel), APART)).containsExactly("fail 1", finding);
        assertThat(PlanAnswer.of(with("10:10/13:30", panel, opening), APART)).containsExactly("fail 1", finding);
    }

    @Test
    void a_plenary_may_meet_from_midnight() {
        assertThat(PlanAnswer.of(with("00:30/01:30", panel("panel-1", "00:00/01:00")), APART))
                .containsExactly(
                        "fail 1",
                        "warning overlap at event 00:30/01:30 with panel-1, is 00:30/01:00, by PT30M;"
                                + " retime to 01:00/01:30 by PT30M");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00/11:10, 10:00/11:00, PT1H, retime to 09:00/10:00 by PT1H10M",
        "09:50/12:00, 10:00/11:00, PT1H, retime to 11:00/12:00 by PT1H10M",
        "09:30/11:30, 10:00/11:00, PT1H, retime to 09:30/10:00 by PT1H30M",
        "09:30/10:30, 10:00/10:30, PT30M, retime to 09:30/10:00 by PT30M",
        "10:30/11:30, 10:30/11:00, PT30M, retime to 11:00/11:30 by PT30M"
    })
    void where_an_end_stays_free_the_longer_part_is_kept_and_of_two_alike_the_first(
            String hours, String shared, String by, String repair) {
        assertThat(PlanAnswer.of(with(hours, panel("panel-1", "10:00/11:00")), APART))
                .containsExactly(
                        "fail 1",
                        "warning overlap at event " + hours + " with panel-1, is " + shared + ", by " + by + "; "
                                + repair);
    }

    @ParameterizedTest
    @CsvSource({"10:00/11:00, PT1H", "10:10/10:50, PT40M"})
    void nothing_of_a_side_event_that_runs_within_the_plenary_can_be_kept(String hours, String by) {
        assertThat(PlanAnswer.of(with(hours, panel("panel-1", "10:00/11:00")), APART))
                .containsExactly(
                        "fail 1", "warning overlap at event " + hours + " with panel-1, is " + hours + ", by " + by);
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 13:15, 12:00/13:15, pass 1",
        "12:00, 13:16, 12:00/13:15, fail 1",
        "13:00, 15:00, 13:00/14:00, fail 1",
        "14:44, 15:30, 14:45/15:30, fail 1",
        "14:45, 15:30, 14:45/15:30, pass 1",
        "15:00, 15:30, 15:00/15:30, pass 1"
    })
    void a_gap_between_two_meetings_is_the_midday_break_only_if_it_meets_the_window(
            String ends, String starts, String hours, String stands) {
        assertThat(PlanAnswer.of(
                        with(hours, panel("panel-1", "10:00/" + ends), panel("panel-2", starts + "/18:00")), HOURS))
                .first()
                .isEqualTo(stands);
    }

    @Test
    void after_the_last_meeting_there_is_no_break() {
        assertThat(PlanAnswer.of(
                        with("13:00/14:00", panel("panel-1", "10:00/11:00"), panel("panel-2", "11:30/13:00")), HOURS))
                .containsExactly("pass 1");
    }

    @Test
    void a_side_event_during_the_plenary_is_found_whatever_else_of_the_day_has_no_hours() {
        ThematicSession session =
                with("10:30/11:30", panel("panel-1", "10:00/11:00"), untimed("panel-2", SegmentKind.EXPERT_PANEL));
        assertThat(PlanAnswer.of(session, APART))
                .containsExactly(
                        "fail 1",
                        "warning overlap at event 10:30/11:30 with panel-1, is 10:30/11:00, by PT30M;"
                                + " retime to 11:00/11:30 by PT30M");
        assertThat(PlanAnswer.of(session, HOURS)).containsExactly("not-applicable during-plenary");
    }

    @Test
    void a_side_event_outside_the_window_of_a_break_is_found_whatever_else_of_the_day_has_no_hours() {
        ThematicSession session = with(
                "13:00/14:00",
                panel("panel-1", "10:00/13:00"),
                row("lunch", SegmentKind.BREAK, "13:00/15:00"),
                untimed("panel-2", SegmentKind.EXPERT_PANEL));
        assertThat(PlanAnswer.of(session, HOURS))
                .containsExactly(
                        "fail 1",
                        "warning outside-hours at event 13:00/14:00, is 13:00/14:00, asked 13:15/14:45, by PT15M;"
                                + " retime to 13:15/14:00 by PT15M");
    }

    @Test
    void a_side_event_outside_any_known_break_waits_for_the_hours_of_the_plenary() {
        ThematicSession session =
                with("13:00/14:00", panel("panel-1", "10:00/13:00"), untimed("panel-2", SegmentKind.EXPERT_PANEL));
        assertThat(PlanAnswer.of(session, HOURS)).containsExactly("not-evaluated 1", "missing time /days/0/segments/1");
    }

    @Test
    void a_side_event_without_a_date_or_hours_is_missing_them() {
        ThematicSession session = session(panel("panel-1", "10:00/13:00"))
                .withSideEvents(sideEvent("a"), sideEvent("b").withDate(DAY), sideEvent("c", "13:15/14:45"));
        assertThat(PlanAnswer.of(session, APART))
                .containsExactly("not-evaluated 1", "missing date /sideEvents/0/date", "missing time /sideEvents/1");
        assertThat(PlanAnswer.of(session, HOURS)).isEqualTo(PlanAnswer.of(session, APART));
    }

    @Test
    void a_side_event_that_names_no_organizer_and_says_nothing_of_coordination_is_missing_both() {
        ThematicSession session = session(panel("panel-1", "10:00/13:00"))
                .withSideEvents(
                        sideEvent("a").withCoordinated(true),
                        sideEvent("b").withOrganizers("Office of the Special Representative"),
                        sideEvent("c").withOrganizers("IOM").withCoordinated(false));
        assertThat(PlanAnswer.of(session, "side-event-coordination"))
                .containsExactly(
                        "fail 2",
                        "info not-done at c; set to true",
                        "missing organizer /sideEvents/0/organizers",
                        "missing coordination /sideEvents/1/coordinated");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00/13:30, PT1H30M, 10:00/13:00, PT1H",
        "12:00/16:00, PT2H, 12:00/13:00, PT3H",
        "12:30/17:00, PT2H, 15:00/17:00, PT2H30M",
        "14:00/14:30, PT30M, 15:00/15:30, PT1H",
        "13:30/14:00, PT30M, 12:30/13:00, PT1H",
        "13:30/14:30, PT1H, 12:00/13:00, PT1H30M"
    })
    void a_segment_outside_the_meetings_is_cut_to_or_moved_into_the_nearest(
            String hours, String outside, String to, String by) {
        assertThat(PlanAnswer.of(session(panel("panel-1", hours)), "meeting-hours"))
                .containsExactly(
                        "fail 1",
                        "error outside-hours at panel-1 " + hours + ", is " + hours
                                + ", asked 10:00/13:00 and 15:00/18:00, by " + outside + "; retime to " + to + " by "
                                + by);
    }
}
