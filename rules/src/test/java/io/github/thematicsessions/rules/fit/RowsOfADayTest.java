package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.BREAK;
import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static io.github.thematicsessions.core.session.SegmentKind.REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order the rows of a day stand, in which meeting each of them is, and how long the day is. */
class RowsOfADayTest {

    private static final ProceduralNote SILENT = SmallNotes.silent();
    private static final ProceduralNote MEETINGS = SmallNotes.asking(
            new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))));

    private static List<String> inMeetings(Segment... rows) {
        return Plans.windows(MEETINGS, Plans.plan(rows));
    }

    @Test
    void rows_that_are_not_published_in_the_order_of_time_are_put_into_it() {
        assertThat(Plans.windows(
                        SILENT,
                        Plans.plan(
                                Plans.row("second", KEYNOTE, "11:00/12:00"),
                                Plans.row("behind", KEYNOTE, "/12:30"),
                                Plans.row("first", KEYNOTE, "10:00/11:00"))))
                .containsExactly(
                        "day-1 10:00 12:30 PT2H30M",
                        "first 10:00 11:00 PT1H",
                        "second 11:00 12:00 PT1H",
                        "behind 12:00/12:30 12:30 PT0S/PT30M");
    }

    @Test
    void a_row_whose_end_alone_is_known_is_in_the_meeting_that_ends_with_it() {
        assertThat(inMeetings(Plans.row("row", KEYNOTE, "/13:00")))
                .containsExactly(
                        "day-1 10:00/13:00 13:00 PT0S/PT3H",
                        "meeting-1 10:00 13:00 PT3H",
                        "row 10:00/13:00 13:00 PT0S/PT3H");
    }

    @Test
    void a_row_that_starts_when_a_meeting_ends_is_in_the_next() {
        assertThat(Plans.conflicts(MEETINGS, Plans.plan(Plans.row("row", KEYNOTE, "13:00/14:00"))))
                .containsExactly(
                        "day 1 needs PT2H has PT0S misses PT2H",
                        "starts-not-before meeting-2 15:00 by provision-0",
                        "lies-within row meeting-2 by provision-0",
                        "starts-not-after row 13:00",
                        "-> move row to 15:00/16:00 by PT2H",
                        "-> waive provision-0 of row");
    }

    @Test
    void a_row_that_starts_when_all_meetings_are_over_is_in_the_last() {
        assertThat(Plans.conflicts(MEETINGS, Plans.plan(Plans.row("row", KEYNOTE, "18:30/19:00"))))
                .containsExactly(
                        "day 1 needs PT1H has PT0S misses PT1H",
                        "ends-not-before row 19:00",
                        "lies-within row meeting-2 by provision-0",
                        "ends-not-after meeting-2 18:00 by provision-0",
                        "-> move row to 17:30/18:00 by PT1H",
                        "-> waive provision-0 of row");
    }

    @Test
    void a_break_without_hours_is_between_two_meetings() {
        assertThat(inMeetings(
                        Plans.row("morning", KEYNOTE, "/"),
                        Plans.row("lunch", BREAK, "/"),
                        Plans.row("afternoon", KEYNOTE, "/")))
                .containsExactly(
                        "day-1 10:00/13:00 15:00/18:00 PT2H/PT8H",
                        "meeting-1 10:00 13:00 PT3H",
                        "morning 10:00/13:00 10:00/13:00 PT0S/PT3H",
                        "lunch 10:00/18:00 10:00/18:00 PT0S/PT8H",
                        "meeting-2 15:00 18:00 PT3H",
                        "afternoon 15:00/18:00 15:00/18:00 PT0S/PT3H");
    }

    @Test
    void what_follows_more_breaks_than_there_are_between_meetings_is_in_the_last() {
        assertThat(inMeetings(
                        Plans.row("morning", KEYNOTE, "/"),
                        Plans.row("lunch", BREAK, "/"),
                        Plans.row("afternoon", KEYNOTE, "/"),
                        Plans.row("coffee", BREAK, "/"),
                        Plans.row("evening", KEYNOTE, "/")))
                .endsWith(
                        "afternoon 15:00/18:00 15:00/18:00 PT0S/PT3H",
                        "coffee 15:00/18:00 15:00/18:00 PT0S/PT3H",
                        "evening 15:00/18:00 15:00/18:00 PT0S/PT3H");
    }

    @Test
    void a_day_takes_at_least_what_its_rows_take_together() {
        assertThat(Plans.windows(
                        SILENT,
                        Plans.plan(
                                Plans.row("first", KEYNOTE, "/", Plans.discussion("floor-1", "/", "PT10M")),
                                Plans.row("second", KEYNOTE, "/", Plans.discussion("floor-2", "/", "PT5M")))))
                .containsExactly(
                        "day-1 00:00/23:44:59 00:15/23:59:59 PT15M/PT23H59M59S",
                        "first 00:00/23:44:59 00:10/23:54:59 PT10M",
                        "floor-1 00:00/23:44:59 00:10/23:54:59 PT10M",
                        "second 00:10/23:54:59 00:15/23:59:59 PT5M",
                        "floor-2 00:10/23:54:59 00:15/23:59:59 PT5M");
    }

    @Test
    void what_follows_is_told_of_the_plenary_and_its_breaks_alone() {
        assertThat(Plans.expected(
                        SILENT,
                        Plans.plan(
                                Plans.row("registration", REGISTRATION, "08:00/10:00"),
                                Plans.row("morning", KEYNOTE, "10:00/13:00"),
                                Plans.row("lunch", BREAK, "13:00/15:00"))))
                .containsExactly(
                        "morning 10:00 in 10:00 until 13:00 in 13:00", "lunch 13:00 in 13:00 until 15:00 in 15:00");
    }

    @Test
    void nothing_moves_a_midnight() {
        assertThat(Plans.conflicts(
                        SILENT, Plans.plan(Plans.row("row", KEYNOTE, "23:50/", Plans.remarks("late", "/", "PT20M")))))
                .containsExactly(
                        "day 1 needs PT20M has PT9M59S misses PT10M1S",
                        "starts-not-before row 23:50",
                        "takes-at-least late PT20M",
                        "lies-within late row",
                        "ends-not-after day-1 23:59:59",
                        "-> move row to 23:39:59/.. by PT10M1S");
        assertThat(Plans.conflicts(
                        SILENT, Plans.plan(Plans.row("row", KEYNOTE, "/00:10", Plans.remarks("early", "/", "PT20M")))))
                .containsExactly(
                        "day 1 needs PT20M has PT10M misses PT10M",
                        "starts-not-before day-1 00:00",
                        "takes-at-least early PT20M",
                        "lies-within early row",
                        "ends-not-after row 00:10",
                        "-> move row to ../00:20 by PT10M");
    }

    @Test
    void nothing_moves_the_midnight_of_a_row_beside_the_plenary() {
        assertThat(Plans.conflicts(
                        SILENT,
                        Plans.plan(Plans.row("row", REGISTRATION, "23:50/", Plans.remarks("late", "/", "PT20M")))))
                .containsExactly(
                        "day 1 needs PT20M has PT9M59S misses PT10M1S",
                        "starts-not-before row 23:50",
                        "takes-at-least late PT20M",
                        "lies-within late row",
                        "ends-not-after row 23:59:59",
                        "-> move row to 23:39:59/.. by PT10M1S");
        assertThat(Plans.conflicts(
                        SILENT,
                        Plans.plan(Plans.row("row", REGISTRATION, "/00:10", Plans.remarks("early", "/", "PT20M")))))
                .containsExactly(
                        "day 1 needs PT20M has PT10M misses PT10M",
                        "starts-not-before row 00:00",
                        "takes-at-least early PT20M",
                        "lies-within early row",
                        "ends-not-after row 00:10",
                        "-> move row to ../00:20 by PT10M");
    }
}
