package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is expected once a turn has ended and nothing has begun behind it. */
class WaitingForTurnsTest {

    /** The first turn of a row from 10:00 to 11:00 ends at 10:08. */
    private static List<String> afterTheFirst(String clock, SpeakingSlot... slots) {
        ElementId first = slots[0].id();
        Progress progress = NoteCheck.of(SmallNotes.silent())
                .timetable(Plans.plan(Plans.row("row", KEYNOTE, "10:00/11:00", slots)))
                .progress()
                .after(Plans.event(FloorEventKind.BEGIN, "10:00").withSlot(first))
                .after(Plans.event(FloorEventKind.END, "10:08"));
        return Plans.forecasts(progress, clock);
    }

    @Test
    void a_turn_that_touches_the_one_before_it_begins_now_or_later() {
        assertThat(afterTheFirst("10:12", Plans.remarks("first", "/", "PT10M"), Plans.remarks("second", "/", "PT10M")))
                .containsExactly(
                        "row runs 10:00 in 10:00 until 11:00 in 11:00",
                        "second 10:12 in 10:12/10:50 until 10:22 in 10:22/11:00");
    }

    @Test
    void the_time_that_the_plan_leaves_between_two_turns_is_counted_from_the_end_of_the_first() {
        assertThat(afterTheFirst(
                        "10:09",
                        Plans.remarks("first", "10:00/10:10", "PT10M"),
                        Plans.remarks("second", "10:20/10:30", "PT10M")))
                .containsExactly(
                        "row runs 10:00 in 10:00 until 11:00 in 11:00",
                        "second 10:18 in 10:09/10:18 until 10:28 in 10:19/10:28");
    }

    @Test
    void so_it_is_where_a_discussion_follows() {
        assertThat(afterTheFirst(
                        "10:09",
                        Plans.remarks("first", "10:00/10:10", "PT10M"),
                        Plans.remarks("second", "10:20/10:30", "PT10M"),
                        Plans.discussion("floor", "/", "..")))
                .containsExactly(
                        "row runs 10:00 in 10:00 until 11:00 in 11:00",
                        "second 10:18 in 10:09/10:18 until 10:28 in 10:19/10:28",
                        "floor 10:28 in 10:19/10:28 until 11:00 in 11:00");
    }

    @Test
    void turns_of_the_floor_that_no_discussion_announces_begin_now_or_later() {
        assertThat(afterTheFirst(
                        "10:12", Plans.remarks("first", "/", "PT10M"), Plans.intervention("turn", "/", "PT3M")))
                .containsExactly(
                        "row runs 10:00 in 10:00 until 11:00 in 11:00",
                        "row/floor 10:12 in 10:12/10:57 until 11:00 in 11:00",
                        "turn 10:12 in 10:12/10:57 until 10:15 in 10:15/11:00");
    }
}
