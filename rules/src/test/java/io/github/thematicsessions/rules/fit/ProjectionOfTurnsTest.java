package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.intervention;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static io.github.thematicsessions.rules.fit.FollowedDay.turnAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows within a row: turns, the time between them, and the floor, worked out by hand. */
class ProjectionOfTurnsTest {

    // Turns with hours, and time between them

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

    // The floor

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

    // Turns of the floor

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

    // Turns that share a time

    private static FollowedDay welcomes(String... allotted) {
        SpeakingSlot[] slots = IntStream.range(0, allotted.length)
                .mapToObj(
                        turn -> Sixth.slot("w-" + (turn + 1), Capacity.CO_FACILITATOR, Purpose.WELCOME, allotted[turn]))
                .toArray(SpeakingSlot[]::new);
        return FollowedDay.of(
                Sixth.CHECK, Sixth.segment(Sixth.published(), "opening", opening -> opening.withSlots(slots)));
    }

    private static List<String> welcomes(FollowedDay day, String clock) {
        return day.at(clock).stream()
                .filter(line -> line.startsWith("w-") || line.startsWith("opening "))
                .toList();
    }

    @Test
    void turns_that_share_a_time_have_equal_parts_of_it() {
        assertThat(welcomes(welcomes("..", "..", ".."), "09:00"))
                .containsExactly(
                        "opening 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 10:00 in 10:00 until 10:03:20 in 10:00/10:10",
                        "w-2 10:03:20 in 10:00/10:10 until 10:06:40 in 10:00/10:10",
                        "w-3 10:06:40 in 10:00/10:10 until 10:10 in 10:10");
    }

    @Test
    void turns_that_share_a_time_have_what_those_with_a_time_of_their_own_leave() {
        assertThat(welcomes(welcomes("PT4M", "..", "PT1M"), "09:00"))
                .containsExactly(
                        "opening 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 10:00 in 10:00 until 10:04 in 10:04",
                        "w-2 10:04 in 10:04 until 10:09 in 10:09",
                        "w-3 10:09 in 10:09 until 10:10 in 10:10");
    }

    @Test
    void those_that_are_left_share_what_is_left() {
        FollowedDay three = welcomes("..", "..", "..");
        assertThat(welcomes(three.after("10:00 begin w-1"), "10:06"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-1 runs 10:00 in 10:00 until 10:06 in 10:06/10:10",
                        "w-2 10:06 in 10:06/10:10 until 10:08 in 10:06/10:10",
                        "w-3 10:08 in 10:06/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:04 end w-1"), "10:06"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:06 in 10:06/10:10 until 10:08 in 10:06/10:10",
                        "w-3 10:08 in 10:06/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:01 end w-1"), "10:02"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:02 in 10:02/10:10 until 10:06 in 10:02/10:10",
                        "w-3 10:06 in 10:02/10:10 until 10:10 in 10:10");
        assertThat(welcomes(three.after("10:00 begin w-1", "10:04 end w-1"), "10:11"))
                .containsExactly(
                        "opening runs 10:00 in 10:00 until 10:15 in 10:15",
                        "w-2 10:11 in 10:11 until 10:11 in 10:11",
                        "w-3 10:11 in 10:11 until 10:11 in 10:11");
    }
}
