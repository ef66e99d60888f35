package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.ENDS_NOT_BEFORE;
import static io.github.thematicsessions.core.fit.DemandKind.FILLS;
import static io.github.thematicsessions.core.fit.DemandKind.FOLLOWS;
import static io.github.thematicsessions.core.fit.DemandKind.FOLLOWS_CLOSELY;
import static io.github.thematicsessions.core.fit.DemandKind.LIES_WITHIN;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_AFTER;
import static io.github.thematicsessions.core.fit.DemandKind.STARTS_NOT_BEFORE;
import static io.github.thematicsessions.io.text.SampleFits.by;
import static io.github.thematicsessions.io.text.SampleFits.conflict;
import static io.github.thematicsessions.io.text.SampleFits.discussion;
import static io.github.thematicsessions.io.text.SampleFits.gives;
import static io.github.thematicsessions.io.text.SampleFits.hour;
import static io.github.thematicsessions.io.text.SampleFits.length;
import static io.github.thematicsessions.io.text.SampleFits.meeting;
import static io.github.thematicsessions.io.text.SampleFits.order;
import static io.github.thematicsessions.io.text.SampleFits.segment;
import static io.github.thematicsessions.io.text.SampleFits.sideEvent;
import static io.github.thematicsessions.io.text.SampleFits.slot;
import static io.github.thematicsessions.io.text.SampleFits.takes;
import static io.github.thematicsessions.io.text.SampleFits.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictSentenceTest {

    private static final Part PANEL = segment("panel-1", "12:40/13:00");
    private static final Part LUNCH = segment("lunch-1", "13:00/15:00");
    private static final Part HEALTH = sideEvent("health", "13:00/14:45");
    private static final Part REMARKS = slot("remarks", Capacity.MODERATOR, Purpose.OPENING_REMARKS);
    private static final Part FIRST = slot("expert-1", Capacity.EXPERT, Purpose.PRESENTATION);
    private static final Part SECOND = slot("expert-2", Capacity.EXPERT, Purpose.PRESENTATION);
    private static final Part THIRD = slot("expert-3", Capacity.EXPERT, Purpose.PRESENTATION);
    private static final Part CONCLUSION = slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS);

    private static void assertSentence(Conflict conflict, String sentence) {
        assertThat(ConflictSentence.of(conflict)).isEqualTo(sentence);
    }

    @Test
    void a_panel_that_starts_late_is_told_as_in_the_issue() {
        assertSentence(
                conflict(
                        "PT25M",
                        "PT20M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:40"),
                        takes(REMARKS, "PT5M"),
                        takes(FIRST, "PT5M"),
                        takes(SECOND, "PT5M"),
                        takes(THIRD, "PT5M"),
                        takes(discussion("discussion"), "PT0S"),
                        takes(CONCLUSION, "PT5M"),
                        hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                "panel-1 starts at 12:40: opening remarks 5, three presentations 15 and concluding remarks 5 need at"
                        + " least 25 minutes, 20 remain until 13:00, 5 are missing");
    }

    @Test
    void many_turns_of_the_floor_are_summed_up_and_their_order_is_not_told() {
        List<Demand> demands = new ArrayList<>();
        demands.add(hour(STARTS_NOT_BEFORE, PANEL, "10:15"));
        Part before = discussion("discussion");
        for (int turn = 1; turn <= 60; turn++) {
            Part next = slot("floor-" + turn, Capacity.DELEGATION, Purpose.INTERVENTION);
            demands.add(order(turn == 1 ? LIES_WITHIN : FOLLOWS, next, before));
            demands.add(takes(next, "PT3M"));
            before = next;
        }
        demands.add(hour(ENDS_NOT_AFTER, PANEL, "13:00"));
        assertSentence(
                conflict("PT3H", "PT2H45M", demands.toArray(Demand[]::new)),
                "panel-1 starts at 10:15: 60 interventions of delegations need at least 180 minutes, 165 remain until"
                        + " 13:00, 15 are missing");
    }

    @Test
    void turns_of_a_kind_with_other_lengths_are_told_together() {
        assertSentence(
                conflict(
                        "PT13M",
                        "PT12M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:48"),
                        takes(FIRST, "PT7M"),
                        takes(SECOND, "PT5M"),
                        takes(CONCLUSION, "PT1M"),
                        hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                "panel-1 starts at 12:48: two presentations together 12 and concluding remarks 1 need at least 13 minutes,"
                        + " 12 remain until 13:00, 1 is missing");
    }

    @Test
    void turns_that_share_a_time_are_told_as_one() {
        Part welcome = slot("welcome-1", Capacity.CO_FACILITATOR, Purpose.WELCOME);
        Demand shared = with(
                by(takes(welcome, "PT10M"), "welcome-time", "II.a.1"),
                slot("welcome-2", Capacity.CO_FACILITATOR, Purpose.WELCOME));
        Demand start = hour(STARTS_NOT_BEFORE, PANEL, "10:00");
        assertSentence(
                conflict(
                        "PT18M",
                        "PT10M",
                        start,
                        shared,
                        takes(slot("q", Capacity.OTHER, null), "PT8M"),
                        hour(ENDS_NOT_AFTER, PANEL, "10:10")),
                "panel-1 starts at 10:00: welcome-1 to welcome-2 together 10 and q 8 need at least 18 minutes, 10 remain"
                        + " until 10:10, 8 are missing");
        assertSentence(
                conflict("PT10M", "PT0S", start, shared, hour(ENDS_NOT_AFTER, PANEL, "10:00")),
                "panel-1 starts at 10:00: welcome-1 to welcome-2 together need at least 10 minutes, none remain until"
                        + " 10:00, 10 are missing");
    }

    @Test
    void one_turn_alone_needs_its_time_and_says_its_figure_once() {
        Demand start = hour(STARTS_NOT_BEFORE, PANEL, "12:59");
        Demand end = hour(ENDS_NOT_AFTER, PANEL, "13:00");
        assertSentence(
                conflict("PT5M", "PT1M", start, takes(FIRST, "PT5M"), end),
                "panel-1 starts at 12:59: presentation needs at least 5 minutes, 1 remains until 13:00, 4 are missing");
        assertSentence(
                conflict("PT5M", "PT1M", start, takes(CONCLUSION, "PT5M"), end),
                "panel-1 starts at 12:59: concluding remarks need at least 5 minutes, 1 remains until 13:00, 4 are missing");
    }

    @Test
    void figures_with_seconds_have_their_units() {
        assertSentence(
                conflict(
                        "PT5M30S",
                        "PT1M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:59"),
                        takes(FIRST, "PT5M"),
                        takes(CONCLUSION, "PT30S"),
                        hour(ENDS_NOT_AFTER, PANEL, "13:00")),
                "panel-1 starts at 12:59: presentation 5 min and concluding remarks 30 s need at least 5 min 30 s, 1 min"
                        + " remain until 13:00, 4 min 30 s are missing");
    }

    @Test
    void turns_in_several_segments_are_told_with_their_segments() {
        Part keynote = slot("k", "dialogue", Capacity.OTHER, Purpose.KEYNOTE);
        assertSentence(
                conflict(
                        "PT15M",
                        "PT10M",
                        hour(STARTS_NOT_BEFORE, PANEL, "12:50"),
                        takes(FIRST, "PT5M"),
                        order(FOLLOWS, segment("dialogue", null), PANEL),
                        takes(keynote, "PT10M"),
                        order(FOLLOWS, LUNCH, segment("dialogue", null)),
                        hour(STARTS_NOT_AFTER, LUNCH, "13:00")),
                "panel-1 starts at 12:50: presentation in panel-1 5 and keynote in dialogue 10 need at least 15 minutes, 10"
                        + " remain until lunch-1 starts at 13:00, 5 are missing");
    }

    @Test
    void an_end_before_the_start_is_told_as_such() {
        assertSentence(
                conflict(
                        "PT4H20M",
                        "PT0S",
                        hour(STARTS_NOT_BEFORE, meeting(2), "15:00"),
                        order(LIES_WITHIN, PANEL, meeting(2)),
                        takes(FIRST, "PT5M"),
                        hour(ENDS_NOT_AFTER, PANEL, "10:45")),
                "meeting 2 starts at 15:00: presentation in panel-1 needs at least 5 minutes, and panel-1 ends at 10:45, 255 minutes"
                        + " earlier, 260 are missing");
    }

    @Test
    void midnight_is_told_as_a_bound() {
        assertSentence(
                conflict(
                        "PT40M",
                        "PT29M59S",
                        hour(STARTS_NOT_BEFORE, PANEL, "23:30"),
                        takes(FIRST, "PT40M"),
                        hour(ENDS_NOT_AFTER, SampleFits.day(), "23:59:59")),
                "panel-1 starts at 23:30: presentation needs at least 40 min, 29 min 59 s remain until day 1 has to end by"
                        + " 23:59:59, 10 min 1 s are missing");
    }

    @Test
    void rows_that_overlap() {
        assertSentence(
                conflict(
                        "PT10M",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, PANEL, "13:10"),
                        order(FOLLOWS, LUNCH, PANEL),
                        hour(STARTS_NOT_AFTER, LUNCH, "13:00")),
                "panel-1 ends at 13:10 and lunch-1, which follows it, starts at 13:00: they overlap by 10 min");
    }

    @Test
    void a_side_event_during_the_plenary_overlaps_because_the_note_keeps_them_apart() {
        assertSentence(
                conflict(
                        "PT30M",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, PANEL, "18:00"),
                        by(order(FOLLOWS, HEALTH, PANEL), "side-event-apart", "II.f.1"),
                        hour(STARTS_NOT_AFTER, HEALTH, "17:30")),
                "panel-1 ends at 18:00 and health, which is to follow it, starts at 17:30: they overlap by 30 min");
    }

    @Test
    void a_window_that_is_missed_at_its_start_and_at_its_end() {
        assertSentence(
                conflict(
                        "PT15M",
                        "PT0S",
                        by(hour(STARTS_NOT_BEFORE, HEALTH, "13:15"), "side-event-hours", "II.f.1"),
                        hour(STARTS_NOT_AFTER, HEALTH, "13:00")),
                "health starts at 13:00, but may not start before 13:15: 15 min too early");
        assertSentence(
                conflict(
                        "PT30M",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, HEALTH, "15:15"),
                        by(hour(ENDS_NOT_AFTER, HEALTH, "14:45"), "side-event-hours", "II.f.1")),
                "health ends at 15:15, but may not end after 14:45: 30 min too late");
    }

    @Test
    void a_segment_outside_its_meeting_on_either_side() {
        assertSentence(
                conflict(
                        "PT15M",
                        "PT0S",
                        by(hour(STARTS_NOT_BEFORE, meeting(1), "10:00"), "meeting-hours", "II.0.1"),
                        by(order(LIES_WITHIN, PANEL, meeting(1)), "meeting-hours", "II.0.1"),
                        hour(STARTS_NOT_AFTER, PANEL, "09:45")),
                "panel-1 starts at 09:45, but meeting 1, within which it lies, starts at 10:00: 15 min too early");
        assertSentence(
                conflict(
                        "PT5H",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, PANEL, "23:00"),
                        by(order(LIES_WITHIN, PANEL, meeting(2)), "meeting-hours", "II.0.1"),
                        by(hour(ENDS_NOT_AFTER, meeting(2), "18:00"), "meeting-hours", "II.0.1")),
                "panel-1 ends at 23:00, but meeting 2, within which it lies, ends at 18:00: 5 h too late");
    }

    @Test
    void hours_with_several_rows_between_them() {
        Part between = segment("between", null);
        assertSentence(
                conflict(
                        "PT10M",
                        "PT0S",
                        hour(ENDS_NOT_BEFORE, PANEL, "13:10"),
                        order(FOLLOWS, between, PANEL),
                        order(FOLLOWS, LUNCH, between),
                        hour(STARTS_NOT_AFTER, LUNCH, "13:00")),
                "panel-1 ends at 13:10, and lunch-1 starts at 13:00, which cannot be before: 10 min too early");
    }

    @Test
    void too_much_time_to_fill_is_told_from_the_start_to_the_end() {
        assertSentence(
                conflict(
                        "PT2H45M",
                        "PT1H10M",
                        hour(ENDS_NOT_BEFORE, PANEL, "13:00"),
                        gives(CONCLUSION, "PT5M"),
                        gives(discussion("discussion"), "PT1H"),
                        gives(REMARKS, "PT5M"),
                        hour(STARTS_NOT_AFTER, PANEL, "10:15")),
                "panel-1 lasts from 10:15 to 13:00: opening remarks 5, interactive discussion 60 and concluding remarks 5"
                        + " take at most 70 minutes, 165 are to be filled, 95 are left over");
    }

    @Test
    void the_gaps_that_a_plan_leaves_are_summed_up_behind_the_turns() {
        assertSentence(
                conflict(
                        "PT1H",
                        "PT30M",
                        hour(ENDS_NOT_BEFORE, LUNCH, "15:00"),
                        with(length(FILLS, CONCLUSION, "PT5M"), PANEL),
                        gives(CONCLUSION, "PT5M"),
                        with(length(FOLLOWS_CLOSELY, CONCLUSION, "PT15M"), discussion("discussion")),
                        gives(FIRST, "PT5M"),
                        hour(STARTS_NOT_AFTER, PANEL, "14:00")),
                "panel-1 starts at 14:00 and lunch-1 ends at 15:00: presentation 5, concluding remarks 5 and gaps 20 take at"
                        + " most 30 minutes, 60 are to be filled, 30 are left over");
    }

    @Test
    void a_circle_without_hours_compares_what_is_needed_with_what_is_given() {
        Part floor = discussion("discussion");
        Part one = slot("floor-1", Capacity.MEMBER, Purpose.INTERVENTION);
        Part two = slot("floor-2", Capacity.MEMBER, Purpose.INTERVENTION);
        assertSentence(
                conflict(
                        "PT6M",
                        "PT5M",
                        takes(two, "PT3M"),
                        order(LIES_WITHIN, two, floor),
                        gives(floor, "PT5M"),
                        order(LIES_WITHIN, one, floor),
                        takes(one, "PT3M"),
                        order(FOLLOWS, two, one)),
                "interactive discussion in panel-1 takes at most 5 minutes: two interventions of members need at least 6 minutes, 1 is"
                        + " missing");
    }

    @Test
    void times_of_both_kinds_between_two_hours() {
        assertSentence(
                conflict(
                        "PT10M",
                        "PT8M",
                        hour(STARTS_NOT_BEFORE, PANEL, "10:00"),
                        takes(FIRST, "PT10M"),
                        gives(SECOND, "PT3M"),
                        hour(ENDS_NOT_AFTER, PANEL, "10:05")),
                "panel-1 lasts from 10:00 to 10:05: presentation needs at least 10 minutes, presentation takes"
                        + " at most 3 minutes, 2 are missing");
    }
}
