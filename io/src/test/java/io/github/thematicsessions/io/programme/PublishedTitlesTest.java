package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Titles of the rows of a programme: what they say of the kind, where they begin and end, and what describes them. */
class PublishedTitlesTest {

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
}
