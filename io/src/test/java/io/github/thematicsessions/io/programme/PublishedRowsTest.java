package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Rows of a programme: hours, labels and titles, and what stands on their lines or below. */
class PublishedRowsTest {

    @Test
    void titles_in_other_words_give_the_kind() {
        assertRead("""
                12 October 2017
                09:00-09:05 Welcoming of delegates
                09:05-09:10 Closing ceremony
                09:10-09:15 Ceremony
                09:15-09:20 Desk for registration
                09:20-09:25 A keynote
                09:25-09:30 Signing ceremony
                09:30-09:35 Long break
                09:35-09:40 Space for lunch
                09:40-09:45 Closure
                09:45-09:50 Conclusions
                09:50-09:55 Concluding segment
                09:55-10:00 Dialogue
                10:00-10:05 General discussion
                10:05-10:10 Opening ceremony
                10:10-10:15 Luncheon
                10:15-10:20 Recess
                10:20-10:25 Tea
                10:25-10:30 The opening of a panel""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 09:00-09:05 opening 'Welcoming of delegates'
                  ceremony-1 09:05-09:10 ceremony 'Closing ceremony'
                  ceremony-1-2 09:10-09:15 ceremony 'Ceremony'
                  registration-1 09:15-09:20 registration 'Desk for registration'
                  keynote-1 09:20-09:25 keynote 'A keynote'
                  ceremony-1-3 09:25-09:30 ceremony 'Signing ceremony'
                  break-1 09:30-09:35 break 'Long break'
                  lunch-1 09:35-09:40 break 'Space for lunch'
                  closing 09:40-09:45 closing 'Closure'
                  closing-2 09:45-09:50 closing 'Conclusions'
                  closing-3 09:50-09:55 closing 'Concluding segment'
                  dialogue-1 09:55-10:00 dialogue 'Dialogue'
                  discussion-1 10:00-10:05 discussion 'General discussion'
                  ceremony-1-4 10:05-10:10 ceremony 'Opening ceremony'
                  break-1-2 10:10-10:15 break 'Luncheon'
                  break-1-3 10:15-10:20 break 'Recess'
                  break-1-4 10:20-10:25 break 'Tea'
                  row-1 10:25-10:30 other 'The opening of a panel'
                registration-1 as published: 09:15-09:20 Desk for registration
                keynote-1 as published: 09:20-09:25 A keynote
                ceremony-1-3 as published: 09:25-09:30 Signing ceremony
                break-1 as published: 09:30-09:35 Long break
                lunch-1 as published: 09:35-09:40 Space for lunch
                line 1 heading
                line 2 used opening
                line 3 used ceremony-1
                line 4 used ceremony-1-2
                line 5 used registration-1
                line 6 used keynote-1
                line 7 used ceremony-1-3
                line 8 used break-1
                line 9 used lunch-1
                line 10 used closing
                line 11 used closing-2
                line 12 used closing-3
                line 13 used dialogue-1
                line 14 used discussion-1
                line 15 used ceremony-1-4
                line 16 used break-1-2
                line 17 used break-1-3
                line 18 used break-1-4
                line 19 used row-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 5, column 13: kind taken from a word of the title: "Desk for registration", read as registration [registration-1]
                line 6, column 13: kind taken from a word of the title: "A keynote", read as keynote [keynote-1]
                line 7, column 13: kind taken from a word of the title: "Signing ceremony", read as ceremony [ceremony-1-3]
                line 8, column 13: kind taken from a word of the title: "Long break", read as break [break-1]
                line 9, column 13: kind taken from a word of the title: "Space for lunch", read as break [lunch-1]
                line 19, column 13: kind unknown: "The opening of a panel", other [row-1]
                """);
    }

