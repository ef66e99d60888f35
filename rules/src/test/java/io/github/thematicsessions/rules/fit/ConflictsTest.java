package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.Edit;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One plan of each kind that cannot hold, with all that is told of it. */
class ConflictsTest {

    private static List<String> conflicts(ThematicSession session) {
        return FitText.conflicts(Sixth.fit(session));
    }

    private static ThematicSession lateStart() {
        return Sixth.segment(Sixth.published(), "panel-1", Sixth.hours("12:40/13:00"));
    }

    @Test
    void a_panel_that_starts_too_late_for_its_turns_says_how_much_they_need_and_how_much_there_is() {
        assertThat(conflicts(lateStart()))
                .containsExactly(
                        "day 1 needs PT25M has PT20M misses PT5M",
                        "starts-not-before panel-1 12:40",
                        "takes-at-least panel-1/opening-remarks PT5M by opening-remarks-time",
                        "takes-at-least panel-1/presentation-1 PT5M by presentation-time",
                        "takes-at-least panel-1/presentation-2 PT5M by presentation-time",
                        "takes-at-least panel-1/presentation-3 PT5M by presentation-time",
                        "takes-at-least panel-1/interactive-discussion PT0S",
                        "takes-at-least panel-1/concluding-remarks PT5M by concluding-remarks-time",
                        "ends-not-after panel-1 13:00",
                        "-> move panel-1 to 12:35/13:00 by PT5M",
                        "-> waive opening-remarks-time of panel-1/opening-remarks",
                        "-> waive presentation-time of panel-1/presentation-1",
                        "-> waive presentation-time of panel-1/presentation-2",
                        "-> waive presentation-time of panel-1/presentation-3",
                        "-> waive concluding-remarks-time of panel-1/concluding-remarks");
    }

    @Test
    void a_demand_of_the_note_cites_the_sentence() {
        List<Demand> demands = Sixth.fit(lateStart()).conflicts().get(0).demands();
        assertThat(demands.get(1).citation().orElseThrow().locator()).hasToString("II.c.1.3");
        assertThat(demands.get(1).isOfTheNote()).isTrue();
        assertThat(demands.get(0).citation()).isEmpty();
        assertThat(demands.get(0).isOfTheNote()).isFalse();
    }

    @Test
    void a_day_that_cannot_hold_has_no_windows_and_the_other_day_has_its_own() {
        Feasibility fit = Sixth.fit(lateStart());
        assertThat(fit.isFeasible()).isFalse();
        assertThat(fit.window(ElementId.of("panel-2"))).isEmpty();
        assertThat(fit.window(ElementId.of("panel-3"))).isPresent();
        assertThat(fit.windows()).hasSize(23);
        assertThat(fit.budgets()).hasSize(2);
    }

    /** 47 turns of three minutes are 141; the podium needs 25 more, and the panel has 165. */
    @Test
    void one_turn_too_many_misses_a_minute_that_any_one_of_the_turns_can_give() {
        List<String> expected = new ArrayList<>(List.of(
                "day 1 needs PT2H46M has PT2H45M misses PT1M",
                "starts-not-before panel-1 10:15",
                "takes-at-least opening-1 PT5M by opening-remarks-time",
                "takes-at-least presentation-1 PT5M by presentation-time",
                "takes-at-least presentation-2 PT5M by presentation-time",
                "takes-at-least presentation-3 PT5M by presentation-time",
                "lies-within turn-1 discussion",
                "takes-at-least turn-1 PT3M"));
        for (int turn = 2; turn <= 47; turn++) {
            expected.add("follows turn-" + turn + " turn-" + (turn - 1));
            expected.add("takes-at-least turn-" + turn + " PT3M");
        }
        expected.add("lies-within turn-47 discussion");
        expected.add("takes-at-least conclusion-1 PT5M by concluding-remarks-time");
        expected.add("ends-not-after panel-1 13:00");
        IntStream.rangeClosed(1, 12).forEach(turn -> expected.add("-> shorten turn-" + turn + " to PT2M by PT1M"));
        expected.add("-> waive opening-remarks-time of opening-1");
        IntStream.rangeClosed(1, 3).forEach(turn -> expected.add("-> waive presentation-time of presentation-" + turn));
        expected.add("-> waive concluding-remarks-time of conclusion-1");
        assertThat(conflicts(withTurns(47))).containsExactlyElementsOf(expected);
    }

