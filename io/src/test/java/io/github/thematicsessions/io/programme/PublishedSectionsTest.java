package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Headings of sections, heads of tables, and rows that stand where others are expected. */
class PublishedSectionsTest {

    @Test
    void headings_of_sections_are_known_in_every_form() {
        assertRead("""
                Organisation of work:
                12 October 2017
                10:00-10:15 Opening segment

                SIDE-EVENTS
                Health
                Room XI, 13:15 to 14:30

                Background documents:
                See the page.

                Annex I: Programme
                10:15-13:00 Panel 1: Pathways

                Annex II – List of side events
                Work
                Room XI, 13:15 to 14:30""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                side-event-1 ? 13:15-14:30 'Health' in XI
                side-event-2 ? 13:15-14:30 'Work' in XI
                line 1 heading
                line 2 heading
                line 3 used opening
                line 4 blank
                line 5 heading
                line 6 used side-event-1
                line 7 used side-event-1
                line 8 blank
                line 9 heading
                line 10 not-understood
                line 11 blank
                line 12 heading
                line 13 used panel-1
                line 14 blank
                line 15 heading
                line 16 used side-event-2
                line 17 used side-event-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 10, column 1: not understood: "See the page.", expected a heading, a day or a row of the programme
                line 13, column 1: no date
                """);
    }