    @Test
    void panels_are_labelled_in_other_forms() {
        assertRead("""
                12 October 2017
                10:00-10:05 Panel discussion 2: Skills
                10:05-10:10 Panel discussion
                10:10-10:15 Panel discussion on skills
                10:15-10:20 Panel nr. 3, Work
                10:20-10:25 Panel number 4
                10:25-10:30 Panel on rights
                10:30-10:35 Panel 5 on rights
                10:35-10:40 Panel (6)
                10:40-10:45 Panel 7 (on rights)
                10:45-10:50 Panel synopsis
                10:50-10:55 Panel: synopsis
                10:55-11:00 Summary panel #8 - Synopsis
                11:00-11:05 Panels
                11:05-11:10 Panel (Panel # 9): Homes
                11:10-11:15 Expert panel discussion 12
                11:15-11:20 Panel XXI: Food
                11:20-11:25 Panel -
                11:25-11:30 Panel 10:\s
                11:30-11:35 Panel""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-2 10:00-10:05 expert-panel 2 'Skills'
                  panel-of-day-1 10:05-10:10 expert-panel
                  row-1 10:10-10:15 other 'Panel discussion on skills'
                  panel-3 10:15-10:20 expert-panel 3 'Work'
                  panel-4 10:20-10:25 expert-panel 4
                  row-1-2 10:25-10:30 other 'Panel on rights'
                  row-1-3 10:30-10:35 other 'Panel 5 on rights'
                  panel-6 10:35-10:40 expert-panel 6
                  panel-7 10:40-10:45 expert-panel 7 '(on rights)'
                  row-1-4 10:45-10:50 other 'Panel synopsis'
                  summary-panel 10:50-10:55 summary-panel 'synopsis'
                  summary-panel-2 10:55-11:00 summary-panel 8 'Synopsis'
                  row-1-5 11:00-11:05 other 'Panels'
                  panel-9 11:05-11:10 expert-panel 9 'Homes'
                  panel-12 11:10-11:15 expert-panel 12
                  panel-of-day-1-2 11:15-11:20 expert-panel 'XXI: Food'
                  panel-of-day-1-3 11:20-11:25 expert-panel
                  panel-10 11:25-11:30 expert-panel 10
                  panel-of-day-1-4 11:30-11:35 expert-panel
                summary-panel as published: 10:50-10:55 Panel: synopsis
                line 1 heading
                line 2 used panel-2
                line 3 used panel-of-day-1
                line 4 used row-1
                line 5 used panel-3
                line 6 used panel-4
                line 7 used row-1-2
                line 8 used row-1-3
                line 9 used panel-6
                line 10 used panel-7
                line 11 used row-1-4
                line 12 used summary-panel
                line 13 used summary-panel-2
                line 14 used row-1-5
                line 15 used panel-9
                line 16 used panel-12
                line 17 used panel-of-day-1-2
                line 18 used panel-of-day-1-3
                line 19 used panel-10
                line 20 used panel-of-day-1-4
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: no title: "10:05-10:10" [panel-of-day-1]
                line 4, column 13: kind unknown: "Panel discussion on skills", other [row-1]
                line 6, column 1: no title: "10:20-10:25" [panel-4]
                line 7, column 13: kind unknown: "Panel on rights", other [row-1-2]
                line 8, column 13: kind unknown: "Panel 5 on rights", other [row-1-3]
                line 9, column 1: no title: "10:35-10:40" [panel-6]
                line 11, column 13: kind unknown: "Panel synopsis", other [row-1-4]
                line 12, column 13: kind taken from a word of the title: "Panel: synopsis", read as summary-panel [summary-panel]
                line 14, column 13: kind unknown: "Panels", other [row-1-5]
                line 16, column 1: no title: "11:10-11:15" [panel-12]
                line 18, column 1: no title: "11:20-11:25" [panel-of-day-1-3]
                line 19, column 1: no title: "11:25-11:30" [panel-10]
                line 20, column 1: no title: "11:30-11:35" [panel-of-day-1-4]
                """);
    }

    @Test
    void rows_without_a_time_begin_where_their_title_stands_apart() {
        assertRead("""
                Programme
                Opening segment
                Panel 1: Pathways
                Lunch
                Discussion of skills

                Discussion of work
                Closing segment.

                Panel: synopsis of the day

                Panels of the day

                • Closing segment
                Panel 2: Skills
                Dialogue""", """
                session 'Untitled session'
                day without a date
                  opening ?-? opening 'Opening segment'
                  panel-1 ?-? expert-panel 1 'Pathways'
                  discussion-1 ?-? discussion 'Discussion of work'
                  summary-panel ?-? summary-panel 'synopsis of the day'
                  panel-2 ?-? expert-panel 2 'Skills'
                panel-1 is described: Lunch // Discussion of skills
                discussion-1 is described: Closing segment.
                summary-panel is described: Panels of the day // Closing segment
                summary-panel as published: Panel: synopsis of the day
                panel-2 is described: Dialogue
                line 1 heading
                line 2 used opening
                line 3 used panel-1
                line 4 description panel-1
                line 5 description panel-1
                line 6 blank
                line 7 used discussion-1
                line 8 description discussion-1
                line 9 blank
                line 10 used summary-panel
                line 11 blank
                line 12 description summary-panel
                line 13 blank
                line 14 description summary-panel
                line 15 used panel-2
                line 16 description panel-2
                line 1, column 1: no title, "Untitled session" [session]
                line 2, column 1: no time: "Opening segment" [opening]
                line 2, column 1: no date
                line 3, column 1: no time: "Panel 1: Pathways" [panel-1]
                line 7, column 1: no time: "Discussion of work" [discussion-1]
                line 10, column 1: no time: "Panel: synopsis of the day" [summary-panel]
                line 10, column 1: kind taken from a word of the title: "Panel: synopsis of the day", read as summary-panel [summary-panel]
                line 15, column 1: no time: "Panel 2: Skills" [panel-2]
                """);
    }

