package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.Edit;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of the sixth session, worked out from its plan and its note. */
class SixthSessionFitTest {

    private static final Feasibility PUBLISHED = Sixth.fit(Sixth.published());
    private static final Feasibility WORKED_OUT = Sixth.fit(Sixth.workedOut());

    private static List<String> within(Feasibility fit, String segment) {
        return fit.windows().stream()
                .filter(window -> window.part().isWithin(ElementId.of(segment)))
                .map(FitText::window)
                .toList();
    }

    private static FloorBudget budget(Feasibility fit, String segment) {
        return fit.budget(ElementId.of(segment)).orElseThrow();
    }

    @Test
    void the_floor_has_what_the_note_leaves_to_it_in_the_programme_as_published() {
        assertThat(FitText.budgets(PUBLISHED.budgets()))
                .containsExactly(
                        "panel-1/interactive-discussion PT2H10M/PT2H20M",
                        "  intervention-time PT3M PT2H10M/PT2H20M 43-46",
                        "panel-2/interactive-discussion PT2H25M/PT2H35M",
                        "  intervention-time PT3M PT2H25M/PT2H35M 48-51",
                        "panel-3/interactive-discussion PT2H25M/PT2H35M",
                        "  intervention-time PT3M PT2H25M/PT2H35M 48-51",
                        "summary-panel/interactive-discussion PT1H50M/PT2H5M");
    }

    @Test
    void the_floor_has_the_same_in_the_programme_as_worked_out() {
        assertThat(FitText.budgets(WORKED_OUT.budgets()))
                .containsExactly(
                        "panel-1-discussion PT2H10M/PT2H20M",
                        "  intervention-time PT3M PT2H10M/PT2H20M 43-46",
                        "panel-2-discussion PT2H25M/PT2H35M",
                        "  intervention-time PT3M PT2H25M/PT2H35M 48-51",
                        "panel-3-discussion PT2H25M/PT2H35M",
                        "  intervention-time PT3M PT2H25M/PT2H35M 48-51",
                        "summary-discussion PT1H50M/PT2H5M");
    }

    @Test
    void the_summary_panel_has_a_number_of_interventions_where_the_limit_is_read_to_hold_there() {
        NoteCheck limited = NoteCheck.of(
                ProceduralNotes.sixthSession().withReading(ReadingId.of("summary-panel-limit"), "limited"));
        for (ThematicSession session : List.of(Sixth.published(), Sixth.workedOut())) {
            assertThat(FitText.budgets(List.of(budget(limited.fit(session), "summary-panel"))))
                    .element(1)
                    .isEqualTo("  summary-intervention-time PT3M PT1H50M/PT2H5M 36-41");
        }
    }

    @Test
    void nothing_cannot_hold_and_nothing_is_set_aside() {
        for (Feasibility fit : List.of(PUBLISHED, WORKED_OUT)) {
            assertThat(fit.isFeasible()).isTrue();
            assertThat(fit.setAside()).isEmpty();
        }
        assertThat(PUBLISHED.session()).isEqualTo(ElementId.of("gcm-thematic-6"));
        assertThat(PUBLISHED.sessionTitle()).isEqualTo("Labour mobility");
        assertThat(PUBLISHED.note()).isEqualTo(ProceduralNotes.sixthSession().id());
        assertThat(PUBLISHED.noteTitle())
                .isEqualTo(ProceduralNotes.sixthSession().title());
    }

    @Test
    void every_window_of_the_first_day_as_published() {
        assertThat(FitText.windows(PUBLISHED).subList(0, 22))
                .containsExactly(
                        "day-1 10:00 18:00 PT8H",
                        "meeting-1 10:00 13:00 PT3H",
                        "opening 10:00 10:15 PT15M",
                        "opening-welcome 10:00 10:10 PT10M",
                        "opening-issue-brief 10:10 10:10/10:15 PT0S/PT5M",
                        "panel-1 10:15 13:00 PT2H45M",
                        "panel-1/opening-remarks 10:15 10:20/10:22 PT5M/PT7M",
                        "panel-1/presentation-1 10:20/10:22 10:25/10:29 PT5M/PT7M",
                        "panel-1/presentation-2 10:25/10:29 10:30/10:36 PT5M/PT7M",
                        "panel-1/presentation-3 10:30/10:36 10:35/10:43 PT5M/PT7M",
                        "panel-1/interactive-discussion 10:35/10:43 12:53/12:55 PT2H10M/PT2H20M",
                        "panel-1/concluding-remarks 12:53/12:55 13:00 PT5M/PT7M",
                        "lunch-1 13:00 15:00 PT2H",
                        "meeting-2 15:00 18:00 PT3H",
                        "panel-2 15:00 18:00 PT3H",
                        "panel-2/opening-remarks 15:00 15:05/15:07 PT5M/PT7M",
                        "panel-2/presentation-1 15:05/15:07 15:10/15:14 PT5M/PT7M",
                        "panel-2/presentation-2 15:10/15:14 15:15/15:21 PT5M/PT7M",
                        "panel-2/presentation-3 15:15/15:21 15:20/15:28 PT5M/PT7M",
                        "panel-2/interactive-discussion 15:20/15:28 17:53/17:55 PT2H25M/PT2H35M",
                        "panel-2/concluding-remarks 17:53/17:55 18:00 PT5M/PT7M",
                        "side-event-health 13:15 14:30 PT1H15M");
    }

