package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static io.github.thematicsessions.rules.fit.FollowedDay.turnAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What follows within a row: turns, and the time between them, worked out by hand. */
class ProjectionOfTurnsTest {

    private static final FollowedDay WITH_A_GAP = FollowedDay.of(
            row("r", "10:00/11:00", turnAt("a", "10:00/10:10"), turnAt("b", "10:20/10:30"), turn("c", "PT10M")));

    @Test
    void turns_as_planned_keep_the_time_between_them() {
        assertThat(WITH_A_GAP.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 11:00 in 11:00",
                        "a 10:00 in 10:00 until 10:10 in 10:10",
                        "b 10:20 in 10:10/10:20 until 10:30 in 10:20/10:30",
                        "c 10:30 in 10:20/10:30 until 10:40 in 10:30/10:40");
    }

    @Test
    void the_time_between_turns_moves_with_the_turn_before_it() {
        assertThat(WITH_A_GAP.after("10:00 begin a").at("10:15"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "a runs 10:00 in 10:00 until 10:15 in 10:15",
                        "b 10:25 in 10:15/10:25 until 10:35 in 10:25/10:35",
                        "c 10:35 in 10:25/10:35 until 10:45 in 10:35/10:45");
        assertThat(WITH_A_GAP.after("10:00 begin a", "10:08 end a").at("10:09"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "b 10:18 in 10:09/10:18 until 10:28 in 10:19/10:28",
                        "c 10:28 in 10:19/10:28 until 10:38 in 10:29/10:38");
    }

    @Test
    void once_the_time_between_turns_is_used_up_the_next_is_expected_now() {
        assertThat(WITH_A_GAP.after("10:00 begin a", "10:08 end a").at("10:20"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "b 10:20 in 10:20 until 10:30 in 10:30",
                        "c 10:30 in 10:30 until 10:40 in 10:40");
    }

    @Test
    void the_next_turn_can_wait_as_long_as_what_is_behind_it_has_its_time() {
        assertThat(WITH_A_GAP.after("10:20 begin b", "10:30 end b").at("10:33"))
                .containsExactly(
                        "r runs 10:20 in 10:20 until 11:00 in 11:00",
                        "c 10:33 in 10:33/10:50 until 10:43 in 10:43/11:00");
    }

    @Test
    void a_row_whose_turns_are_all_over_keeps_the_hour_of_its_end() {
        assertThat(WITH_A_GAP.after("10:30 begin c", "10:41 end c").at("10:45"))
                .containsExactly("r runs 10:30 in 10:30 until 11:00 in 11:00");
        assertThat(WITH_A_GAP.after("10:30 begin c", "10:41 end c").at("11:05"))
                .containsExactly("r runs 10:30 in 10:30 until 11:05 in 11:05");
    }

    @Test
    void a_turn_that_begins_while_the_one_before_it_runs_ends_that_one() {
        assertThat(WITH_A_GAP.after("10:00 begin a", "10:05 begin b").at("10:06"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "b runs 10:05 in 10:05 until 10:15 in 10:15",
                        "c 10:15 in 10:15 until 10:25 in 10:25");
    }

    @Test
    void a_row_that_is_opened_and_has_nobody_speaking_waits_for_its_first_turn() {
        assertThat(WITH_A_GAP.after("10:00 meeting-opened r").at("10:05"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "a 10:05 in 10:05/10:30 until 10:15 in 10:15/10:40",
                        "b 10:25 in 10:15/10:40 until 10:35 in 10:25/10:50",
                        "c 10:35 in 10:25/10:50 until 10:45 in 10:35/11:00");
    }

    @Test
    void time_before_the_first_turn_runs_from_the_beginning_of_the_row() {
        FollowedDay day = FollowedDay.of(row("r", "10:00/11:00", turnAt("a", "10:10/10:20")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 11:00 in 11:00", "a 10:10 in 10:00/10:10 until 10:20 in 10:10/10:20");
        assertThat(day.after("10:05 meeting-opened r").at("10:06"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:00 in 11:00",
                        "a 10:15 in 10:06/10:15 until 10:25 in 10:16/10:25");
    }

    @Test
    void a_row_that_is_opened_at_its_hour_and_has_nobody_speaking_waits_as_well() {
        assertThat(WITH_A_GAP.after("10:00 meeting-opened r").at("10:00"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 11:00 in 11:00",
                        "a 10:00 in 10:00/10:30 until 10:10 in 10:10/10:40",
                        "b 10:20 in 10:10/10:40 until 10:30 in 10:20/10:50",
                        "c 10:30 in 10:20/10:50 until 10:40 in 10:30/11:00");
    }

    @Test
    void what_is_left_at_the_end_of_a_row_that_cannot_keep_its_hour_is_nobodys() {
        FollowedDay day = FollowedDay.of(
                row("r", "10:00/10:30", turn("a", "PT25M"), turnAt("b", "10:10/10:20")), row("s", "11:00/.."));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:35 in 10:35/11:00",
                        "a 10:00 in 10:00 until 10:25 in 10:25",
                        "b 10:25 in 10:25 until 10:35 in 10:35",
                        "s 11:00 in 11:00 until 11:00 in 11:00/23:59:59");
    }

    @Test
    void turns_may_take_as_long_as_they_are_given_and_no_longer() {
        FollowedDay day = FollowedDay.of(row("r", "10:00/10:30", turn("a", "PT5M/PT20M"), turn("b", "PT15M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:30 in 10:30",
                        "a 10:00 in 10:00 until 10:15 in 10:05/10:15",
                        "b 10:15 in 10:05/10:15 until 10:30 in 10:20/10:30");
        assertThat(day.after("10:00 begin a").at("10:02"))
                .containsExactly(
                        "r runs 10:00 in 10:00 until 10:30 in 10:30",
                        "a runs 10:00 in 10:00 until 10:15 in 10:05/10:15",
                        "b 10:15 in 10:05/10:15 until 10:30 in 10:20/10:30");
        assertThat(day.after("10:10 begin a").at("10:11"))
                .containsExactly(
                        "r runs 10:10 in 10:10 until 10:30 in 10:30",
                        "a runs 10:10 in 10:10 until 10:15 in 10:15",
                        "b 10:15 in 10:15 until 10:30 in 10:30");
        assertThat(day.after("10:12 begin a").at("10:13"))
                .containsExactly(
                        "r runs 10:12 in 10:12 until 10:32 in 10:32",
                        "a runs 10:12 in 10:12 until 10:17 in 10:17",
                        "b 10:17 in 10:17 until 10:32 in 10:32");
    }
}
