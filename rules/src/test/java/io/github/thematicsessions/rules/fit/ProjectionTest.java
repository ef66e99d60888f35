package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows on a day of the sixth session once some of it has happened, worked out by hand. */
class ProjectionTest {

    private static final FollowedDay DAY = FollowedDay.of(Sixth.CHECK, Sixth.workedOut());

    private static Progress after(String... events) {
        return DAY.after(events).progress();
    }

    private static Projection at(String clock, Progress progress) {
        return progress.projection(LocalDateTime.of(Sixth.FIRST_DAY, LocalTime.parse(clock)));
    }

    /** The forecasts of a segment and what lies within it, without the turns of the discussion. */
    private static List<String> of(String segment, Projection projection) {
        return projection.forecasts().stream()
                .filter(forecast -> forecast.part().id().orElseThrow().text().equals(segment)
                        || forecast.part().isWithin(ElementId.of(segment)))
                .map(FitText::forecast)
                .filter(line -> !line.matches(".*-(floor|answers)-\\d .*"))
                .toList();
    }

    private static List<String> moved(Projection projection) {
        return projection.moved().stream().map(FitText::forecast).toList();
    }

    @Test
    void before_anything_has_happened_a_panel_is_expected_as_planned() {
        Projection projection = at("09:50", after());
        assertThat(projection.day()).isEqualTo(1);
        assertThat(of("panel-1", projection))
                .containsExactly(
                        "panel-1 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-opening 10:15 in 10:15 until 10:22 in 10:20/10:22",
                        "panel-1-presentation-1 10:22 in 10:20/10:22 until 10:29 in 10:25/10:29",
                        "panel-1-presentation-2 10:29 in 10:25/10:29 until 10:36 in 10:30/10:36",
                        "panel-1-presentation-3 10:36 in 10:30/10:36 until 10:43 in 10:35/10:43",
                        "panel-1-discussion 10:43 in 10:35/10:43 until 12:53 in 12:53/12:55",
                        "panel-1-conclusion 12:53 in 12:53/12:55 until 13:00 in 13:00");
        assertThat(projection.moved()).isEmpty();
    }

    @Test
    void a_session_that_is_opened_late_moves_the_opening_and_takes_the_rest_from_the_floor_of_the_first_panel() {
        Projection projection = at("10:05", after("10:05 meeting-opened opening"));
        assertThat(of("opening", projection))
                .containsExactly(
                        "opening runs 10:05 in 10:05 until 10:20 in 10:20",
                        "opening-welcome-1 10:05 in 10:05 until 10:10 in 10:10",
                        "opening-welcome-2 10:10 in 10:10 until 10:15 in 10:15",
                        "opening-issue-brief 10:15 in 10:15 until 10:20 in 10:20");
        assertThat(moved(projection))
                .containsExactly(
                        "opening runs 10:05 in 10:05 until 10:20 in 10:20",
                        "panel-1 10:20 in 10:20 until 13:00 in 13:00");
        assertThat(of("panel-1", projection))
                .contains("panel-1-discussion 10:48 in 10:40/10:48 until 12:53 in 12:53/12:55");
        assertThat(FitText.budgets(projection.budgets()))
                .startsWith("panel-1-discussion PT2H5M/PT2H15M", "  intervention-time PT3M PT2H5M/PT2H15M 41-45");
    }

