package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.session.SegmentKind.KEYNOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Before the plenary, behind it or in a break: a side event is where its hours are nearest to. */
class SideEventPlacesTest {

    private static final ProceduralNote APART = SmallNotes.asking(new SideEventApart());
    private static final ProceduralNote AT_MIDDAY =
            SmallNotes.asking(new SideEventApart(), new SideEventWindow(TimeRange.parse("13:15/14:45")));
    private static final Segment MORNING = Plans.row("morning", KEYNOTE, "10:00/13:00");
    private static final Segment AFTERNOON = Plans.row("afternoon", KEYNOTE, "15:00/18:00");

    private static List<String> conflicts(ProceduralNote note, String event, Segment... rows) {
        return Plans.conflicts(note, Plans.plan(rows).withSideEvents(Plans.event("event", event)));
    }

    private static List<String> windows(ProceduralNote note, String event, Segment... rows) {
        return Plans.windows(note, Plans.plan(rows).withSideEvents(Plans.event("event", event)));
    }

    private static String window(ProceduralNote note, String event, Segment... rows) {
        List<String> windows = windows(note, event, rows);
        return windows.get(windows.size() - 1);
    }

    @Test
    void an_event_that_ends_after_its_window_moves_or_the_window_is_waived() {
        assertThat(conflicts(AT_MIDDAY, "13:30/14:50", MORNING, AFTERNOON))
                .containsExactly(
                        "day 1 needs PT5M has PT0S misses PT5M",
                        "ends-not-before event 14:50",
                        "ends-not-after event 14:45 by provision-1",
                        "-> move event to 13:25/14:45 by PT5M",
                        "-> waive provision-1 of event");
    }

    /** Before the plenary it would have to move by 2:10, into the window by 2:15. */
    @Test
    void an_event_in_the_morning_is_before_the_plenary_if_that_is_nearer_than_the_window() {
        assertThat(conflicts(AT_MIDDAY, "11:00/12:10", MORNING, AFTERNOON))
                .containsExactly(
                        "day 1 needs PT2H10M has PT0S misses PT2H10M",
                        "ends-not-before event 12:10",
                        "follows morning event by provision-0",
                        "starts-not-after morning 10:00",
                        "-> move event to 08:50/10:00 by PT2H10M",
                        "-> move morning to 12:10/13:00 by PT2H10M",
                        "-> waive provision-0 of event");
    }

    @Test
    void an_event_as_near_to_the_window_as_to_the_time_before_the_plenary_is_in_the_window() {
        assertThat(conflicts(AT_MIDDAY, "11:00/12:15", MORNING, AFTERNOON))
                .containsExactly(
                        "day 1 needs PT45M has PT0S misses PT45M",
                        "ends-not-before morning 13:00",
                        "follows event morning by provision-0",
                        "takes-at-least event PT0S",
                        "ends-not-after event 12:15",
                        "-> move morning to 09:15/12:15 by PT45M",
                        "-> move event to 13:00/14:15 by PT2H",
                        "-> waive provision-0 of event",
                        "day 1 needs PT2H15M has PT0S misses PT2H15M",
                        "starts-not-before event 13:15 by provision-1",
                        "starts-not-after event 11:00",
                        "-> move event to 13:15/14:30 by PT2H15M",
                        "-> waive provision-1 of event");
    }

    @Test
    void an_event_is_in_a_break_of_any_length_where_no_window_is_given() {
        assertThat(window(APART, "13:05/", MORNING, AFTERNOON)).isEqualTo("event 13:05 13:05/15:00 PT0S/PT1H55M");
    }

    @Test
    void where_one_row_begins_as_another_ends_there_is_no_break_for_an_event() {
        assertThat(conflicts(
                        APART,
                        "10:10/10:20",
                        Plans.row("opening", KEYNOTE, "10:00/10:15"),
                        Plans.row("panel", KEYNOTE, "10:15/13:00")))
                .containsExactly(
                        "day 1 needs PT20M has PT0S misses PT20M",
                        "ends-not-before event 10:20",
                        "follows opening event by provision-0",
                        "starts-not-after opening 10:00",
                        "-> move event to 09:50/10:00 by PT20M",
                        "-> waive provision-0 of event");
    }

    private static final Segment EARLY = Plans.row("early", KEYNOTE, "09:00/10:00");
    private static final Segment MIDDLE = Plans.row("middle", KEYNOTE, "11:00/12:00");
    private static final Segment LATE = Plans.row("late", KEYNOTE, "14:00/15:00");

    @Test
    void of_two_breaks_an_event_is_in_the_nearer_one() {
        assertThat(window(APART, "10:30/", EARLY, MIDDLE, LATE)).isEqualTo("event 10:30 10:30/11:00 PT0S/PT30M");
        assertThat(window(APART, "12:30/", EARLY, MIDDLE, LATE)).isEqualTo("event 12:30 12:30/14:00 PT0S/PT1H30M");
    }

    @Test
    void an_event_as_near_to_one_break_as_to_the_next_is_in_the_first() {
        assertThat(conflicts(APART, "11:15/11:45", EARLY, MIDDLE, LATE))
                .startsWith(
                        "day 1 needs PT45M has PT0S misses PT45M",
                        "ends-not-before event 11:45",
                        "follows middle event by provision-0",
                        "starts-not-after middle 11:00",
                        "-> move event to 10:30/11:00 by PT45M");
    }

    @Test
    void an_event_as_near_to_the_time_before_the_plenary_as_to_that_behind_it_is_before() {
        assertThat(conflicts(APART, "13:30/14:30", Plans.row("row", KEYNOTE, "10:00/18:00")))
                .startsWith(
                        "day 1 needs PT4H30M has PT0S misses PT4H30M",
                        "ends-not-before event 14:30",
                        "follows row event by provision-0",
                        "starts-not-after row 10:00",
                        "-> move event to 09:00/10:00 by PT4H30M");
    }

    @Test
    void an_event_that_ends_in_the_evening_begins_when_the_plenary_is_over() {
        assertThat(window(APART, "/19:00", MORNING, AFTERNOON)).isEqualTo("event 18:00/19:00 19:00 PT0S/PT1H");
        Segment open = Plans.row("morning", KEYNOTE, "/13:00");
        assertThat(window(APART, "/19:00", open, AFTERNOON)).isEqualTo("event 18:00/19:00 19:00 PT0S/PT1H");
    }

    @Test
    void an_event_before_a_plenary_whose_end_nobody_knows_is_over_when_it_begins() {
        Segment open = Plans.row("afternoon", KEYNOTE, "15:00/");
        assertThat(window(APART, "09:00/", MORNING, open)).isEqualTo("event 09:00 09:00/10:00 PT0S/PT1H");
    }

    @Test
    void an_event_during_a_plenary_whose_end_nobody_knows_bounds_nothing() {
        Segment open = Plans.row("afternoon", KEYNOTE, "15:00/");
        assertThat(windows(APART, "16:00/17:00", MORNING, open))
                .endsWith("afternoon 15:00 15:00/23:59:59 PT0S/PT8H59M59S", "event 16:00 17:00 PT1H");
    }

    @Test
    void an_event_is_not_held_apart_where_the_note_does_not_ask_for_it() {
        assertThat(NoteCheck.of(SmallNotes.asking(new SideEventWindow(TimeRange.parse("13:15/14:45"))))
                        .fit(Plans.plan(MORNING, AFTERNOON).withSideEvents(Plans.event("event", "09:30/10:30")))
                        .isFeasible())
                .isTrue();
    }
}