    @Test
    void every_window_of_the_second_day_as_published() {
        assertThat(FitText.windows(PUBLISHED).subList(22, 45))
                .containsExactly(
                        "day-2 10:00 18:00 PT8H",
                        "meeting-3 10:00 13:00 PT3H",
                        "panel-3 10:00 13:00 PT3H",
                        "panel-3/opening-remarks 10:00 10:05/10:07 PT5M/PT7M",
                        "panel-3/presentation-1 10:05/10:07 10:10/10:14 PT5M/PT7M",
                        "panel-3/presentation-2 10:10/10:14 10:15/10:21 PT5M/PT7M",
                        "panel-3/presentation-3 10:15/10:21 10:20/10:28 PT5M/PT7M",
                        "panel-3/interactive-discussion 10:20/10:28 12:53/12:55 PT2H25M/PT2H35M",
                        "panel-3/concluding-remarks 12:53/12:55 13:00 PT5M/PT7M",
                        "lunch-2 13:00 15:00 PT2H",
                        "meeting-4 15:00 18:00 PT3H",
                        "summary-panel 15:00 17:50 PT2H50M",
                        "summary-panel/perspective-1 15:00 15:10/15:15 PT10M/PT15M",
                        "summary-panel/perspective-2 15:10/15:15 15:20/15:30 PT10M/PT15M",
                        "summary-panel/perspective-3 15:20/15:30 15:30/15:45 PT10M/PT15M",
                        "summary-panel/remarks 15:30/15:45 15:45/16:00 PT15M",
                        "summary-panel/interactive-discussion 15:45/16:00 17:50 PT1H50M/PT2H5M",
                        "closing 17:50 18:00 PT10M",
                        "closing-remarks 17:50 17:50/18:00 PT0S/PT10M",
                        "side-event-human-rights 13:15 14:30 PT1H15M",
                        "side-event-recruitment 13:15 14:45 PT1H30M",
                        "side-event-skills 13:15 14:45 PT1H30M",
                        "side-event-women 13:15 14:30 PT1H15M");
        assertThat(PUBLISHED.windows()).hasSize(45);
    }

    @Test
    void every_window_of_panel_1_as_worked_out() {
        assertThat(within(WORKED_OUT, "panel-1"))
                .containsExactly(
                        "panel-1-opening 10:15 10:20/10:22 PT5M/PT7M",
                        "panel-1-presentation-1 10:20/10:22 10:25/10:29 PT5M/PT7M",
                        "panel-1-presentation-2 10:25/10:29 10:30/10:36 PT5M/PT7M",
                        "panel-1-presentation-3 10:30/10:36 10:35/10:43 PT5M/PT7M",
                        "panel-1-discussion 10:35/10:43 12:53/12:55 PT2H10M/PT2H20M",
                        "panel-1-floor-1 10:35/12:55 10:35/12:55 PT0S/PT2H20M",
                        "panel-1-answers-1 10:35/12:55 10:35/12:55 PT0S/PT2H20M",
                        "panel-1-floor-2 10:35/12:55 10:35/12:55 PT0S/PT2H20M",
                        "panel-1-answers-2 10:35/12:55 10:35/12:55 PT0S/PT2H20M",
                        "panel-1-conclusion 12:53/12:55 13:00 PT5M/PT7M");
    }

    @Test
    void slack_is_how_far_a_part_can_be_put_off() {
        assertThat(Stream.of("panel-1", "panel-1-opening", "panel-1-presentation-3", "panel-1-discussion")
                        .map(id -> WORKED_OUT
                                .window(ElementId.of(id))
                                .orElseThrow()
                                .slack()))
                .containsExactly(Duration.ZERO, Duration.ofMinutes(2), Duration.ofMinutes(8), Duration.ofMinutes(8));
    }

