package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Hours of rows in the forms of both halves of the day. */
class PublishedHoursTest {

    @Test
    void hours_by_half_of_the_day_noon_and_unit() {
        assertRead("""
                12 October 2017
                9.00 - 9.15 a.m. Registration
                9.15 a.m. - noon Panel 1: Pathways
                noon - 1 pm Lunch
                Midday to 1.30 p.m Lunch
                from 12 noon till 2 pm Lunch
                14:59-15:00 Break
                15:00-15:15.
                Break
                15:15h-15:30h Break
                15:30hrs - 15:45 hrs. Break
                0:15 am - 1 am Break""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  registration-1 09:00-09:15 registration 'Registration'
                  panel-1 09:15-12:00 expert-panel 1 'Pathways'
                  lunch-1 12:00-13:00 break 'Lunch'
                  lunch-1-2 12:00-13:30 break 'Lunch'
                  lunch-1-3 12:00-14:00 break 'Lunch'
                  break-1 14:59-15:00 break 'Break'
                  break-1-2 15:00-15:15 break 'Break'
                  break-1-3 15:15-15:30 break 'Break'
                  break-1-4 15:30-15:45 break 'Break'
                  break-1-5 00:15-01:00 break 'Break'
                registration-1 as published: 9.00 - 9.15 a.m. Registration
                break-1-5 as published: 0:15 am - 1 am Break
                line 1 heading
                line 2 used registration-1
                line 3 used panel-1
                line 4 used lunch-1
                line 5 used lunch-1-2
                line 6 used lunch-1-3
                line 7 used break-1
                line 8 used break-1-2
                line 9 used break-1-2
                line 10 used break-1-3
                line 11 used break-1-4
                line 12 used break-1-5
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 1: am or pm taken from the other time: "9.00", read as 09:00 [registration-1]
                line 5, column 1: begins before an earlier row is over: "Midday to 1.30 p.m", which is over at 13:00 [lunch-1-2]
                line 6, column 6: begins before an earlier row is over: "12 noon till 2 pm", which is over at 13:30 [lunch-1-3]
                line 12, column 1: am or pm beside a time of 24 hours: "0:15 am", read as 00:15 [break-1-5]
                line 12, column 1: begins before an earlier row is over: "0:15 am - 1 am", which is over at 15:45 [break-1-5]
                """);
    }

    @Test
    void a_misspelt_word_between_two_times_begins_a_row() {
        assertRead("""
                13:15 tol 14:30 Panel 1: Pathways
                14:30 o 14:45 Break
                14:45 x 15:00 Break""", """
                session 'Untitled session'
                day without a date
                  panel-1 13:15-14:30 expert-panel 1 'Pathways'
                  break-1 14:30-14:45 break 'Break'
                  break-1-2 14:45-? break 'x 15:00 Break'
                panel-1 as published: 13:15 tol 14:30 Panel 1: Pathways
                break-1 as published: 14:30 o 14:45 Break
                break-1-2 as published: 14:45 x 15:00 Break
                line 1 used panel-1
                line 2 used break-1
                line 3 used break-1-2
                line 1, column 1: no date
                line 1, column 1: no title, "Untitled session" [session]
                line 1, column 7: word between two times: "tol", read as to [panel-1]
                line 2, column 7: word between two times: "o", read as to [break-1]
                line 3, column 1: no end: "14:45" [break-1-2]
                line 3, column 7: kind taken from a word of the title: "x 15:00 Break", read as break [break-1-2]
                """);
    }

    @Test
    void an_hour_alone_stands_before_one_with_its_half_of_the_day() {
        assertRead("""
                12 October 2017
                1-2 pm Lunch
                2 to 3.30 p.m. Panel 1: Pathways
                10-11 am Panel 2: Skills
                10 - 12 noon Panel 3: Work
                123-2 pm Lunch
                1-2 Lunch
                1 xx 2 pm Lunch
                13 - 2 pm Lunch
                from 1 to 2 pm Lunch""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  lunch-1 13:00-14:00 break 'Lunch'
                  panel-1 14:00-15:30 expert-panel 1 'Pathways'
                  panel-2 10:00-11:00 expert-panel 2 'Skills'
                  panel-3 10:00-12:00 expert-panel 3 'Work'
                  lunch-1-2 13:00-14:00 break 'Lunch'
                  lunch-1-3 13:00-14:00 break 'Lunch'
                lunch-1 as published: 1-2 pm Lunch
                panel-1 as published: 2 to 3.30 p.m. Panel 1: Pathways
                panel-2 as published: 10-11 am Panel 2: Skills
                panel-3 is described: 123-2 pm Lunch // 1-2 Lunch // 1 xx 2 pm Lunch
                panel-3 as published: 10 - 12 noon Panel 3: Work
                lunch-1-3 as published: from 1 to 2 pm Lunch
                line 1 heading
                line 2 used lunch-1
                line 3 used panel-1
                line 4 used panel-2
                line 5 used panel-3
                line 6 description panel-3
                line 7 description panel-3
                line 8 description panel-3
                line 9 used lunch-1-2
                line 10 used lunch-1-3
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 1: am or pm taken from the other time: "1", read as 13:00 [lunch-1]
                line 3, column 1: am or pm taken from the other time: "2", read as 14:00 [panel-1]
                line 4, column 1: am or pm taken from the other time: "10", read as 10:00 [panel-2]
                line 4, column 1: begins before an earlier row is over: "10-11 am", which is over at 15:30 [panel-2]
                line 5, column 1: am or pm taken from the other time: "10", read as 10:00 [panel-3]
                line 5, column 1: begins before an earlier row is over: "10 - 12 noon", which is over at 15:30 [panel-3]
                line 9, column 1: begins before an earlier row is over: "13 - 2 pm", which is over at 15:30 [lunch-1-2]
                line 10, column 6: am or pm taken from the other time: "1", read as 13:00 [lunch-1-3]
                line 10, column 6: begins before an earlier row is over: "1 to 2 pm", which is over at 15:30 [lunch-1-3]
                """);
    }
}
