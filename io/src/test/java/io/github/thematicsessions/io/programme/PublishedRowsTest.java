package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Rows of a programme: hours, rooms and turns, on their lines or below. */
class PublishedRowsTest {

    @Test
    void rooms_stand_in_a_column_or_below() {
        assertRead("""
                12 October 2017
                10:00-13:00\tPanel 1: Pathways\tConference room XIX\tGeneva
                13:00-14:00\tRoom XX
                14:00-15:00\tLunch\tRoom for all those who come back and for those who stay where they are
                15:00-16:00 Panel 2: Skills
                Venue: Palais
                Room 5
                16:00-17:00 Panel 3: Work
                Room for all of them
                Room 5.
                Venue Palais
                Conference room: 7
                17:00-18:00 Panel 4: Rights\tRoom 1\tRoom 2""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways Geneva' in XIX
                  row-1 13:00-14:00 other 'Room XX'
                  lunch-1 14:00-15:00 break 'Lunch Room for all those who come back and for those who stay where they are'
                  panel-2 15:00-16:00 expert-panel 2 'Skills' in Palais
                  panel-3 16:00-17:00 expert-panel 3 'Work' in Palais
                  panel-4 17:00-18:00 expert-panel 4 'Rights Room 2' in 1
                panel-1 as published: 10:00-13:00\tPanel 1: Pathways\tConference room XIX\tGeneva
                lunch-1 as published: 14:00-15:00\tLunch\tRoom for all those who come back and for those who stay where they are
                panel-2 is described: Room 5
                panel-3 is described: Room for all of them // Room 5. // Conference room: 7
                panel-4 as published: 17:00-18:00 Panel 4: Rights\tRoom 1\tRoom 2
                line 1 heading
                line 2 used panel-1
                line 3 used row-1
                line 4 used lunch-1
                line 5 used panel-2
                line 6 used panel-2
                line 7 description panel-2
                line 8 used panel-3
                line 9 description panel-3
                line 10 description panel-3
                line 11 used panel-3
                line 12 description panel-3
                line 13 used panel-4
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 13: title joined: "Panel 1: Pathways\tConference room XIX\tGeneva", read as "Panel 1: Pathways Geneva" [panel-1]
                line 3, column 13: kind unknown: "Room XX", other [row-1]
                line 4, column 13: title joined: "Lunch\tRoom for all those who come back and for those who stay where they are", read as "Lunch Room for all those who come back and for those who stay where they are" [lunch-1]
                line 13, column 13: title joined: "Panel 4: Rights\tRoom 1\tRoom 2", read as "Panel 4: Rights Room 2" [panel-4]
                """);
    }