    @Test
    void as_many_turns_as_there_is_time_for_hold() {
        Feasibility fit = Sixth.fit(withTurns(46));
        assertThat(fit.isFeasible()).isTrue();
        assertThat(FitText.window(fit.window(ElementId.of("turn-46")).orElseThrow()))
                .isEqualTo("turn-46 12:50/12:52 12:53/12:55 PT3M");
    }

    private static ThematicSession withTurns(int turns) {
        return Sixth.segment(Sixth.published(), "panel-1", panel -> {
            List<SpeakingSlot> slots = new ArrayList<>(Sixth.panel(1));
            SpeakingSlot conclusion = slots.remove(slots.size() - 1);
            for (int turn = 1; turn <= turns; turn++) {
                slots.add(Sixth.slot("turn-" + turn, Capacity.DELEGATION, Purpose.INTERVENTION, "PT3M")
                        .withSpeaker(MemberState.of("DE")));
            }
            slots.add(conclusion);
            return panel.withSlots(slots);
        });
    }

    @Test
    void two_rows_that_overlap_miss_the_time_of_the_overlap() {
        assertThat(conflicts(Sixth.segment(Sixth.published(), "opening", Sixth.hours("10:00/11:00"))))
                .containsExactly(
                        "day 1 needs PT45M has PT0S misses PT45M",
                        "ends-not-before opening 11:00",
                        "follows panel-1 opening",
                        "starts-not-after panel-1 10:15",
                        "-> move opening to 10:00/10:15 by PT45M",
                        "-> move panel-1 to 11:00/13:00 by PT45M");
    }

    @Test
    void two_meetings_that_overlap_miss_the_time_of_the_overlap() {
        ThematicSession session = Sixth.segment(Sixth.published(), "lunch-1", Sixth.hours("13:00/15:00"));
        assertThat(conflicts(Sixth.segment(session, "panel-1", Sixth.hours("10:15/13:10"))))
                .containsExactly(
                        "day 1 needs PT10M has PT0S misses PT10M",
                        "ends-not-before panel-1 13:10",
                        "follows lunch-1 panel-1",
                        "starts-not-after lunch-1 13:00",
                        "-> move panel-1 to 10:15/13:00 by PT10M");
    }

    /** At 13:00 it would be a row of the second meeting, which begins at 15:00. */
    @Test
    void a_row_of_which_only_the_start_is_known_does_not_move_to_where_its_meeting_ends() {
        ThematicSession session =
                Sixth.segment(Sixth.published().withSideEvents(List.of()), "opening", Sixth.hours("10:00/13:00"));
        assertThat(conflicts(Sixth.segment(
                        session,
                        "panel-1",
                        panel -> Segment.builder()
                                .id(panel.id())
                                .kind(SegmentKind.CLOSING)
                                .start(LocalTime.of(12, 0))
                                .build())))
                .containsExactly(
                        "day 1 needs PT1H has PT0S misses PT1H",
                        "ends-not-before opening 13:00",
                        "follows panel-1 opening",
                        "starts-not-after panel-1 12:00",
                        "-> move opening to 10:00/12:00 by PT1H");
    }

    @Test
    void a_segment_before_its_meeting_opens_moves_or_the_hours_are_waived() {
        assertThat(conflicts(Sixth.segment(Sixth.published(), "opening", Sixth.hours("09:50/10:15"))))
                .containsExactly(
                        "day 1 needs PT10M has PT0S misses PT10M",
                        "starts-not-before meeting-1 10:00 by meeting-hours",
                        "lies-within opening meeting-1 by meeting-hours",
                        "starts-not-after opening 09:50",
                        "-> move opening to 10:00/10:15 by PT10M",
                        "-> waive meeting-hours of opening");
    }

