package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static io.github.thematicsessions.rules.fit.FollowedDay.turnAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What a row leaves to its discussions, worked out by hand. */
class ProjectionOfTheFloorTest {

    private static final FollowedDay TWO_FLOORS = FollowedDay.of(row(
            "r",
            "10:00/11:00",
            turn("a", "PT5M"),
            discussion("d", ".."),
            turn("b", "PT10M"),
            discussion("e", ".."),
            turn("c", "PT5M")));

    @Test
    void discussions_share_what_the_turns_leave() {
        assertThat(TWO_FLOORS.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 11:00 in 11:00",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:25 in 10:05/10:45",
                        "b 10:25 in 10:05/10:45 until 10:35 in 10:15/10:55",
                        "e 10:35 in 10:15/10:55 until 10:55 in 10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(TWO_FLOORS.floorAt("09:00")).containsExactly("d PT0S/PT40M", "e PT0S/PT40M");
    }

    @Test
    void the_last_discussion_has_what_the_first_leaves() {
        assertThat(TWO_FLOORS
                        .after("10:07 discussion-opened d", "10:45 discussion-closed d")
                        .at("10:46"))
                .containsExactly(
                        "r runs 10:07 in 10:07 until 11:01 in 11:01",
                        "b 10:46 in 10:46 until 10:56 in 10:56",
                        "e 10:56 in 10:56 until 10:56 in 10:56",
                        "c 10:56 in 10:56 until 11:01 in 11:01");
        FollowedDay early = TWO_FLOORS.after("10:07 discussion-opened d", "10:15 discussion-closed d");
        assertThat(early.at("10:15"))
                .containsExactly(
                        "r runs 10:07 in 10:07 until 11:00 in 11:00",
                        "b 10:15 in 10:15/10:45 until 10:25 in 10:25/10:55",
                        "e 10:25 in 10:25/10:55 until 10:55 in 10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(early.floorAt("10:15")).containsExactly("e PT0S/PT30M");
    }

    @Test
    void a_discussion_may_begin_as_soon_as_the_turn_before_it_is_over() {
        assertThat(TWO_FLOORS.after("10:00 begin a", "10:03 end a").at("10:04"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "d 10:04 in 10:04/10:45 until 10:24:30 in 10:04/10:45",
                        "b 10:24:30 in 10:04/10:45 until 10:34:30 in 10:14/10:55",
                        "e 10:34:30 in 10:14/10:55 until 10:55 in 10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
    }

    @Test
    void a_discussion_that_runs_shares_with_the_one_to_come() {
        FollowedDay running = TWO_FLOORS.after("10:05 discussion-opened d");
        assertThat(running.at("10:15"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:00 in 11:00",
                        "d runs 10:05 in 10:05 until 10:25 in 10:15/10:45",
                        "b 10:25 in 10:15/10:45 until 10:35 in 10:25/10:55",
                        "e 10:35 in 10:25/10:55 until 10:55 in 10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(running.floorAt("10:15")).containsExactly("d PT0S/PT30M", "e PT0S/PT30M");
    }

    @Test
    void a_discussion_in_a_row_without_an_end_takes_the_time_between_its_own_hours() {
        FollowedDay day = FollowedDay.of(row(
                "r",
                "10:00/..",
                turnAt("a", "10:00/10:05"),
                discussion("d", "..").withStart(LocalTime.of(10, 5)).withEnd(LocalTime.of(10, 30)),
                turn("c", "PT5M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:35 in 10:10/23:59:59",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:30 in 10:05/23:54:59",
                        "c 10:30 in 10:05/23:54:59 until 10:35 in 10:10/23:59:59");
        assertThat(day.after("10:07 discussion-opened d").at("10:08"))
                .containsExactly(
                        "r runs 10:07 in 10:07 until 10:37 in 10:13/23:59:59",
                        "d runs 10:07 in 10:07 until 10:32 in 10:08/23:54:59",
                        "c 10:32 in 10:08/23:54:59 until 10:37 in 10:13/23:59:59");
    }

    @Test
    void a_discussion_without_any_hours_around_it_is_expected_to_take_no_time() {
        FollowedDay day =
                FollowedDay.of(row("r", "10:00/..", turn("a", "PT5M"), discussion("d", ".."), turn("c", "PT5M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:10 in 10:10/23:59:59",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:05 in 10:05/23:54:59",
                        "c 10:05 in 10:05/23:54:59 until 10:10 in 10:10/23:59:59");
    }

    @Test
    void a_row_whose_last_turn_is_over_and_has_no_hour_of_its_end_ends_now() {
        FollowedDay day =
                FollowedDay.of(row("r", "10:00/..", turn("a", "PT5M"), discussion("d", ".."), turn("c", "PT5M")));
        assertThat(day.after("10:30 begin c", "10:36 end c").at("10:37"))
                .containsExactly("r runs 10:30 in 10:30 until 10:37 in 10:37/23:59:59");
        assertThat(day.after("10:30 begin c").at("10:31"))
                .containsExactly(
                        "r runs 10:30 in 10:30 until 10:35 in 10:35", "c runs 10:30 in 10:30 until 10:35 in 10:35");
    }

    @Test
    void a_row_whose_last_turn_is_over_early_keeps_the_hour_of_its_end() {
        assertThat(TWO_FLOORS.after("10:30 begin c", "10:36 end c").at("10:37"))
                .containsExactly("r runs 10:30 in 10:30 until 11:00 in 11:00");
        assertThat(TWO_FLOORS.after("10:30 begin c", "10:36 end c").at("11:02"))
                .containsExactly("r runs 10:30 in 10:30 until 11:02 in 11:02");
    }

    @Test
    void a_discussion_that_is_given_less_than_the_row_leaves_fills_it_where_the_plan_cannot_hold() {
        FollowedDay day =
                FollowedDay.of(row("r", "10:00/11:00", turn("a", "PT5M"), discussion("d", "PT8M"), turn("c", "PT5M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00/10:42 until 11:00 in 11:00",
                        "a 10:00 in 10:00/10:42 until 10:05 in 10:05/10:47",
                        "d 10:05 in 10:05/10:47 until 10:55 in 10:13/10:55",
                        "c 10:55 in 10:13/10:55 until 11:00 in 11:00");
    }
}