    @Test
    void a_turn_that_runs_over_ends_now_and_those_behind_it_take_what_is_theirs() {
        assertThat(of("panel-1", at("10:26", after("10:15 begin panel-1-opening"))))
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-opening runs 10:15 in 10:15 until 10:26 in 10:26",
                        "panel-1-presentation-1 10:26 in 10:26 until 10:33 in 10:31/10:33",
                        "panel-1-presentation-2 10:33 in 10:31/10:33 until 10:40 in 10:36/10:40",
                        "panel-1-presentation-3 10:40 in 10:36/10:40 until 10:47 in 10:41/10:47",
                        "panel-1-discussion 10:47 in 10:41/10:47 until 12:53 in 12:53/12:55",
                        "panel-1-conclusion 12:53 in 12:53/12:55 until 13:00 in 13:00");
    }

    @Test
    void a_turn_that_has_time_left_is_expected_to_take_it() {
        assertThat(of("panel-1", at("10:17", after("10:15 begin panel-1-opening"))))
                .element(1)
                .isEqualTo("panel-1-opening runs 10:15 in 10:15 until 10:22 in 10:20/10:22");
    }

    @Test
    void while_nobody_speaks_the_next_turn_is_expected_now_and_can_wait_until_the_floor_has_no_time_left() {
        Projection projection = at("15:10", after("15:03 meeting-opened panel-2"));
        assertThat(of("panel-2", projection))
                .containsExactly(
                        "panel-2 runs 15:03 in 15:03 until 18:00 in 18:00",
                        "panel-2-opening 15:10 in 15:10/17:35 until 15:17 in 15:15/17:40",
                        "panel-2-presentation-1 15:17 in 15:15/17:40 until 15:24 in 15:20/17:45",
                        "panel-2-presentation-2 15:24 in 15:20/17:45 until 15:31 in 15:25/17:50",
                        "panel-2-presentation-3 15:31 in 15:25/17:50 until 15:38 in 15:30/17:55",
                        "panel-2-discussion 15:38 in 15:30/17:55 until 17:53 in 17:53/17:55",
                        "panel-2-conclusion 17:53 in 17:53/17:55 until 18:00 in 18:00");
        assertThat(FitText.budgets(projection.budgets()))
                .containsExactly("panel-2-discussion PT0S/PT2H25M", "  intervention-time PT3M PT0S/PT2H25M 0-48");
    }

    @Test
    void a_discussion_that_runs_has_what_is_left_of_it() {
        Projection projection = at("10:50", after("10:15 begin panel-1-opening", "10:43 discussion-opened panel-1"));
        assertThat(of("panel-1", projection))
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-discussion runs 10:43 in 10:43 until 12:53 in 12:53/12:55",
                        "panel-1-conclusion 12:53 in 12:53/12:55 until 13:00 in 13:00");
        assertThat(FitText.budgets(projection.budgets()))
                .startsWith("panel-1-discussion PT2H3M/PT2H5M", "  intervention-time PT3M PT2H3M/PT2H5M 41-41");
    }

    @Test
    void a_discussion_that_is_over_is_not_told_any_more_and_the_panel_keeps_the_hour_of_its_end() {
        Projection projection = at(
                "12:40",
                after(
                        "10:15 begin panel-1-opening",
                        "10:43 discussion-opened panel-1",
                        "12:40 discussion-closed panel-1"));
        assertThat(of("panel-1", projection))
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-conclusion 12:53 in 12:53/12:55 until 13:00 in 13:00");
        assertThat(FitText.budgets(projection.budgets())).startsWith("panel-2-discussion PT2H25M/PT2H35M");
    }

    @Test
    void a_turn_that_is_taken_up_again_puts_off_all_behind_it() {
        Projection projection = at(
                "10:45",
                after("10:15 begin panel-1-opening", "10:22 end panel-1-opening", "10:40 begin panel-1-opening"));
        assertThat(of("panel-1", projection))
                .startsWith(
                        "panel-1 runs 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-opening runs 10:15 in 10:15 until 10:45 in 10:45",
                        "panel-1-presentation-1 10:45 in 10:45 until 10:52 in 10:50/10:52");
        assertThat(of("panel-1", projection))
                .contains("panel-1-discussion 11:06 in 11:00/11:06 until 12:53 in 12:53/12:55");
    }

    @Test
    void what_the_floor_cannot_take_moves_the_end_and_is_taken_by_the_pause_behind_it() {
        Projection projection = at("12:58", after("10:15 begin panel-1-opening", "12:58 begin panel-1-conclusion"));
        assertThat(moved(projection))
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 13:03 in 13:03",
                        "lunch-1 13:03 in 13:03 until 15:00 in 15:00");
        assertThat(of("panel-2", projection)).startsWith("panel-2 15:00 in 15:00 until 18:00 in 18:00");
    }

    @Test
    void what_comes_far_too_late_takes_its_shortest_time_and_leaves_none_to_the_floor() {
        Projection projection = at("14:00", after("10:15 begin panel-1-opening", "10:22 end panel-1-opening"));
        assertThat(of("panel-1", projection))
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 14:20 in 14:20",
                        "panel-1-presentation-1 14:00 in 14:00 until 14:05 in 14:05",
                        "panel-1-presentation-2 14:05 in 14:05 until 14:10 in 14:10",
                        "panel-1-presentation-3 14:10 in 14:10 until 14:15 in 14:15",
                        "panel-1-discussion 14:15 in 14:15 until 14:15 in 14:15",
                        "panel-1-conclusion 14:15 in 14:15 until 14:20 in 14:20");
        assertThat(of("lunch-1", projection)).containsExactly("lunch-1 14:20 in 14:20 until 15:00 in 15:00");
        assertThat(FitText.budgets(projection.budgets()))
                .startsWith("panel-1-discussion PT0S", "  intervention-time PT3M PT0S 0-0");
    }

    @Test
    void a_panel_that_is_closed_early_leaves_the_hours_behind_it_as_they_are() {
        Progress closed =
                after("10:15 begin panel-1-opening", "12:30 begin panel-1-conclusion", "12:40 meeting-closed panel-1");
        assertThat(at("12:40", closed).moved()).isEmpty();
        assertThat(at("12:40", closed).forecasts())
                .first()
                .extracting(FitText::forecast)
                .isEqualTo("lunch-1 13:00 in 13:00 until 15:00 in 15:00");
    }

    @Test
    void a_turn_that_the_record_ends_without_a_name_is_the_one_that_began_last() {
        Progress progress = after("10:15 begin panel-1-opening", "10:21 end");
        Progress named = after("10:15 begin panel-1-opening", "10:21 end panel-1-opening");
        assertThat(at("10:21", progress)).isEqualTo(at("10:21", named));
    }

    @Test
    void events_are_told_on_the_clock_of_the_session_whatever_their_offset() {
        FollowedDay there =
                DAY.after(FloorEvent.of(FloorEventKind.MEETING_OPENED, OffsetDateTime.parse("2017-10-12T08:05:00Z"))
                        .withSegment(ElementId.of("opening")));
        assertThat(there.projection("10:05")).isEqualTo(at("10:05", after("10:05 meeting-opened opening")));
    }

    @Test
    void what_runs_can_be_asked_for_alone() {
        Progress progress = after("10:15 begin panel-1-opening", "12:53 begin panel-1-conclusion");
        assertThat(progress.segmentProjection(LocalDateTime.parse("2017-10-12T12:54"))
                        .forecasts())
                .extracting(FitText::forecast)
                .containsExactly(
                        "panel-1 runs 10:15 in 10:15 until 13:00 in 13:00",
                        "panel-1-conclusion runs 12:53 in 12:53 until 13:00 in 13:00");
    }

    @Test
    void another_day_is_expected_as_planned_and_a_date_that_is_not_planned_is_the_day_reached() {
        Progress progress = after("10:05 meeting-opened opening");
        Projection second = progress.projection(LocalDateTime.parse("2017-10-13T09:00"));
        assertThat(second.day()).isEqualTo(2);
        assertThat(second.moved()).isEmpty();
        assertThat(of("panel-3", second)).first().isEqualTo("panel-3 10:00 in 10:00 until 13:00 in 13:00");
        Projection elsewhere = progress.projection(LocalDateTime.parse("2017-11-01T10:05"));
        assertThat(elsewhere.day()).isEqualTo(1);
    }

    @Test
    void an_event_of_nothing_planned_or_that_starts_nothing_changes_nothing() {
        FollowedDay day = DAY.after("10:15 begin panel-1-opening");
        assertThat(day.after("10:20 meeting-opened panel-9", "10:20 request panel-1", "10:20 end nobody")
                        .progress())
                .isSameAs(day.progress());
    }

    @Test
    void how_far_it_has_come_is_told_in_a_few_words() {
        assertThat(after()).hasToString("not begun");
        assertThat(after("10:15 begin panel-1-opening")).hasToString("day 1, in panel-1");
        assertThat(after("10:15 begin panel-1-opening", "12:59 meeting-closed panel-1"))
                .hasToString("day 1, after panel-1");
    }
}
