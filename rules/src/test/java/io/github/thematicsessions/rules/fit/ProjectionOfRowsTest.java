package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import org.junit.jupiter.api.Test;

/** How the rows of a day follow one another once one of them is early or late, worked out by hand. */
class ProjectionOfRowsTest {

    private static final FollowedDay WITH_A_GAP =
            FollowedDay.of(row("a", "10:00/10:30"), row("b", "10:30/11:00"), row("c", "11:15/12:00"));

    private static final String C_AS_PLANNED = "c 11:15 in 11:15 until 12:00 in 12:00";

    @Test
    void rows_as_planned_keep_their_hours_and_the_time_between_them() {
        assertThat(WITH_A_GAP.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00 until 10:30 in 10:30", "b 10:30 in 10:30 until 11:00 in 11:00", C_AS_PLANNED);
    }

    @Test
    void a_row_that_runs_over_takes_from_the_next_and_then_the_time_between_two_and_then_moves_what_is_behind() {
        FollowedDay running = WITH_A_GAP.after("10:00 meeting-opened a");
        assertThat(running.at("10:30"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 10:30 in 10:30",
                        "b 10:30 in 10:30 until 11:00 in 11:00",
                        C_AS_PLANNED);
        assertThat(running.at("10:40"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 10:40 in 10:40",
                        "b 10:40 in 10:40 until 11:00 in 11:00",
                        C_AS_PLANNED);
        assertThat(running.at("11:10"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 11:10 in 11:10",
                        "b 11:10 in 11:10 until 11:10 in 11:10",
                        C_AS_PLANNED);
        assertThat(running.at("11:20"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 11:20 in 11:20",
                        "b 11:20 in 11:20 until 11:20 in 11:20",
                        "c 11:20 in 11:20 until 12:00 in 12:00");
    }

    @Test
    void the_last_row_that_runs_over_has_nothing_behind_it() {
        assertThat(WITH_A_GAP.after("11:15 meeting-opened c").at("12:10"))
                .containsExactly("c runs 11:15 in 11:15 until 12:10 in 12:10");
        assertThat(WITH_A_GAP
                        .after("11:15 meeting-opened c", "11:50 meeting-closed c")
                        .at("11:50"))
                .isEmpty();
    }

    @Test
    void a_row_that_is_over_early_leaves_the_next_at_its_hour() {
        assertThat(WITH_A_GAP
                        .after("10:00 meeting-opened a", "10:20 meeting-closed a")
                        .at("10:25"))
                .containsExactly("b 10:30 in 10:30 until 11:00 in 11:00", C_AS_PLANNED);
    }

    @Test
    void a_row_does_not_begin_before_the_one_before_it_was_over_whenever_that_is_asked() {
        assertThat(WITH_A_GAP
                        .after("10:00 meeting-opened a", "10:40 meeting-closed a")
                        .at("10:35"))
                .containsExactly("b 10:40 in 10:40 until 11:00 in 11:00", C_AS_PLANNED);
    }

    @Test
    void a_row_that_runs_is_told_from_its_last_event_on_if_it_is_asked_about_an_earlier_time() {
        FollowedDay running = WITH_A_GAP.after("10:40 meeting-opened a");
        assertThat(running.at("10:35")).isEqualTo(running.at("10:40"));
        assertThat(running.at("10:35")).startsWith("a runs 10:40 in 10:40 until 10:40 in 10:40");
    }

    @Test
    void a_row_that_is_skipped_is_not_told_any_more() {
        assertThat(WITH_A_GAP
                        .after("10:00 meeting-opened a", "11:16 meeting-opened c")
                        .at("11:20"))
                .containsExactly("c runs 11:16 in 11:16 until 12:00 in 12:00");
    }

    @Test
    void a_row_that_is_gone_back_to_is_followed_by_all_that_is_behind_it() {
        assertThat(WITH_A_GAP
                        .after("10:00 meeting-opened a", "10:30 meeting-opened b", "10:45 meeting-opened a")
                        .at("10:50"))
                .containsExactly(
                        "a runs 10:45 in 10:45 until 10:50 in 10:50",
                        "b 10:50 in 10:50 until 11:00 in 11:00",
                        C_AS_PLANNED);
    }

    @Test
    void before_anything_has_begun_a_day_that_is_late_begins_now() {
        assertThat(WITH_A_GAP.at("10:40"))
                .containsExactly(
                        "a 10:40 in 10:40 until 10:40 in 10:40", "b 10:40 in 10:40 until 11:00 in 11:00", C_AS_PLANNED);
    }

    @Test
    void only_what_moved_is_told_as_moved() {
        assertThat(WITH_A_GAP
                        .after("10:00 meeting-opened a")
                        .projection("10:40")
                        .moved())
                .extracting(FitText::forecast)
                .containsExactly("a runs 10:00 in 10:00 until 10:40 in 10:40", "b 10:40 in 10:40 until 11:00 in 11:00");
    }

    private static final FollowedDay WITHOUT_HOURS =
            FollowedDay.of(row("a", "10:00/.."), row("b", "../..", turn("b-1", "PT5M/PT10M")), row("c", "11:00/11:30"));

    @Test
    void a_row_without_hours_follows_the_one_before_it_and_can_wait_for_the_hour_behind_it() {
        assertThat(WITHOUT_HOURS.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00 until 10:00 in 10:00/10:55",
                        "b 10:00 in 10:00/10:55 until 10:10 in 10:05/11:00",
                        "b-1 10:00 in 10:00/10:55 until 10:10 in 10:05/11:00",
                        "c 11:00 in 11:00 until 11:30 in 11:30");
    }

    @Test
    void a_row_without_hours_begins_when_the_one_before_it_is_over() {
        FollowedDay running = WITHOUT_HOURS.after("10:00 meeting-opened a");
        assertThat(running.at("10:20"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 10:20 in 10:20/10:55",
                        "b 10:20 in 10:20/10:55 until 10:30 in 10:25/11:00",
                        "b-1 10:20 in 10:20/10:55 until 10:30 in 10:25/11:00",
                        "c 11:00 in 11:00 until 11:30 in 11:30");
        assertThat(running.at("10:58"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 10:58 in 10:58",
                        "b 10:58 in 10:58 until 11:03 in 11:03",
                        "b-1 10:58 in 10:58 until 11:03 in 11:03",
                        "c 11:03 in 11:03 until 11:30 in 11:30");
    }

    @Test
    void a_row_without_hours_moves_with_what_is_expected_of_the_one_before_it() {
        FollowedDay day = FollowedDay.of(
                row("a", "10:00/..", turn("a-1", "PT5M/PT10M"), turn("a-2", "PT5M/PT10M")), row("b", "../11:00"));
        assertThat(day.after("10:00 begin a-1", "10:05 begin a-2").at("10:05"))
                .containsExactly(
                        "a runs 10:00 in 10:00 until 10:15 in 10:10/11:00",
                        "a-2 runs 10:05 in 10:05 until 10:15 in 10:10/10:15",
                        "b 10:15 in 10:10/11:00 until 11:00 in 11:00");
    }

    @Test
    void a_row_that_is_opened_before_its_hour_begins_with_the_turn_that_comes_next() {
        FollowedDay day = FollowedDay.of(row("a", "10:00/10:30", turn("a-1", "PT10M")));
        assertThat(day.after("09:50 meeting-opened a").at("09:52"))
                .containsExactly(
                        "a runs 09:50 in 09:50 until 10:30 in 10:30",
                        "a-1 09:52 in 09:52/10:20 until 10:02 in 10:02/10:30");
    }

    // Meetings of a note

    private static Segment keynote(String id, String hours) {
        return row(id, hours, turn(id + "-1", "PT20M"));
    }

    @Test
    void rows_without_hours_keep_to_the_meeting_they_are_in() {
        FollowedDay day = FollowedDay.of(
                Sixth.CHECK,
                Plans.plan(
                        keynote("a", "../.."),
                        keynote("b", "../.."),
                        Segment.builder().id("pause").kind(SegmentKind.BREAK).build(),
                        keynote("c", "../..")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00/12:20 until 10:20 in 10:20/12:40",
                        "a-1 10:00 in 10:00/12:20 until 10:20 in 10:20/12:40",
                        "b 10:20 in 10:20/12:40 until 10:40 in 10:40/13:00",
                        "b-1 10:20 in 10:20/12:40 until 10:40 in 10:40/13:00",
                        "pause 13:00 in 13:00 until 15:00 in 15:00",
                        "c 15:00 in 15:00/17:40 until 15:20 in 15:20/18:00",
                        "c-1 15:00 in 15:00/17:40 until 15:20 in 15:20/18:00");
        assertThat(day.at("12:50"))
                .startsWith(
                        "a 12:50 in 12:50 until 13:10 in 13:10",
                        "a-1 12:50 in 12:50 until 13:10 in 13:10",
                        "b 13:10 in 13:10 until 13:30 in 13:30",
                        "b-1 13:10 in 13:10 until 13:30 in 13:30",
                        "pause 13:30 in 13:30 until 15:00 in 15:00");
    }

    // Plans that cannot hold

    @Test
    void an_hour_that_the_plan_itself_cannot_keep_is_left_out() {
        FollowedDay day = FollowedDay.of(row("a", "10:00/10:30", turn("a-1", "PT40M")), row("b", "10:30/11:00"));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00 until 10:40 in 10:40/11:00",
                        "a-1 10:00 in 10:00 until 10:40 in 10:40",
                        "b 10:40 in 10:40/11:00 until 11:00 in 11:00");
    }

    @Test
    void a_row_that_crosses_the_one_before_it_waits_for_its_end() {
        FollowedDay day = FollowedDay.of(row("a", "10:00/10:30"), row("b", "10:10/10:20"), row("c", "10:40/11:00"));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00 until 10:30 in 10:30",
                        "b 10:30 in 10:30/10:40 until 10:30 in 10:30/10:40",
                        "c 10:40 in 10:40 until 11:00 in 11:00");
    }

    @Test
    void what_takes_longer_than_its_meeting_goes_on_until_what_has_an_hour() {
        FollowedDay day = FollowedDay.of(
                Sixth.CHECK,
                Plans.plan(row("a", "../..", turn("a-1", "PT4H")), keynote("b", "../.."), keynote("c", "15:00/16:00")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "a 10:00 in 10:00/10:40 until 14:00 in 14:00/14:40",
                        "a-1 10:00 in 10:00/10:40 until 14:00 in 14:00/14:40",
                        "b 14:00 in 14:00/14:40 until 14:20 in 14:20/15:00",
                        "b-1 14:00 in 14:00/14:40 until 14:20 in 14:20/15:00",
                        "c 15:00 in 15:00 until 16:00 in 16:00",
                        "c-1 15:00 in 15:00 until 15:20 in 15:20");
    }
}