    @Test
    void without_slack_is_what_has_one_moment_for_its_start_and_one_for_its_end() {
        assertThat(WORKED_OUT.withoutSlack())
                .extracting(window -> FitText.part(window.part()))
                .containsExactly(
                        "day-1",
                        "meeting-1",
                        "opening",
                        "opening-welcome-1",
                        "opening-welcome-2",
                        "opening-issue-brief",
                        "panel-1",
                        "lunch-1",
                        "meeting-2",
                        "panel-2",
                        "side-event-health",
                        "day-2",
                        "meeting-3",
                        "panel-3",
                        "lunch-2",
                        "meeting-4",
                        "summary-panel",
                        "closing",
                        "closing-remarks",
                        "side-event-human-rights",
                        "side-event-recruitment",
                        "side-event-skills",
                        "side-event-women");
    }

    @Test
    void two_moderators_who_each_take_their_full_time_leave_less_to_the_floor() {
        Feasibility fit =
                Sixth.fit(Sixth.segment(Sixth.published(), "panel-1", panel -> panel.withSlots(Sixth.panel(2))));
        assertThat(FitText.budgets(List.of(budget(fit, "panel-1"))))
                .containsExactly("discussion PT1H56M/PT2H10M", "  intervention-time PT3M PT1H56M/PT2H10M 38-43");
    }

    @Test
    void two_moderators_of_whom_only_the_seats_are_known_leave_as_little() {
        Feasibility fit = Sixth.fit(Sixth.segment(
                Sixth.published(),
                "panel-1",
                Sixth.slots(Sixth.seat("first", Capacity.MODERATOR), Sixth.seat("second", Capacity.MODERATOR))));
        assertThat(FitText.budgets(List.of(budget(fit, "panel-1"))))
                .containsExactly(
                        "panel-1/interactive-discussion PT1H56M/PT2H10M",
                        "  intervention-time PT3M PT1H56M/PT2H10M 38-43");
        assertThat(within(fit, "panel-1"))
                .containsExactly(
                        "panel-1/opening-remarks-1 10:15 10:20/10:22 PT5M/PT7M",
                        "panel-1/opening-remarks-2 10:20/10:22 10:25/10:29 PT5M/PT7M",
                        "panel-1/presentation-1 10:25/10:29 10:30/10:36 PT5M/PT7M",
                        "panel-1/presentation-2 10:30/10:36 10:35/10:43 PT5M/PT7M",
                        "panel-1/presentation-3 10:35/10:43 10:40/10:50 PT5M/PT7M",
                        "panel-1/interactive-discussion 10:40/10:50 12:46/12:50 PT1H56M/PT2H10M",
                        "panel-1/concluding-remarks-1 12:46/12:50 12:53/12:55 PT5M/PT7M",
                        "panel-1/concluding-remarks-2 12:53/12:55 13:00 PT5M/PT7M");
    }

    @Test
    void two_experts_instead_of_three_leave_more_to_the_floor() {
        Feasibility fit = Sixth.fit(Sixth.segment(
                Sixth.published(),
                "panel-1",
                Sixth.slots(Sixth.seat("first", Capacity.EXPERT), Sixth.seat("second", Capacity.EXPERT))));
        assertThat(budget(fit, "panel-1").time())
                .isEqualTo(new LengthSpan(Duration.ofMinutes(165 - 28), Duration.ofMinutes(165 - 20)));
    }

    @Test
    void a_mix_of_turns_needs_the_sum_of_their_limits() {
        FloorBudget panel = budget(PUBLISHED, "panel-1");
        Map<Capacity, Integer> mix = Map.of(Capacity.DELEGATION, 40, Capacity.ACCREDITED_STAKEHOLDER, 3);
        assertThat(panel.needed(mix)).isEqualTo(Duration.ofMinutes(129));
        assertThat(panel.left(mix)).isEqualTo(new LengthSpan(Duration.ofMinutes(1), Duration.ofMinutes(11)));
        assertThat(panel.surelyHolds(mix)).isTrue();
        assertThat(panel.canHold(mix)).isTrue();
        Map<Capacity, Integer> more = Map.of(Capacity.DELEGATION, 46);
        assertThat(panel.left(more)).isEqualTo(new LengthSpan(Duration.ZERO, Duration.ofMinutes(2)));
        assertThat(panel.surelyHolds(more)).isFalse();
        assertThat(panel.canHold(more)).isTrue();
        Map<Capacity, Integer> tooMany = Map.of(Capacity.DELEGATION, 47);
        assertThat(panel.left(tooMany)).isEqualTo(new LengthSpan(Duration.ZERO, Duration.ZERO));
        assertThat(panel.canHold(tooMany)).isFalse();
    }