    @Test
    void turns_stand_on_the_line_of_the_title() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment: Welcome remarks by N. One, Director Short video message from the President of the General Assembly
                17:50-17:55 Closing segment – Closing remarks by the co-facilitators
                17:55-18:00 Closing - ; Statement by N. Two
                18:00-18:05 Opening remarks by the moderator Keynote speech by the Minister of Labour of Kenya
                18:05-18:10 Panel 1: Statement by N. Three
                18:10-18:15 Closing Message from N. Four""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome other welcome 'Welcome remarks by N. One, Director': N. One (Director)
                    opening-president-of-the-general-assembly president-of-the-general-assembly remarks 'Short video message from the President of the General Assembly'
                  closing 17:50-17:55 closing 'Closing segment'
                    closing-remarks co-facilitator closing-remarks 'Closing remarks by the co-facilitators'
                  closing-2 17:55-18:00 closing 'Closing'
                    closing-2-other other remarks 'Statement by N. Two': N. Two
                  opening-2 18:00-18:05 opening 'Opening remarks by the moderator Keynote speech by the Minister of Labour of Kenya'
                    opening-2-opening-remarks moderator opening-remarks
                    opening-2-keynote other keynote
                  panel-1 18:05-18:10 expert-panel 1 'Statement by N. Three'
                  closing-3 18:10-18:15 closing 'Closing Message from N. Four'
                    closing-3-closing-remarks other closing-remarks: N. Four
                opening as published: 10:00-10:15 Opening segment: Welcome remarks by N. One, Director Short video message from the President of the General Assembly
                closing as published: 17:50-17:55 Closing segment – Closing remarks by the co-facilitators
                closing-2 as published: 17:55-18:00 Closing - ; Statement by N. Two
                line 1 heading
                line 2 used opening opening-welcome opening-president-of-the-general-assembly
                line 3 used closing closing-remarks
                line 4 used closing-2 closing-2-other
                line 5 used opening-2 opening-2-opening-remarks opening-2-keynote
                line 6 used panel-1
                line 7 used closing-3 closing-3-closing-remarks
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 13: title ended before what follows it: "Opening segment:", read as "Opening segment" [opening]
                line 2, column 30: name, function and affiliation taken from the order of the words: "Welcome remarks by N. One, Director", read as name "N. One", function "Director" [opening-welcome]
                line 3, column 13: title ended before what follows it: "Closing segment –", read as "Closing segment" [closing]
                line 4, column 13: title ended before what follows it: "Closing - ;", read as "Closing" [closing-2]
                """);
    }

    @Test
    void turns_stand_below_the_title() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment
                Introductory remarks by N. One, Director, Institute of Studies
                Special address by the Minister
                Brief welcoming remarks by the thematic expert
                Message from the Secretary-General of the Conference
                Remarks by the Secretary-General of the Conference
                Preopening remarks by N. Two
                keynote by moderators
                He spoke after remarks by N. Three
                Opening remarks by the co-facilitators
                • Closing remarks by the co-facilitators""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-other other remarks 'Introductory remarks by N. One, Director, Institute of Studies': N. One (Director) of Institute of Studies
                    opening-other-2 other remarks 'Special address by the Minister'
                    opening-welcome thematic-expert welcome 'Brief welcoming remarks by the thematic expert'
                    opening-secretary-general-of-the-conference secretary-general-of-the-conference remarks 'Message from the Secretary-General of the Conference'
                    opening-issue-brief secretary-general-of-the-conference issue-brief 'Remarks by the Secretary-General of the Conference'
                    opening-keynote moderator keynote 'keynote by moderators'
                    opening-co-facilitator co-facilitator remarks 'Opening remarks by the co-facilitators'
                    opening-closing-remarks co-facilitator closing-remarks 'Closing remarks by the co-facilitators'
                opening is described: Preopening remarks by N. Two // He spoke after remarks by N. Three
                line 1 heading
                line 2 used opening
                line 3 used opening-other
                line 4 used opening-other-2
                line 5 used opening-welcome
                line 6 used opening-secretary-general-of-the-conference
                line 7 used opening-issue-brief
                line 8 description opening
                line 9 used opening-keynote
                line 10 description opening
                line 11 used opening-co-facilitator
                line 12 used opening-closing-remarks
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: name, function and affiliation taken from the order of the words: "Introductory remarks by N. One, Director, Institute of Studies", read as name "N. One", function "Director", affiliation "Institute of Studies" [opening-other]
                line 7, column 1: purpose taken from who speaks: "Remarks by the Secretary-General of the Conference", read as issue-brief [opening-issue-brief]
                """);
    }

    @Test
    void rows_that_lie_within_another_overlap_all_the_same() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                10:30-11:00 Coffee break
                12:00-14:00 Lunch
                14:00-14:00 Panel 2: Skills
                13:59-15:00 Panel 3: Work
                15:00 Panel 4: Rights""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                  break-1 10:30-11:00 break 'Coffee break'
                  lunch-1 12:00-14:00 break 'Lunch'
                  panel-2 14:00-? expert-panel 2 'Skills'
                  panel-3 13:59-15:00 expert-panel 3 'Work'
                  panel-4 15:00-? expert-panel 4 'Rights'
                panel-2 as published: 14:00-14:00 Panel 2: Skills
                line 1 heading
                line 2 used panel-1
                line 3 used break-1
                line 4 used lunch-1
                line 5 used panel-2
                line 6 used panel-3
                line 7 used panel-4
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: begins before an earlier row is over: "10:30-11:00", which is over at 13:00 [break-1]
                line 4, column 1: begins before an earlier row is over: "12:00-14:00", which is over at 13:00 [lunch-1]
                line 5, column 1: an end that is not after the start: "14:00-14:00", the end is left out [panel-2]
                line 6, column 1: begins before an earlier row is over: "13:59-15:00", which is over at 14:00 [panel-3]
                line 7, column 1: no end: "15:00" [panel-4]
                """);
    }

    @Test
    void hours_are_read_in_other_forms() {
        assertRead("""
                12 October 2017
                12 noon - 1 pm Lunch
                14h30 uhr/15h00 uhr Break
                3:00 pm - 4 Break
                12 am - 1 am Break
                23:00 until 23:59 Break
                23:00 through 23:60 Break
                24:00-24:30 Break
                13:15 sometimes 14:30 Break
                13:15 xx 14:30 Break
                13:15 abo 14:30 Break
                13:15 tro 14:30 Break
                13:15 ato 14:30 Break
                13:15 io 14:30 Break
                13:15""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  lunch-1 12:00-13:00 break 'Lunch'
                  break-1 14:30-15:00 break 'Break'
                  break-1-2 15:00-? break '4 Break'
                  break-1-3 00:00-01:00 break 'Break'
                  break-1-4 23:00-23:59 break 'Break'
                  break-1-5 23:00-? break 'Break'
                  break-1-6 ?-? break 'Break'
                  break-1-7 13:15-? break 'sometimes 14:30 Break'
                  break-1-8 13:15-? break 'xx 14:30 Break'
                  break-1-9 13:15-? break 'abo 14:30 Break'
                  break-1-10 13:15-14:30 break 'Break'
                  break-1-11 13:15-14:30 break 'Break'
                  break-1-12 13:15-14:30 break 'Break'
                  row-1 13:15-? other
                break-1-2 as published: 3:00 pm - 4 Break
                break-1-5 as published: 23:00 through 23:60 Break
                break-1-6 as published: 24:00-24:30 Break
                break-1-7 as published: 13:15 sometimes 14:30 Break
                break-1-8 as published: 13:15 xx 14:30 Break
                break-1-9 as published: 13:15 abo 14:30 Break
                break-1-10 as published: 13:15 tro 14:30 Break
                break-1-11 as published: 13:15 ato 14:30 Break
                break-1-12 as published: 13:15 io 14:30 Break
                line 1 heading
                line 2 used lunch-1
                line 3 used break-1
                line 4 used break-1-2
                line 5 used break-1-3
                line 6 used break-1-4
                line 7 used break-1-5
                line 8 used break-1-6
                line 9 used break-1-7
                line 10 used break-1-8
                line 11 used break-1-9
                line 12 used break-1-10
                line 13 used break-1-11
                line 14 used break-1-12
                line 15 used row-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 4, column 1: no end: "3:00 pm" [break-1-2]
                line 4, column 11: kind taken from a word of the title: "4 Break", read as break [break-1-2]
                line 5, column 1: begins before an earlier row is over: "12 am - 1 am", which is over at 15:00 [break-1-3]
                line 7, column 15: no time of a day: "23:60", it is left out [break-1-5]
                line 8, column 1: no time of a day: "24:00", it is left out [break-1-6]
                line 8, column 7: no time of a day: "24:30", it is left out [break-1-6]
                line 9, column 1: no end: "13:15" [break-1-7]
                line 9, column 7: kind taken from a word of the title: "sometimes 14:30 Break", read as break [break-1-7]
                line 10, column 1: no end: "13:15" [break-1-8]
                line 10, column 7: kind taken from a word of the title: "xx 14:30 Break", read as break [break-1-8]
                line 11, column 1: no end: "13:15" [break-1-9]
                line 11, column 7: kind taken from a word of the title: "abo 14:30 Break", read as break [break-1-9]
                line 12, column 1: begins before an earlier row is over: "13:15 tro 14:30", which is over at 23:59 [break-1-10]
                line 12, column 7: word between two times: "tro", read as to [break-1-10]
                line 13, column 1: begins before an earlier row is over: "13:15 ato 14:30", which is over at 23:59 [break-1-11]
                line 13, column 7: word between two times: "ato", read as to [break-1-11]
                line 14, column 1: begins before an earlier row is over: "13:15 io 14:30", which is over at 23:59 [break-1-12]
                line 14, column 7: word between two times: "io", read as to [break-1-12]
                line 15, column 1: no end: "13:15" [row-1]
                line 15, column 1: no title: "13:15" [row-1]
                line 15, column 1: kind unknown: "13:15" [row-1]
                """);
    }

    @Test
    void lines_above_the_first_row_are_not_understood() {
        assertRead("""
                Programme
                12 October 2017
                A line of words
                • Remarks by N. One
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading
                line 2 heading
                line 3 not-understood
                line 4 not-understood
                line 5 used opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: not understood: "A line of words", expected a row of the programme: a time as 10:00 - 10:15, or a title as PANEL 1
                line 4, column 3: not understood: "Remarks by N. One", expected a row of the programme: a time as 10:00 - 10:15, or a title as PANEL 1
                """);
    }
}
