package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where a row that takes part in a conflict can move as a whole, where with one of its hours, and where it cannot. */
class MovesTest {

    private static final ProceduralNote SILENT = SmallNotes.silent();

    private static List<String> conflicts(Segment... rows) {
        return Plans.conflicts(SILENT, Plans.plan(rows));
    }

    private static List<String> moves(Segment... rows) {
        return moves(SILENT, rows);
    }

    private static List<String> moves(ProceduralNote note, Segment... rows) {
        return Plans.conflicts(note, Plans.plan(rows)).stream()
                .filter(line -> line.startsWith("-> move"))
                .toList();
    }

    private static Segment row(String id, String hours) {
        return Plans.row(id, KEYNOTE, hours);
    }

    /** Until 23:30 there is time for 1:30 only; what begins later keeps its end. */
    @Test
    void a_row_does_not_move_beyond_midnight() {
        assertThat(conflicts(row("first", "20:00/23:00"), row("second", "22:00/23:30"), row("third", "23:10/23:20")))
                .containsExactly(
                        "day 1 needs PT1H has PT0S misses PT1H",
                        "ends-not-before first 23:00",
                        "follows second first",
                        "starts-not-after second 22:00",
                        "-> move first to 19:00/22:00 by PT1H",
                        "-> move second to 23:00/23:30 by PT1H",
                        "day 1 needs PT20M has PT0S misses PT20M",
                        "ends-not-before second 23:30",
                        "follows third second",
                        "starts-not-after third 23:10",
                        "-> move second to 21:40/23:10 by PT20M",
                        "-> move third to 23:30/23:40 by PT20M");
    }

    @Test
    void a_row_that_would_have_no_time_left_does_not_move() {
        assertThat(conflicts(row("first", "09:00/11:00"), row("second", "10:00/11:00"), row("third", "11:00/12:00")))
                .containsExactly(
                        "day 1 needs PT1H has PT0S misses PT1H",
                        "ends-not-before first 11:00",
                        "follows second first",
                        "starts-not-after second 10:00",
                        "-> move first to 08:00/10:00 by PT1H");
    }

    @Test
    void a_row_of_which_one_hour_is_known_moves_with_that_hour() {
        assertThat(moves(row("first", "09:00/11:00"), row("second", "10:00/"), row("third", "12:00/13:00")))
                .containsExactly("-> move first to 08:00/10:00 by PT1H", "-> move second to 11:00/.. by PT1H");
        assertThat(moves(row("first", "/10:30"), row("second", "10:00/11:00"), row("third", "11:00/12:00")))
                .containsExactly("-> move first to ../10:00 by PT30M", "-> move second to 10:30/11:00 by PT30M");
    }

    // With time between an hour of the row and the nearest turn

    /** Behind the discussion are ten minutes, which shrink to five; 52 minutes and five are 57. */
    @Test
    void the_time_behind_the_last_turn_shrinks_with_the_row() {
        assertThat(moves(
                        row("before", "09:00/10:00"),
                        Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:00/10:50", "../PT52M")),
                        row("behind", "10:55/12:00")))
                .containsExactly("-> move row to 10:00/10:55 by PT5M", "-> move behind to 11:00/12:05 by PT5M");
    }

    @Test
    void the_time_before_the_first_turn_shrinks_with_the_row() {
        assertThat(moves(
                        row("before", "09:00/10:05"),
                        Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:10/11:00", "../PT52M")),
                        row("behind", "11:00/12:00")))
                .containsExactly("-> move before to 08:55/10:00 by PT5M", "-> move row to 10:05/11:00 by PT5M");
    }

    /** Ten minutes less leave none behind the discussion, and it takes 20 more before its 30 minutes fill the row. */
    @Test
    void a_row_moves_beyond_the_time_behind_its_last_turn_if_less_does_not_do() {
        assertThat(conflicts(
                        Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:00/10:50", "../PT30M"))))
                .containsExactly(
                        "day 1 needs PT1H has PT40M misses PT20M",
                        "ends-not-before row 11:00",
                        "fills floor row PT10M",
                        "takes-at-most floor PT30M",
                        "starts-not-after row 10:00",
                        "-> move row to 10:00/10:30 by PT30M");
    }

    @Test
    void the_same_time_before_and_behind_a_turn_is_told_twice() {
        assertThat(conflicts(
                        Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:10/10:50", "../PT30M"))))
                .containsExactly(
                        "day 1 needs PT1H has PT50M misses PT10M",
                        "ends-not-before row 11:00",
                        "fills floor row PT10M",
                        "takes-at-most floor PT30M",
                        "fills floor row PT10M",
                        "starts-not-after row 10:00",
                        "-> move row to 10:00/10:40 by PT20M");
    }

    @Test
    void the_time_before_the_first_turn_does_not_shrink_with_the_end_of_the_row() {
        assertThat(moves(
                        Plans.row("row", KEYNOTE, "10:00/11:00", Plans.discussion("floor", "10:10/11:00", "../PT30M"))))
                .containsExactly("-> move row to 10:00/10:40 by PT20M");
    }

    /** The note gives the end, so that only the start can move, to half an hour before it. */
    @Test
    void a_row_moves_beyond_the_time_before_its_first_turn_if_less_does_not_do() {
        ProceduralNote agenda =
                SmallNotes.asking(new AgendaRow(1, KEYNOTE, OptionalInt.empty(), TimeRange.parse("10:00/11:00")));
        assertThat(Plans.conflicts(
                        agenda,
                        Plans.plan(
                                Plans.row("row", KEYNOTE, "10:00/", Plans.discussion("floor", "10:10/", "../PT30M")))))
                .containsExactly(
                        "day 1 needs PT1H has PT40M misses PT20M",
                        "ends-not-before row 11:00 by provision-0",
                        "takes-at-most floor PT30M",
                        "fills floor row PT10M",
                        "starts-not-after row 10:00",
                        "-> move row to 10:30/11:00 by PT30M",
                        "-> waive provision-0 of row");
    }

    // Within a meeting

    private static final ProceduralNote MEETINGS = SmallNotes.asking(
            new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))));

    @Test
    void a_row_of_which_one_hour_is_known_moves_within_its_meeting() {
        assertThat(moves(MEETINGS, row("first", "10:00/11:30"), row("second", "11:00/"), row("third", "15:00/18:00")))
                .containsExactly("-> move first to 10:00/11:00 by PT30M", "-> move second to 11:30/.. by PT30M");
        assertThat(moves(MEETINGS, row("first", "10:00/12:00"), row("second", "/17:00"), row("third", "16:00/18:00")))
                .containsExactly("-> move second to ../16:00 by PT1H", "-> move third to 17:00/18:00 by PT1H");
    }

    /** With its end at 15:00 it would be a row of the first meeting. */
    @Test
    void a_row_of_which_the_end_alone_is_known_does_not_move_to_where_its_meeting_begins() {
        assertThat(moves(MEETINGS, row("first", "10:00/12:00"), row("second", "/15:30"), row("third", "15:00/18:00")))
                .containsExactly("-> move third to 15:30/18:00 by PT30M");
    }
}