    @Test
    void a_mix_with_a_capacity_that_no_limit_holds_for_is_refused() {
        FloorBudget panel = budget(PUBLISHED, "panel-1");
        assertThatThrownBy(() -> panel.needed(Map.of(Capacity.EXPERT, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("mix: expected capacities whose turns are limited, found expert");
        assertThatThrownBy(() -> panel.canHold(Map.of(Capacity.DELEGATION, -1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("mix: expected numbers that are not negative, found ");
    }

    @Test
    void what_the_plan_says_otherwise_is_set_aside_and_the_plan_is_fitted_as_it_is() {
        Feasibility fit = Sixth.fit(
                Edit.slot(Sixth.workedOut(), "panel-1-opening", slot -> slot.withAllotted(Allotment.parse("PT9M"))));
        assertThat(FitText.setAside(fit))
                .containsExactly("opening-remarks-time of panel-1-opening plan-says-otherwise");
        assertThat(within(fit, "panel-1").get(0)).isEqualTo("panel-1-opening 10:15 10:24 PT9M");
        assertThat(budget(fit, "panel-1").time())
                .isEqualTo(new LengthSpan(Duration.ofMinutes(128), Duration.ofMinutes(136)));
    }

    @Test
    void a_plan_that_narrows_the_range_of_the_note_is_held_to_both() {
        Feasibility fit = Sixth.fit(Edit.slot(
                Sixth.workedOut(), "panel-1-opening", slot -> slot.withAllotted(Allotment.parse("PT6M/PT9M"))));
        assertThat(fit.setAside()).isEmpty();
        assertThat(within(fit, "panel-1").get(0)).isEqualTo("panel-1-opening 10:15 10:21/10:22 PT6M/PT7M");
    }

    @Test
    void what_is_waived_is_not_held_to_at_its_place_alone() {
        Feasibility fit = Sixth.CHECK
                .waiving(List.of(Sixth.waiver("presentation-time", "panel-1")))
                .fit(Sixth.published());
        assertThat(FitText.setAside(fit))
                .containsExactly(
                        "presentation-time of panel-1/presentation-1 waived",
                        "presentation-time of panel-1/presentation-2 waived",
                        "presentation-time of panel-1/presentation-3 waived");
        assertThat(budget(fit, "panel-1").time()).isEqualTo(new LengthSpan(Duration.ZERO, Duration.ofMinutes(155)));
        assertThat(budget(fit, "panel-2")).isEqualTo(budget(PUBLISHED, "panel-2"));
    }

    @Test
    void a_waiver_of_one_slot_frees_that_slot() {
        Feasibility fit = Sixth.CHECK
                .waiving(List.of(Sixth.waiver("presentation-time", "panel-1-presentation-2")))
                .fit(Edit.slot(
                        Sixth.workedOut(),
                        "panel-1-presentation-2",
                        slot -> slot.withAllotted(Allotment.unstated()).withEnd(Optional.empty())));
        assertThat(FitText.setAside(fit)).containsExactly("presentation-time of panel-1-presentation-2 waived");
        assertThat(within(fit, "panel-1").get(2))
                .isEqualTo("panel-1-presentation-2 10:25/10:29 10:25/12:50 PT0S/PT2H25M");
    }

    @Test
    void turns_that_share_a_time_have_it_together() {
        Feasibility fit = Sixth.fit(Sixth.segment(
                Sixth.published(),
                "opening",
                Sixth.slots(
                        Sixth.slot("first", Capacity.CO_FACILITATOR, Purpose.WELCOME, ".."),
                        Sixth.slot("second", Capacity.CO_FACILITATOR, Purpose.WELCOME, "PT4M"),
                        Sixth.slot("brief", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE, Purpose.ISSUE_BRIEF, ".."))));
        assertThat(fit.setAside()).isEmpty();
        assertThat(within(fit, "opening"))
                .containsExactly(
                        "first 10:00 10:06 PT6M", "second 10:06 10:10 PT4M", "brief 10:10 10:10/10:15 PT0S/PT5M");
    }

    @Test
    void turns_that_share_a_time_and_do_not_follow_one_another_are_told() {
        Feasibility fit = Sixth.fit(Sixth.segment(
                Sixth.published(),
                "opening",
                Sixth.slots(
                        Sixth.slot("first", Capacity.CO_FACILITATOR, Purpose.WELCOME, ".."),
                        Sixth.slot("brief", Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE, Purpose.ISSUE_BRIEF, ".."),
                        Sixth.slot("second", Capacity.CO_FACILITATOR, Purpose.WELCOME, "PT4M"))));
        assertThat(FitText.setAside(fit)).containsExactly("welcome-time of first turns-apart");
        assertThat(within(fit, "opening"))
                .containsExactly(
                        "first 10:00 10:00/10:11 PT0S/PT11M",
                        "brief 10:00/10:11 10:00/10:11 PT0S/PT5M",
                        "second 10:00/10:11 10:04/10:15 PT4M");
    }
}
