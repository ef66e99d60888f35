package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Which date a day has: its own, one of those of the session, or none. */
class PublishedDatesOfDaysTest {

    @Test
    void the_only_day_takes_the_only_date_of_the_session() {
        assertRead("""
                A session, 12 October 2017
                Programme
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                  venue: A session
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 heading
                line 3 used opening
                line 1, column 1: place taken from the order of the words: "A session, 12 October 2017", read as venue A session, room not given, city not given [session-2017-10-12]
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: date taken from the dates of the session, read as 2017-10-12, from line 1
                """);
    }

    @Test
    void the_only_day_takes_none_of_two_dates() {
        assertRead("""
                A session, 12-13 October 2017
                Programme
                10:00-10:15 Opening segment""", """
                session 'Untitled session'
                  venue: A session
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session
                line 2 heading
                line 3 used opening
                line 1, column 1: place taken from the order of the words: "A session, 12-13 October 2017", read as venue A session, room not given, city not given [session]
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no date
                """);
    }

    @Test
    void two_days_without_a_number_take_no_date() {
        assertRead("""
                A session, 12 October 2017
                Programme
                10:00-10:15 Opening segment
                Annex
                10:15-13:00 Panel 1: Pathways""", """
                session 'Untitled session'
                  venue: A session
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                line 1 used session
                line 2 heading
                line 3 used opening
                line 4 heading
                line 5 used panel-1
                line 1, column 1: place taken from the order of the words: "A session, 12 October 2017", read as venue A session, room not given, city not given [session]
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no date
                line 5, column 1: no date
                """);
    }

    @Test
    void a_number_beyond_the_dates_of_the_session_has_no_date() {
        assertRead("""
                A session, 12-13 October 2017
                Day 2
                10:00-10:15 Opening segment
                Day 3
                10:15-13:00 Panel 1: Pathways""", """
                session-2017-10-13 'Untitled session'
                  venue: A session
                day 2017-10-13
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                line 1 used session-2017-10-13
                line 2 heading
                line 3 used opening
                line 4 heading
                line 5 used panel-1
                line 1, column 1: place taken from the order of the words: "A session, 12-13 October 2017", read as venue A session, room not given, city not given [session-2017-10-13]
                line 1, column 1: no title, "Untitled session" [session-2017-10-13]
                line 2, column 1: date taken from the dates of the session: "Day 2", read as 2017-10-13, from line 1
                line 4, column 1: no date, day 3
                """);
    }

    @Test
    void a_year_is_that_of_the_same_day_in_the_dates_of_the_session() {
        assertRead("""
                A session, 31 December 2017 - 1 January 2018
                Day 1: 31 December
                10:00-10:15 Opening segment
                Day 2: 1 January
                10:15-13:00 Panel 1: Pathways""", """
                session-2017-12-31 'Untitled session'
                  venue: A session
                day 2017-12-31
                  opening 10:00-10:15 opening 'Opening segment'
                day 2018-01-01
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                line 1 used session-2017-12-31
                line 2 heading
                line 3 used opening
                line 4 heading
                line 5 used panel-1
                line 1, column 1: place taken from the order of the words: "A session, 31 December 2017 - 1 January 2018", read as venue A session, room not given, city not given [session-2017-12-31]
                line 1, column 1: no title, "Untitled session" [session-2017-12-31]
                line 2, column 1: year taken from another line: "Day 1: 31 December", read as 2017
                line 4, column 1: year taken from another line: "Day 2: 1 January", read as 2018
                """);
    }

    @Test
    void a_year_of_the_caller_is_taken_where_none_is_published() {
        assertRead("""
                31 December
                10:00-10:15 Opening segment
                29 February
                10:15-13:00 Panel 1: Pathways
                Friday, 13 October
                10:15-13:00 Panel 2: Skills""", 2017, """
                session-2017-12-31 'Untitled session'
                day 2017-12-31
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                day 2017-10-13
                  panel-2 10:15-13:00 expert-panel 2 'Skills'
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used panel-1
                line 5 heading
                line 6 used panel-2
                line 1, column 1: year given by the caller: "31 December", read as 2017
                line 1, column 1: no title, "Untitled session" [session-2017-12-31]
                line 3, column 1: year given by the caller: "29 February", read as 2017
                line 3, column 1: no day of the calendar: "29 February", it is left out
                line 5, column 1: year given by the caller: "Friday, 13 October", read as 2017
                """);
    }

    @Test
    void a_year_of_the_caller_has_at_most_four_figures() {
        assertRead("""
                12 October
                10:00-13:00 Panel 1: Pathways""", 9999, """
                session-9999-10-12 'Untitled session'
                day 9999-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 used panel-1
                line 1, column 1: year given by the caller: "12 October", read as 9999
                line 1, column 1: no title, "Untitled session" [session-9999-10-12]
                """);
    }

    @Test
    void a_weekday_that_differs_is_told_in_the_first_year_too() {
        assertRead("""
                Programme
                Monday, 17 October 0001
                10:00-13:00 Panel 1: Pathways""", """
                session-0001-10-17 'Untitled session'
                day 0001-10-17
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                line 1 heading
                line 2 heading
                line 3 used panel-1
                line 1, column 1: no title, "Untitled session" [session-0001-10-17]
                line 2, column 1: another day of the week: "Monday, 17 October 0001", read as 0001-10-17, a wednesday
                """);
    }

    @Test
    void a_later_day_lends_its_year() {
        assertRead("""
                Programme
                12 October
                10:00-13:00 Panel 1: Pathways
                Monday, 13 October 2017
                10:00-13:00 Panel 2: Skills""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                day 2017-10-13
                  panel-2 10:00-13:00 expert-panel 2 'Skills'
                line 1 heading
                line 2 heading
                line 3 used panel-1
                line 4 heading
                line 5 used panel-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 1: year taken from another line: "12 October", read as 2017
                line 4, column 1: another day of the week: "Monday, 13 October 2017", read as 2017-10-13, a friday
                """);
    }
}
