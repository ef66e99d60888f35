package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Sections that end and begin again. */
class PublishedReturnTest {

    @Test
    void each_section_begins_anew() {
        assertRead("""
                Programme
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Side events
                Skills for all
                Programme
                A line of words
                13:00-15:00 Lunch
                Side events
                Room XX""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                day without a date
                  lunch-2 13:00-15:00 break 'Lunch'
                side-event-1 ? ?-? 'Skills for all'
                side-event-2 ? ?-? 'Room XX'
                line 1 heading
                line 2 heading
                line 3 used panel-1
                line 4 heading
                line 5 used side-event-1
                line 6 heading
                line 7 not-understood
                line 8 used lunch-2
                line 9 heading
                line 10 used side-event-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 5, column 1: no time: "Skills for all" [side-event-1]
                line 7, column 1: not understood: "A line of words", expected a row of the programme: a time as 10:00 - 10:15, or a title as PANEL 1
                line 8, column 1: no date
                line 10, column 1: no time: "Room XX" [side-event-2]
                """);
    }

    @Test
    void a_row_that_awaits_its_title_ends_with_its_section() {
        assertRead("""
                Programme
                12 October 2017
                10:00-13:00
                Side events
                Day 1
                Skills for all
                Room XX, 13:15-14:30""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  row-1 10:00-13:00 other
                side-event-1-1 ? 13:15-14:30 'Skills for all' in XX
                line 1 heading
                line 2 heading
                line 3 used row-1
                line 4 heading
                line 5 heading
                line 6 used side-event-1-1
                line 7 used side-event-1-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: no title: "10:00-13:00" [row-1]
                line 3, column 1: kind unknown: "10:00-13:00" [row-1]
                line 5, column 1: no date, day 1
                """);
    }

    @Test
    void a_dialogue_among_side_events_is_one_of_them() {
        assertRead("""
                Side events
                12 October 2017
                13:15-14:30 Dialogue with youth
                Room XX
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                side-event-1-1 2017-10-12 13:15-14:30 'Dialogue with youth' in XX
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void a_day_named_among_side_events_is_told_once() {
        assertRead("""
                Side events
                12 October 2017
                Skills for all
                Room XX, 13:15-14:30
                Day 2
                10:00-13:00 Panel 1: Pathways""", """
                session 'Untitled session'
                day without a date
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                side-event-1-1 2017-10-12 13:15-14:30 'Skills for all' in XX
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 heading
                line 6 used panel-1
                line 1, column 1: no title, "Untitled session" [session]
                line 5, column 1: no date, day 2
                """);
    }

    @Test
    void a_row_below_the_head_of_a_table_needs_no_end() {
        assertRead("""
                Time Session
                10:00 Opening segment""", """
                session 'Untitled session'
                day without a date
                  opening 10:00-? opening 'Opening segment'
                line 1 heading
                line 2 used opening
                line 1, column 1: no title, "Untitled session" [session]
                line 2, column 1: no end: "10:00" [opening]
                line 2, column 1: no date
                """);
    }
}