    @Test
    void prose_under_letters_and_roman_numerals() {
        assertRead("""
                IV. Format
                The session is held over two days.
                a. Panels
                There are three experts.
                ii. no heading
                viii. No heading
                VIII. A sentence.
                b.No heading
                IIIIII. No heading
                XVIII. Length
                XIV.
                X
                Annex
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading
                line 2 description session-2017-10-12
                line 3 heading
                line 4 description session-2017-10-12
                line 5 description session-2017-10-12
                line 6 description session-2017-10-12
                line 7 description session-2017-10-12
                line 8 description session-2017-10-12
                line 9 description session-2017-10-12
                line 10 heading
                line 11 description session-2017-10-12
                line 12 description session-2017-10-12
                line 13 heading
                line 14 heading
                line 15 used opening
                Count[line=2, column=26, asPublished=two days, counted=DAYS, number=2]
                Count[line=4, column=11, asPublished=three experts, counted=EXPERTS, number=3]
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void a_heading_within_a_list_that_does_not_stand_apart_is_none() {
        assertRead("""
                Programme
                12 October 2017
                10:00-10:15 Opening segment
                Statements

                10:15-13:00

                Statements
                13:00-15:00 Lunch

                Statements
                Not read
                10:00-10:15 Panel 1: Pathways""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                  row-1 10:15-13:00 other 'Statements'
                  lunch-1 13:00-15:00 break 'Lunch'
                day without a date
                  panel-1 10:00-10:15 expert-panel 1 'Pathways'
                opening is described: Statements
                line 1 heading
                line 2 heading
                line 3 used opening
                line 4 description opening
                line 5 blank
                line 6 used row-1
                line 7 blank
                line 8 used row-1
                line 9 used lunch-1
                line 10 blank
                line 11 heading
                line 12 not-understood
                line 13 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 8, column 1: kind unknown: "Statements", other [row-1]
                line 12, column 1: not understood: "Not read", expected a heading, a day or a row of the programme
                line 13, column 1: no date
                """);
    }

    @Test
    void columns_of_a_table_in_one_piece_and_in_pieces() {
        assertRead("""
                12 October 2017
                Time | Agenda item
                10:00-10:15 Opening segment
                Hours: Ti itle
                10:15-13:00 Panel 1: Pathways
                Hour
                13:00-15:00 Lunch
                Time for questions
                Contacts

                Time Session""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                  lunch-1 13:00-15:00 break 'Lunch'
                lunch-1 is described: Time for questions // Contacts
                line 1 heading
                line 2 heading
                line 3 used opening
                line 4 heading
                line 5 used panel-1
                line 6 heading
                line 7 used lunch-1
                line 8 description lunch-1
                line 9 description lunch-1
                line 10 blank
                line 11 heading
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 4, column 1: heading joined: "Hours: Ti itle", read as the head of a table
                """);
    }

    @Test
    void a_table_head_is_the_title_of_a_time_alone() {
        assertRead("""
                12 October 2017
                10:00-10:15
                Time
                10:15-13:00 Panel 1: Pathways""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  row-1 10:00-10:15 other 'Time'
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 used row-1
                line 3 used row-1
                line 4 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: kind unknown: "Time", other [row-1]
                """);
    }

    @Test
    void a_time_alone_in_prose_is_no_row() {
        assertRead("""
                I. Hours
                10:00 is the beginning
                The end is at 18:00
                10:00-13:00 Panel 1: Pathways""", """
                session 'Untitled session'
                day without a date
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 description session
                line 3 description session
                line 4 used panel-1
                line 1, column 1: no title, "Untitled session" [session]
                line 4, column 1: no date
                """);
    }

    @Test
    void rows_of_the_programme_end_a_list_of_side_events() {
        assertRead("""
                Side events
                12 October 2017
                Health
                Room XI, 13:15 to 14:30
                15:00-18:00
                Panel 1: Pathways
                Side events
                13 October 2017
                13:15-14:30 Work
                10:00-11:00 Opening
                Side events
                13 October 2017
                13:15-14:30 Rights
                14:30-15:00 Coffee break
                Side events
                13 October 2017
                13:15-14:30 Skills
                15:00-17:50 Summary panel: Synopsis
                Side events
                13 October 2017
                13:15-14:30 Homes
                17:50-18:00 Closing
                Side events
                13 October 2017
                13:15-14:30 Opening a bank account
                13:15-14:30 Keynote on work
                13:15-14:30 Panel: Words
                13:15-14:30 A closing gap
                13:15-14:30""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 15:00-18:00 expert-panel 1 'Pathways'
                day 2017-10-13
                  opening 10:00-11:00 opening 'Opening'
                  break-2 14:30-15:00 break 'Coffee break'
                  summary-panel 15:00-17:50 summary-panel 'Synopsis'
                  closing 17:50-18:00 closing 'Closing'
                  opening-2 13:15-14:30 opening 'Opening a bank account'
                  keynote-2 13:15-14:30 keynote 'Keynote on work'
                  panel-of-day-2 13:15-14:30 expert-panel 'Words'
                  row-2 13:15-14:30 other 'A closing gap'
                  row-2-2 13:15-14:30 other
                side-event-1-1 2017-10-12 13:15-14:30 'Health' in XI
                side-event-2-1 2017-10-13 13:15-14:30 'Work'
                side-event-2-2 2017-10-13 13:15-14:30 'Rights'
                side-event-2-3 2017-10-13 13:15-14:30 'Skills'
                side-event-2-4 2017-10-13 13:15-14:30 'Homes'
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used panel-1
                line 6 used panel-1
                line 7 heading
                line 8 heading
                line 9 used side-event-2-1
                line 10 used opening
                line 11 heading
                line 12 heading
                line 13 used side-event-2-2
                line 14 used break-2
                line 15 heading
                line 16 heading
                line 17 used side-event-2-3
                line 18 used summary-panel
                line 19 heading
                line 20 heading
                line 21 used side-event-2-4
                line 22 used closing
                line 23 heading
                line 24 heading
                line 25 used opening-2
                line 26 used keynote-2
                line 27 used panel-of-day-2
                line 28 used row-2
                line 29 used row-2-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 25, column 1: begins before an earlier row is over: "13:15-14:30", which is over at 18:00 [opening-2]
                line 26, column 1: begins before an earlier row is over: "13:15-14:30", which is over at 18:00 [keynote-2]
                line 27, column 1: begins before an earlier row is over: "13:15-14:30", which is over at 18:00 [panel-of-day-2]
                line 28, column 1: begins before an earlier row is over: "13:15-14:30", which is over at 18:00 [row-2]
                line 28, column 13: kind unknown: "A closing gap", other [row-2]
                line 29, column 1: no title: "13:15-14:30" [row-2-2]
                line 29, column 1: kind unknown: "13:15-14:30" [row-2-2]
                line 29, column 1: begins before an earlier row is over: "13:15-14:30", which is over at 18:00 [row-2-2]
                """);
    }
}