    /** It is in the plenary as well, so that the hours of side events are not all that would have to be waived. */
    @Test
    void a_side_event_that_misses_its_window_moves_as_a_whole() {
        assertThat(conflicts(Sixth.withEvent(Sixth.published(), "12:30/13:30")))
                .containsExactly(
                        "day 1 needs PT45M has PT0S misses PT45M",
                        "starts-not-before side-event-more 13:15 by side-event-hours",
                        "starts-not-after side-event-more 12:30",
                        "-> move side-event-more to 13:15/14:15 by PT45M");
    }

    @Test
    void a_side_event_that_misses_its_window_inside_the_break_moves_or_its_hours_are_waived() {
        assertThat(conflicts(Sixth.withEvent(Sixth.published(), "13:05/14:00")))
                .containsExactly(
                        "day 1 needs PT10M has PT0S misses PT10M",
                        "starts-not-before side-event-more 13:15 by side-event-hours",
                        "starts-not-after side-event-more 13:05",
                        "-> move side-event-more to 13:15/14:10 by PT10M",
                        "-> waive side-event-hours of side-event-more");
    }

    @Test
    void a_side_event_that_runs_into_the_first_meeting_moves_or_the_opening_does() {
        assertThat(conflicts(Sixth.withEvent(Sixth.published(), "09:00/10:05")))
                .containsExactly(
                        "day 1 needs PT5M has PT0S misses PT5M",
                        "ends-not-before side-event-more 10:05",
                        "follows opening side-event-more by side-event-apart",
                        "starts-not-after opening 10:00",
                        "-> move side-event-more to 08:55/10:00 by PT5M",
                        "-> move opening to 10:05/10:15 by PT5M",
                        "-> waive side-event-apart of side-event-more");
    }

    @Test
    void a_side_event_that_nobody_looks_at_during_the_plenary_holds_once_both_provisions_are_waived() {
        ThematicSession session = Sixth.withEvent(Sixth.published(), "12:30/13:30");
        Feasibility fit = Sixth.CHECK
                .waiving(List.of(
                        Sixth.waiver("side-event-hours", "side-event-more"),
                        Sixth.waiver("side-event-apart", "side-event-more")))
                .fit(session);
        assertThat(fit.isFeasible()).isTrue();
        assertThat(FitText.setAside(fit))
                .containsExactly(
                        "side-event-hours of side-event-more waived", "side-event-apart of side-event-more waived");
        Feasibility halfWaived = Sixth.CHECK
                .waiving(List.of(Sixth.waiver("side-event-hours", "side-event-more")))
                .fit(session);
        assertThat(FitText.conflicts(halfWaived))
                .containsExactly(
                        "day 1 needs PT30M has PT0S misses PT30M",
                        "ends-not-before panel-1 13:00",
                        "follows side-event-more panel-1 by side-event-apart",
                        "starts-not-after side-event-more 12:30",
                        "-> move panel-1 to 10:15/12:30 by PT30M",
                        "-> move side-event-more to 13:00/14:00 by PT30M",
                        "-> waive side-event-apart of side-event-more");
    }

    @Test
    void a_side_event_in_the_evening_is_as_good_as_one_at_midday() {
        assertThat(Sixth.fit(Sixth.withEvent(Sixth.published(), "18:00/19:30")).isFeasible())
                .isTrue();
        assertThat(Sixth.fit(Sixth.withEvent(Sixth.published(), "08:00/10:00")).isFeasible())
                .isTrue();
    }

    @Test
    void turns_and_a_floor_that_take_too_little_do_not_fill_a_segment() {
        ThematicSession session = Sixth.segment(Sixth.published(), "panel-2", panel -> {
            List<SpeakingSlot> slots = new ArrayList<>(Sixth.panel(1));
            slots.set(4, slots.get(4).withAllotted(Allotment.parse("../PT2H")));
            return panel.withSlots(slots);
        });
        assertThat(conflicts(session))
                .containsExactly(
                        "day 1 needs PT3H has PT2H35M misses PT25M",
                        "ends-not-before panel-2 18:00",
                        "takes-at-most conclusion-1 PT7M by concluding-remarks-time",
                        "takes-at-most discussion PT2H",
                        "takes-at-most presentation-3 PT7M by presentation-time",
                        "takes-at-most presentation-2 PT7M by presentation-time",
                        "takes-at-most presentation-1 PT7M by presentation-time",
                        "takes-at-most opening-1 PT7M by opening-remarks-time",
                        "starts-not-after panel-2 15:00",
                        "-> move panel-2 to 15:00/17:35 by PT25M",
                        "-> waive concluding-remarks-time of conclusion-1",
                        "-> waive presentation-time of presentation-3",
                        "-> waive presentation-time of presentation-2",
                        "-> waive presentation-time of presentation-1",
                        "-> waive opening-remarks-time of opening-1");
    }

