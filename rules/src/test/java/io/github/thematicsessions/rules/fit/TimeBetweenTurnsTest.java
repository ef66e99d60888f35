package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

/** What the hours of turns say of the time between them, and how long a turn is expected to take. */
class TimeBetweenTurnsTest {

    private static final ProceduralNote SILENT = SmallNotes.silent();

    /** Ten minutes before the first turn and five before the second: up to so much, and no more. */
    private static ThematicSession withTimeBetween() {
        return Plans.plan(Plans.row(
                "row",
                KEYNOTE,
                "10:00/11:00",
                Plans.remarks("first", "10:10/10:20", ".."),
                Plans.remarks("second", "10:25/10:35", "..")));
    }

    @Test
    void a_turn_begins_up_to_as_much_later_as_the_plan_leaves_before_it() {
        assertThat(Plans.windows(SILENT, withTimeBetween()))
                .containsExactly(
                        "day-1 10:00 11:00 PT1H",
                        "row 10:00 11:00 PT1H",
                        "first 10:00/10:10 10:10/10:20 PT10M",
                        "second 10:10/10:25 10:20/10:35 PT10M");
    }

    @Test
    void a_turn_is_expected_at_its_hour() {
        assertThat(Plans.expected(SILENT, withTimeBetween()))
                .containsExactly(
                        "row 10:00 in 10:00 until 11:00 in 11:00",
                        "first 10:10 in 10:00/10:10 until 10:20 in 10:10/10:20",
                        "second 10:25 in 10:10/10:25 until 10:35 in 10:20/10:35");
    }

    @Test
    void a_turn_begins_where_the_one_before_it_ends_if_nobody_knows_when_that_is() {
        assertThat(Plans.windows(
                        SILENT,
                        Plans.plan(Plans.row(
                                "row",
                                KEYNOTE,
                                "10:00/11:00",
                                Plans.remarks("first", "/", "PT10M"),
                                Plans.remarks("second", "10:30/", "PT10M")))))
                .endsWith("first 10:00 10:10 PT10M", "second 10:10 10:20 PT10M");
    }

    @Test
    void a_discussion_fills_a_row_up_to_the_time_that_the_plan_leaves_behind_it() {
        ThematicSession session =
                Plans.plan(Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:00/10:50", "..")));
        assertThat(Plans.windows(SILENT, session)).endsWith("floor 10:00 10:50/11:00 PT50M/PT1H");
        assertThat(Plans.expected(SILENT, session)).endsWith("floor 10:00 in 10:00 until 10:50 in 10:50/11:00");
    }

    @Test
    void a_row_whose_end_nobody_knows_is_as_long_as_its_discussion_and_the_time_before_it() {
        assertThat(Plans.windows(
                        SILENT,
                        Plans.plan(Plans.row(
                                "row", KEYNOTE, "10:00/", Plans.discussion("floor", "10:10/10:20", "PT10M/PT15M")))))
                .containsExactly(
                        "day-1 10:00 10:10/10:25 PT10M/PT25M",
                        "row 10:00 10:10/10:25 PT10M/PT25M",
                        "floor 10:00/10:10 10:10/10:25 PT10M/PT15M");
    }

    private static String expected(String hours, String allotted) {
        return Plans.expected(
                        SILENT,
                        Plans.plan(Plans.row("row", KEYNOTE, "10:00/11:00", Plans.remarks("turn", hours, allotted))))
                .get(1);
    }

    @Test
    void a_turn_is_expected_to_take_the_time_between_its_hours() {
        assertThat(expected("10:00/10:08", "PT5M/PT10M")).isEqualTo("turn 10:00 in 10:00 until 10:08 in 10:05/10:10");
    }

    @Test
    void a_turn_without_both_hours_is_expected_to_take_its_longest_time() {
        String longest = "turn 10:00 in 10:00 until 10:10 in 10:05/10:10";
        assertThat(expected("/", "PT5M/PT10M")).isEqualTo(longest);
        assertThat(expected("10:00/", "PT5M/PT10M")).isEqualTo(longest);
        assertThat(expected("/10:08", "PT5M/PT10M")).isEqualTo(longest);
    }

    @Test
    void a_turn_that_nobody_limits_is_not_expected_to_take_any_time() {
        assertThat(expected("/", "..")).isEqualTo("turn 10:00 in 10:00 until 10:00 in 10:00/11:00");
    }
}