    @Test
    void a_label_alone_takes_its_title_from_below() {
        assertRead("""
                12 October 2017
                10:00-13:00 PANEL 1:
                Pathways This panel is about ways.
                13:00-15:00 Lunch
                15:00-18:00 Panel 2:

                Closing segment
                18:00-18:10 Panel 3

                Moderator: N. One
                What is said.""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                  lunch-1 13:00-15:00 break 'Lunch'
                  panel-2 15:00-18:00 expert-panel 2 'Closing segment'
                  panel-3 18:00-18:10 expert-panel 3
                    panel-3-moderator moderator: N. One
                panel-1 is described: This panel is about ways.
                panel-1 as published: 10:00-13:00 PANEL 1: // Pathways
                panel-2 as published: 15:00-18:00 Panel 2: // Closing segment
                panel-3 is described: What is said.
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used lunch-1
                line 5 used panel-2
                line 6 blank
                line 7 used panel-2
                line 8 used panel-3
                line 9 blank
                line 10 used panel-3 panel-3-moderator
                line 11 description panel-3
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: title joined: "Pathways", read as "Pathways" [panel-1]
                line 7, column 1: title joined: "Closing segment", read as "Closing segment" [panel-2]
                line 8, column 1: no title: "18:00-18:10" [panel-3]
                """);
    }

    @Test
    void a_row_without_a_title_is_told() {
        assertRead("""
                12 October 2017
                10:00-13:00
                13:00-15:00 -
                15:00-18:00 Panel 1
                18:00-18:05
                Moderator: N. One
                Room XI""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  row-1 10:00-13:00 other
                  row-1-2 13:00-15:00 other
                  panel-1 15:00-18:00 expert-panel 1
                  row-1-3 18:00-18:05 other in XI
                    row-1-3-moderator moderator: N. One
                line 1 heading
                line 2 used row-1
                line 3 used row-1-2
                line 4 used panel-1
                line 5 used row-1-3
                line 6 used row-1-3 row-1-3-moderator
                line 7 used row-1-3
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 1: no title: "10:00-13:00" [row-1]
                line 2, column 1: kind unknown: "10:00-13:00" [row-1]
                line 3, column 1: no title: "13:00-15:00" [row-1-2]
                line 3, column 1: kind unknown: "13:00-15:00" [row-1-2]
                line 4, column 1: no title: "15:00-18:00" [panel-1]
                line 5, column 1: no title: "18:00-18:05" [row-1-3]
                line 5, column 1: kind unknown: "18:00-18:05" [row-1-3]
                """);
    }

    @Test
    void the_description_begins_behind_the_title_on_its_line() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways The session will end and this panel is long.
                13:00-15:00 Panel 2: Skills This session. This segment. The panel will end.
                15:00-18:00 Panel 3: Work of
                all This segment is long.
                and goes on.
                18:00-18:05 This panel
                18:05-18:10 Panel 4: A thispanel is none""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                  panel-2 13:00-15:00 expert-panel 2 'Skills'
                  panel-3 15:00-18:00 expert-panel 3 'Work of all'
                  row-1 18:00-18:05 other 'This panel'
                  panel-4 18:05-18:10 expert-panel 4 'A thispanel is none'
                panel-1 is described: The session will end and this panel is long.
                panel-1 as published: 10:00-13:00 Panel 1: Pathways
                panel-2 is described: This session. This segment. The panel will end.
                panel-2 as published: 13:00-15:00 Panel 2: Skills
                panel-3 is described: This segment is long. // and goes on.
                panel-3 as published: 15:00-18:00 Panel 3: Work of // all
                line 1 heading
                line 2 used panel-1
                line 3 used panel-2
                line 4 used panel-3
                line 5 used panel-3
                line 6 description panel-3
                line 7 used row-1
                line 8 used panel-4
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 13: title ended before what follows it: "Panel 1: Pathways", read as "Pathways" [panel-1]
                line 3, column 13: title ended before what follows it: "Panel 2: Skills", read as "Skills" [panel-2]
                line 5, column 1: title joined: "all", read as "Work of all" [panel-3]
                line 7, column 13: kind unknown: "This panel", other [row-1]
                """);
    }

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
