package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.intervention;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the turns within a discussion follow, worked out by hand. */
class ProjectionOfTurnsOfTheFloorTest {

    private static final FollowedDay WITH_TURNS = FollowedDay.of(row(
            "r",
            "10:00/11:00",
            turn("a", "PT5M"),
            discussion("d", ".."),
            intervention("i", "PT5M"),
            intervention("j", "PT2M/PT3M"),
            turn("c", "PT5M")));

    @Test
    void turns_of_the_floor_follow_one_another_from_its_beginning_on() {
        assertThat(WITH_TURNS.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 11:00 in 11:00",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:55 in 10:55",
                        "i 10:05 in 10:05/10:48 until 10:10 in 10:10/10:53",
                        "j 10:10 in 10:10/10:53 until 10:13 in 10:12/10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(WITH_TURNS.after("10:05 discussion-opened d").at("10:07"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:00 in 11:00",
                        "d runs 10:05 in 10:05 until 10:55 in 10:55",
                        "i 10:07 in 10:07/10:48 until 10:12 in 10:12/10:53",
                        "j 10:12 in 10:12/10:53 until 10:15 in 10:14/10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
    }

    @Test
    void a_turn_of_the_floor_that_runs_puts_off_the_next_one() {
        FollowedDay running = WITH_TURNS.after("10:05 discussion-opened d", "10:06 begin i");
        assertThat(running.at("10:07"))
                .contains(
                        "i runs 10:06 in 10:06 until 10:11 in 10:11",
                        "j 10:11 in 10:11/10:53 until 10:14 in 10:13/10:55");
        assertThat(running.at("10:13"))
                .contains(
                        "i runs 10:06 in 10:06 until 10:13 in 10:13",
                        "j 10:13 in 10:13/10:53 until 10:16 in 10:15/10:55");
    }

    @Test
    void a_turn_of_the_floor_that_waits_too_long_moves_the_end_of_the_row() {
        FollowedDay waiting = WITH_TURNS.after("10:05 discussion-opened d", "10:06 begin i", "10:10 end i");
        assertThat(waiting.at("10:13"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:00 in 11:00",
                        "d runs 10:05 in 10:05 until 10:55 in 10:55",
                        "j 10:13 in 10:13/10:53 until 10:16 in 10:15/10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(waiting.at("10:53"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:00 in 11:00",
                        "d runs 10:05 in 10:05 until 10:55 in 10:55",
                        "j 10:53 in 10:53 until 10:55 in 10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
        assertThat(waiting.at("10:54"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 11:01 in 11:01",
                        "d runs 10:05 in 10:05 until 10:56 in 10:56",
                        "j 10:54 in 10:54 until 10:56 in 10:56",
                        "c 10:56 in 10:56 until 11:01 in 11:01");
    }

    private static final FollowedDay EIGHT_MINUTES = FollowedDay.of(row(
            "r",
            "10:00/10:18",
            turn("a", "PT5M"),
            discussion("d", "PT8M"),
            intervention("i", "PT3M/PT5M"),
            intervention("j", "PT3M/PT5M"),
            turn("c", "PT5M")));

    @Test
    void a_turn_of_the_floor_leaves_their_shortest_time_to_those_behind_it() {
        assertThat(EIGHT_MINUTES.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:18 in 10:18",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:13 in 10:13",
                        "i 10:05 in 10:05/10:07 until 10:10 in 10:08/10:10",
                        "j 10:10 in 10:08/10:10 until 10:13 in 10:11/10:13",
                        "c 10:13 in 10:13 until 10:18 in 10:18");
        assertThat(EIGHT_MINUTES.after("10:05 discussion-opened d").at("10:07"))
                .contains("i 10:07 in 10:07 until 10:10 in 10:10", "j 10:10 in 10:10 until 10:13 in 10:13");
        assertThat(EIGHT_MINUTES
                        .after("10:05 discussion-opened d", "10:06 begin i")
                        .at("10:07"))
                .contains(
                        "i runs 10:06 in 10:06 until 10:10 in 10:09/10:10",
                        "j 10:10 in 10:09/10:10 until 10:13 in 10:12/10:13");
    }

    @Test
    void turns_of_the_floor_are_held_by_a_discussion_that_is_counted_back_from_the_end_of_the_row() {
        FollowedDay day = FollowedDay.of(row(
                "r",
                "10:00/10:18",
                turn("a", "PT3M/PT5M"),
                discussion("d", "../PT8M"),
                intervention("i", "PT3M/PT5M"),
                intervention("j", "PT3M/PT5M"),
                turn("c", "PT5M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:18 in 10:18",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:13 in 10:13",
                        "i 10:05 in 10:05/10:07 until 10:10 in 10:08/10:10",
                        "j 10:10 in 10:08/10:10 until 10:13 in 10:11/10:13",
                        "c 10:13 in 10:13 until 10:18 in 10:18");
    }

    @Test
    void turns_of_the_floor_are_held_by_a_discussion_that_is_counted_from_the_beginning_of_the_row() {
        FollowedDay day = FollowedDay.of(row(
                "r",
                "10:00/..",
                turn("a", "PT5M"),
                discussion("d", "../PT8M"),
                intervention("i", "PT3M/PT5M"),
                intervention("j", "PT3M/PT5M"),
                turn("c", "PT5M")));
        assertThat(day.at("09:00"))
                .containsExactly(
                        "r 10:00 in 10:00 until 10:16 in 10:16/10:18",
                        "a 10:00 in 10:00 until 10:05 in 10:05",
                        "d 10:05 in 10:05 until 10:11 in 10:11/10:13",
                        "i 10:05 in 10:05/10:07 until 10:08 in 10:08/10:10",
                        "j 10:08 in 10:08/10:10 until 10:11 in 10:11/10:13",
                        "c 10:11 in 10:11/10:13 until 10:16 in 10:16/10:18");
    }

    @Test
    void a_turn_of_the_floor_that_takes_the_time_of_the_next_makes_the_discussion_longer() {
        assertThat(EIGHT_MINUTES
                        .after("10:05 discussion-opened d", "10:05 begin i")
                        .at("10:11"))
                .containsExactly(
                        "r runs 10:05 in 10:05 until 10:19 in 10:19",
                        "d runs 10:05 in 10:05 until 10:14 in 10:14",
                        "i runs 10:05 in 10:05 until 10:11 in 10:11",
                        "j 10:11 in 10:11 until 10:14 in 10:14",
                        "c 10:14 in 10:14 until 10:19 in 10:19");
    }

    @Test
    void a_discussion_that_is_opened_early_fills_the_row_whatever_it_is_given() {
        assertThat(EIGHT_MINUTES.after("10:04 discussion-opened d").at("10:04"))
                .containsExactly(
                        "r runs 10:04 in 10:04 until 10:18 in 10:18",
                        "d runs 10:04 in 10:04 until 10:13 in 10:13",
                        "i 10:04 in 10:04/10:07 until 10:09 in 10:07/10:10",
                        "j 10:09 in 10:07/10:10 until 10:13 in 10:10/10:13",
                        "c 10:13 in 10:13 until 10:18 in 10:18");
    }
}
