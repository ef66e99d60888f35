package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.DISCUSSION;
import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import org.junit.jupiter.api.Test;

/** Turns of the floor lie in their order anywhere in a discussion, and leave the rest of it to others. */
class TurnsOfTheFloorTest {

    private static final ProceduralNote SILENT = SmallNotes.silent();
    private static final ProceduralNote LIMITED = SmallNotes.asking(new SpeakingTime(
            SlotSelector.of(DISCUSSION, Capacity.DELEGATION, Purpose.INTERVENTION),
            Share.EACH,
            Allotment.parse("../PT3M")));

    private static ThematicSession withTurns() {
        return Plans.plan(Plans.row(
                "row",
                KEYNOTE,
                "10:00/11:00",
                Plans.discussion("floor", "/", ".."),
                Plans.intervention("first", "/", "PT3M/PT5M"),
                Plans.intervention("second", "/", "PT3M/PT5M")));
    }

    @Test
    void turns_lie_anywhere_in_a_discussion_that_is_longer_than_they_are() {
        assertThat(Plans.windows(SILENT, withTurns()))
                .containsExactly(
                        "day-1 10:00 11:00 PT1H",
                        "row 10:00 11:00 PT1H",
                        "floor 10:00 11:00 PT1H",
                        "first 10:00/10:54 10:03/10:57 PT3M/PT5M",
                        "second 10:03/10:57 10:06/11:00 PT3M/PT5M");
    }

    @Test
    void turns_are_expected_one_after_the_other_from_the_beginning_of_the_discussion_on() {
        assertThat(Plans.expected(SILENT, withTurns()))
                .containsExactly(
                        "row 10:00 in 10:00 until 11:00 in 11:00",
                        "floor 10:00 in 10:00 until 11:00 in 11:00",
                        "first 10:00 in 10:00/10:54 until 10:05 in 10:03/10:57",
                        "second 10:05 in 10:03/10:57 until 10:10 in 10:06/11:00");
    }

    @Test
    void turns_without_a_discussion_are_one_by_themselves() {
        assertThat(Plans.windows(
                        SILENT,
                        Plans.plan(Plans.row("row", KEYNOTE, "10:00/11:00", Plans.intervention("turn", "/", "PT3M")))))
                .endsWith("row/floor 10:00 11:00 PT1H", "turn 10:00/10:57 10:03/11:00 PT3M");
    }

    /** The limit of one intervention is not that of all of them. */
    @Test
    void a_slot_for_any_number_of_turns_may_take_the_whole_discussion() {
        assertThat(Plans.windows(
                        LIMITED,
                        Plans.plan(Plans.row(
                                "row",
                                DISCUSSION,
                                "10:00/11:00",
                                Plans.slot("questions", Capacity.DELEGATION, Purpose.INTERVENTION, "/", ".."),
                                Plans.intervention("turn", "/", "..")))))
                .endsWith(
                        "row/floor 10:00 11:00 PT1H",
                        "questions 10:00/11:00 10:00/11:00 PT0S/PT1H",
                        "turn 10:00/11:00 10:00/11:00 PT0S/PT3M");
    }

    /** Six minutes of the floor and ten of the remarks before 11:00. */
    @Test
    void a_turn_before_the_floor_can_begin_as_late_as_the_turns_of_the_floor_leave_time() {
        Timetable timetable = NoteCheck.of(SILENT)
                .timetable(Plans.plan(Plans.row(
                        "row",
                        KEYNOTE,
                        "10:00/11:00",
                        Plans.remarks("remarks", "/", "PT10M"),
                        Plans.discussion("floor", "/", ".."),
                        Plans.intervention("first", "/", "PT3M"),
                        Plans.intervention("second", "/", "PT3M"))));
        SegmentTimes times = timetable.segment(
                timetable.days().get(0).segments().get(0).segment().id());
        SegmentRest rest = times.rest(new boolean[] {true, true, true, true}, -1, -1, false, false, false);
        assertThat(rest.latestStart(0)).isEqualTo(38_640);
    }

    @Test
    void a_row_that_is_a_discussion_is_all_floor_where_the_note_limits_turns_of_the_floor() {
        ThematicSession session = Plans.plan(Plans.row("row", DISCUSSION, "10:00/11:00"));
        assertThat(Plans.windows(LIMITED, session))
                .containsExactly("day-1 10:00 11:00 PT1H", "row 10:00 11:00 PT1H", "row/floor 10:00 11:00 PT1H");
        assertThat(Plans.expected(LIMITED, session))
                .containsExactly(
                        "row 10:00 in 10:00 until 11:00 in 11:00", "row/floor 10:00 in 10:00 until 11:00 in 11:00");
        assertThat(Plans.windows(SILENT, session)).containsExactly("day-1 10:00 11:00 PT1H", "row 10:00 11:00 PT1H");
    }

    @Test
    void a_row_that_is_all_floor_does_not_end_before_it_begins() {
        assertThat(Plans.conflicts(
                        LIMITED,
                        Plans.plan(Plans.row("row", DISCUSSION, "11:00/"), Plans.row("behind", KEYNOTE, "/10:30"))))
                .containsExactly(
                        "day 1 needs PT30M has PT0S misses PT30M",
                        "starts-not-before row 11:00",
                        "takes-at-least row/floor PT0S",
                        "follows behind row",
                        "takes-at-least behind PT0S",
                        "ends-not-after behind 10:30",
                        "-> move row to 10:30/.. by PT30M",
                        "-> move behind to ../11:00 by PT30M");
    }
}
