package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** What is the heading of a day, and which day it names. */
class PublishedDaysTest {

    @Test
    void numbers_in_every_form_begin_a_day() {
        assertRead("""
                DAY ONE
                10:00-10:15 Opening segment
                Day II
                10:00-10:15 Opening segment
                3rd day
                10:00-10:15 Opening segment
                Fourth day:
                10:00-10:15 Opening segment
                21st day
                10:00-10:15 Opening segment""", """
                session 'Untitled session'
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  opening-2 10:00-10:15 opening 'Opening segment'
                day without a date
                  opening-3 10:00-10:15 opening 'Opening segment'
                day without a date
                  opening-4 10:00-10:15 opening 'Opening segment'
                day without a date
                  opening-5 10:00-10:15 opening 'Opening segment'
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used opening-2
                line 5 heading
                line 6 used opening-3
                line 7 heading
                line 8 used opening-4
                line 9 heading
                line 10 used opening-5
                line 1, column 1: no date, day 1
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no date, day 2
                line 5, column 1: no date, day 3
                line 7, column 1: no date, day 4
                line 9, column 1: no date, day 21
                """);
    }

    @Test
    void words_behind_the_number_of_a_day_are_told() {
        assertRead("""
                Day 1: Skills
                10:00-10:15 Opening segment
                Day 2 (13 October 2017), morning
                10:00-10:15 Opening segment
                Day 3 -
                10:00-10:15 Opening segment
                Day 4 skills
                0th day
                1000th day""", """
                session 'Untitled session'
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                day 2017-10-13
                  opening-2 10:00-10:15 opening 'Opening segment'
                day without a date
                  opening-3 10:00-10:15 opening 'Opening segment'
                opening-3 is described: Day 4 skills // 0th day // 1000th day
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used opening-2
                line 5 heading
                line 6 used opening-3
                line 7 description opening-3
                line 8 description opening-3
                line 9 description opening-3
                line 1, column 1: no date, day 1
                line 1, column 1: no title, "Untitled session" [session]
                line 1, column 8: words left over: "Skills"
                line 3, column 24: words left over: ", morning"
                line 5, column 1: no date, day 3
                """);
    }

    @Test
    void a_date_and_a_number_on_two_lines_are_one_heading() {
        assertRead("""
                Programme
                Thursday, 12 October 2017

                Day 1
                10:00-10:15 Opening segment
                Day 2

                13 October 2017
                10:00-13:00 Panel 1: Pathways
                Day 1
                15:00-18:00 Panel 2: Skills""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                day 2017-10-13
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 heading
                line 3 blank
                line 4 heading
                line 5 used opening
                line 6 heading
                line 7 blank
                line 8 heading
                line 9 used panel-1
                line 10 heading
                line 11 used panel-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void the_same_date_named_again_is_the_same_day() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment
                13 October 2017
                10:00-13:00 Panel 2: Skills
                Day 1: 12 October
                15:00-18:00 Panel 1: Pathways
                12 October 2018
                15:00-18:00 Panel 3: Work
                13 November 2017
                15:00-18:00 Panel 4: Rights
                Day 9: 12 October 2017
                18:00-18:10 Closing""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                  panel-1 15:00-18:00 expert-panel 1 'Pathways'
                day 2017-10-13
                  panel-2 10:00-13:00 expert-panel 2 'Skills'
                day 2018-10-12
                  panel-3 15:00-18:00 expert-panel 3 'Work'
                day 2017-11-13
                  panel-4 15:00-18:00 expert-panel 4 'Rights'
                day 2017-10-12
                  closing 18:00-18:10 closing 'Closing'
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used panel-2
                line 5 heading
                line 6 used panel-1
                line 7 heading
                line 8 used panel-3
                line 9 heading
                line 10 used panel-4
                line 11 heading
                line 12 used closing
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void two_days_of_one_date_keep_their_numbers() {
        assertRead("""
                Day 1: 12 October 2017
                10:00-10:15 Opening segment
                Day 2: 12 October 2017
                10:00-13:00 Panel 1: Pathways
                12 October 2017
                15:00-18:00 Panel 2: Skills""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used panel-1
                line 5 heading
                line 6 used panel-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void a_date_is_that_of_a_letter_unless_rows_follow() {
        assertRead("""
                A session
                12 October 2017
                Dear all
                13 October 2017

                Time Session
                10:00-10:15 Opening segment
                14 October 2017
                Panel 1: Pathways""", """
                session-2017-10-13 'A session' on 'Dear all'
                day 2017-10-13
                  opening 10:00-10:15 opening 'Opening segment'
                day 2017-10-14
                  panel-1 ?-? expert-panel 1 'Pathways'
                line 1 used session-2017-10-13
                line 2 used session-2017-10-13
                line 3 used session-2017-10-13
                line 4 heading
                line 5 blank
                line 6 heading
                line 7 used opening
                line 8 heading
                line 9 used panel-1
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-13]
                line 3, column 1: theme taken from its place: "Dear all", read as "Dear all" [session-2017-10-13]
                line 9, column 1: no time: "Panel 1: Pathways" [panel-1]
                """);
    }

    @Test
    void a_date_above_a_title_of_a_row_begins_a_day() {
        assertRead("""
                13 October 2017
                Opening segment""", """
                session-2017-10-13 'Untitled session'
                day 2017-10-13
                  opening ?-? opening 'Opening segment'
                line 1 heading
                line 2 used opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-13]
                line 2, column 1: no time: "Opening segment" [opening]
                """);
    }

    @Test
    void a_date_at_the_end_begins_no_day() {
        assertRead("""
                A session
                13 October 2017""", """
                session 'Untitled session'
                line 1 not-understood
                line 2 not-understood
                line 1, column 1: not understood: "A session", expected title, theme, dates or place of a session
                line 1, column 1: no programme, no row, day or side event is found
                line 1, column 1: no title, "Untitled session" [session]
                line 2, column 1: not understood: "13 October 2017", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void a_day_within_prose_begins_the_programme() {
        assertRead("""
                I. Introduction
                A session of two days.
                13 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-13 'Untitled session'
                day 2017-10-13
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading
                line 2 description session-2017-10-13
                line 3 heading
                line 4 used opening
                Count[line=2, column=14, asPublished=two days, counted=DAYS, number=2]
                line 1, column 1: no title, "Untitled session" [session-2017-10-13]
                """);
    }

    @Test
    void a_heading_of_a_day_in_two_pieces_is_told() {
        assertRead("""
                DAY
                2
                Opening segment
                Day
                Two and more""", """
                session 'Untitled session'
                day without a date
                  opening ?-? opening 'Opening segment'
                opening is described: Day // Two and more
                line 1 heading
                line 2 heading
                line 3 used opening
                line 4 description opening
                line 5 description opening
                line 1, column 1: heading joined: "DAY", read as day 2
                line 1, column 1: no title, "Untitled session" [session]
                line 2, column 1: no date, day 2
                line 3, column 1: no time: "Opening segment" [opening]
                """);
    }

    @Test
    void a_number_on_the_line_of_a_time_alone_is_its_title() {
        assertRead("""
                12 October 2017
                10:00-10:15
                13 October 2017
                10:15-13:00 Panel 1: Pathways""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  row-1 10:00-10:15 other '13 October 2017'
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 used row-1
                line 3 used row-1
                line 4 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: kind unknown: "13 October 2017", other [row-1]
                """);
    }
}