    @Test
    void turns_without_a_floor_need_not_fill_a_segment() {
        ThematicSession session = Sixth.segment(
                Sixth.published(),
                "closing",
                Sixth.slots(Sixth.slot("remarks", Capacity.CO_FACILITATOR, Purpose.CLOSING_REMARKS, "../PT5M")));
        assertThat(FitText.window(
                        Sixth.fit(session).window(ElementId.of("remarks")).orElseThrow()))
                .isEqualTo("remarks 17:50 17:50/17:55 PT0S/PT5M");
    }

    @Test
    void a_turn_that_alone_can_give_enough_becomes_shorter_by_as_much_as_is_missing() {
        ThematicSession session = allotted(Sixth.workedOut(), "panel-1-discussion", "PT2H17M");
        assertThat(conflicts(allotted(session, "panel-1-opening", "PT9M")))
                .containsExactly(
                        "day 1 needs PT2H46M has PT2H45M misses PT1M",
                        "starts-not-before panel-1 10:15",
                        "takes-at-least panel-1-opening PT9M",
                        "takes-at-least panel-1-presentation-1 PT5M",
                        "takes-at-least panel-1-presentation-2 PT5M",
                        "takes-at-least panel-1-presentation-3 PT5M",
                        "takes-at-least panel-1-discussion PT2H17M",
                        "takes-at-least panel-1-conclusion PT5M",
                        "ends-not-after panel-1 13:00",
                        "-> shorten panel-1-opening to PT8M by PT1M");
    }

    /** Each of the five can give two minutes and four are missing: the first three keep their time. */
    @Test
    void turns_that_cannot_give_enough_alone_do_it_together() {
        ThematicSession session = allotted(Sixth.workedOut(), "panel-1-discussion", "PT2H14M");
        for (String id : List.of("opening", "presentation-1", "presentation-2", "presentation-3", "conclusion")) {
            session = allotted(session, "panel-1-" + id, "PT7M");
        }
        assertThat(conflicts(session))
                .containsExactly(
                        "day 1 needs PT2H49M has PT2H45M misses PT4M",
                        "starts-not-before panel-1 10:15",
                        "takes-at-least panel-1-opening PT7M",
                        "takes-at-least panel-1-presentation-1 PT7M",
                        "takes-at-least panel-1-presentation-2 PT7M",
                        "takes-at-least panel-1-presentation-3 PT7M",
                        "takes-at-least panel-1-discussion PT2H14M",
                        "takes-at-least panel-1-conclusion PT7M",
                        "ends-not-after panel-1 13:00",
                        "-> shorten panel-1-presentation-3 to PT5M by PT2M, panel-1-conclusion to PT5M by PT2M");
    }

    private static ThematicSession allotted(ThematicSession session, String slot, String allotment) {
        return Edit.slot(session, slot, known -> known.withAllotted(Allotment.parse(allotment)));
    }

    @Test
    void two_independent_conflicts_of_a_day_are_told_one_after_the_other() {
        List<String> told = conflicts(Sixth.withEvent(lateStart(), "16:00/17:00"));
        assertThat(told.subList(0, 15)).isEqualTo(conflicts(lateStart()));
        assertThat(told.subList(15, told.size()))
                .containsExactly(
                        "day 1 needs PT2H has PT0S misses PT2H",
                        "ends-not-before panel-2 18:00",
                        "follows side-event-more panel-2 by side-event-apart",
                        "starts-not-after side-event-more 16:00",
                        "-> move panel-2 to 15:00/16:00 by PT2H",
                        "-> move side-event-more to 18:00/19:00 by PT2H",
                        "-> waive side-event-apart of side-event-more");
    }
}
