package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Who moderates, speaks and chairs, in lists and on one line. */
class PublishedSpeakersTest {

    @Test
    void lists_end_where_something_else_begins() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts: N. One
                • N. Two
                2. N. Three
                100. N. Four
                N. Five
                Moderator: N. Six
                • N. Seven
                Experts:

                N. Eight, University; Geneva

                N. Nine
                Experts:
                N. Ten
                This is a sentence.
                Experts:
                • N. Eleven
                Statement by N. Twelve
                Speaker:""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: N. One
                    panel-1-expert-2 expert: N. Two
                    panel-1-expert-3 expert: N. Three
                    panel-1-moderator moderator: N. Six
                    panel-1-expert-4 expert: N. Eight of University; Geneva
                    panel-1-expert-5 expert: N. Ten
                    panel-1-expert-6 expert: N. Eleven
                    panel-1-other other remarks 'Statement by N. Twelve': N. Twelve
                    panel-1-other-2 other
                panel-1 is described: 100. N. Four // N. Five // N. Seven // N. Nine // This is a sentence.
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1 panel-1-expert
                line 4 used panel-1 panel-1-expert-2
                line 5 used panel-1 panel-1-expert-3
                line 6 description panel-1
                line 7 description panel-1
                line 8 used panel-1 panel-1-moderator
                line 9 description panel-1
                line 10 used panel-1
                line 11 blank
                line 12 used panel-1 panel-1-expert-4
                line 13 blank
                line 14 description panel-1
                line 15 used panel-1
                line 16 used panel-1 panel-1-expert-5
                line 17 description panel-1
                line 18 used panel-1
                line 19 used panel-1 panel-1-expert-6
                line 20 used panel-1-other
                line 21 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 12, column 1: name, function and affiliation taken from the order of the words: "N. Eight, University; Geneva", read as name "N. Eight", affiliation "University; Geneva" [panel-1-expert-4]
                line 21, column 1: nobody named: "Speaker:" [panel-1-other-2]
                """);
    }

    @Test
    void several_on_a_line_are_told_apart_at_semicolons() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts: N. One; ; N. Two, Kenya;
                Experts: N. Three and N. Four; N. Five
                Moderator: N. Six and N. Seven
                Moderator: Ministers of Kenya and of Tunisia
                Discussants - N. Eight and N. Nine
                Panel members : ;""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: N. One
                    panel-1-expert-2 expert: N. Two of Kenya
                    panel-1-expert-3 expert: N. Three and N. Four
                    panel-1-expert-4 expert: N. Five
                    panel-1-moderator moderator: N. Six and N. Seven
                    panel-1-moderator-2 moderator: Ministers of Kenya and of Tunisia
                    panel-1-other other: N. Eight and N. Nine
                    panel-1-expert-5 expert
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1 panel-1-expert panel-1-expert-2
                line 4 used panel-1 panel-1-expert-3 panel-1-expert-4
                line 5 used panel-1 panel-1-moderator
                line 6 used panel-1 panel-1-moderator-2
                line 7 used panel-1 panel-1-other
                line 8 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 20: name, function and affiliation taken from the order of the words: "N. Two, Kenya", read as name "N. Two", affiliation "Kenya" [panel-1-expert-2]
                line 6, column 12: several announced, not told apart: "Ministers of Kenya and of Tunisia", read as one [panel-1]
                line 7, column 15: several announced, not told apart: "N. Eight and N. Nine", read as one [panel-1]
                line 8, column 1: nobody named: "Panel members : ;" [panel-1-expert-5]
                """);
    }

    @Test
    void chairs_in_every_form() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Chair:
                Co-chairs: N. One and N. Two
                Chaired by the President of the General Assembly; Kenya
                Co-chaired by: N. Three
                Chairperson – TBC
                Chairs: N. Four, University""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    chair other
                    chair other: N. One and N. Two
                    chair president-of-the-general-assembly
                    chair other: member KE
                    chair other: N. Three
                    chair other: tbc
                    chair other: N. Four of University
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used panel-1
                line 5 used panel-1
                line 6 used panel-1
                line 7 used panel-1
                line 8 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: nobody named: "Chair:" [panel-1]
                line 4, column 12: several announced, not told apart: "N. One and N. Two", read as one [panel-1]
                line 5, column 51: a body in place of a person: "Kenya", read as State KE [panel-1]
                line 8, column 9: name, function and affiliation taken from the order of the words: "N. Four, University", read as name "N. Four", affiliation "University" [panel-1]
                """);
    }

    @Test
    void labels_are_read_to_a_colon_or_a_dash_that_stands_apart() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Moderator(s): N. One
                Co-moderator – N. Two
                Co-moderated by N. Three
                Keynote speaker
                N. Four
                Experts-N. Five
                Moderator N. Six
                Moderator: 1. N. Seven
                - Experts: N. Eight
                Thematic expert: the moderator
                Expert panelists with more: N.""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-moderator moderator: N. One
                    panel-1-moderator-2 moderator: N. Two
                    panel-1-moderator-3 moderator: N. Three
                    panel-1-other other: N. Four
                    panel-1-other-2 other: Experts-N. Five
                    panel-1-other-3 other: Moderator N. Six
                    panel-1-moderator-4 moderator: N. Seven
                    panel-1-expert expert: N. Eight
                    panel-1-thematic-expert thematic-expert 'the moderator'
                panel-1 is described: Expert panelists with more: N.
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1 panel-1-moderator
                line 4 used panel-1 panel-1-moderator-2
                line 5 used panel-1 panel-1-moderator-3
                line 6 used panel-1
                line 7 used panel-1 panel-1-other
                line 8 used panel-1 panel-1-other-2
                line 9 used panel-1 panel-1-other-3
                line 10 used panel-1 panel-1-moderator-4
                line 11 used panel-1 panel-1-expert
                line 12 used panel-1 panel-1-thematic-expert
                line 13 description panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 12, column 18: nobody named: "the moderator" [panel-1-thematic-expert]
                """);
    }

    @Test
    void people_are_read_with_function_and_affiliation() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts:
                N. One, Professor of Law, University, Geneva
                Professor emeritus, University
                Professor
                Professor N. Two
                N. Three (Director)
                N. Four (University), Geneva
                Director, University
                Director
                Ministry of Labour
                Delegation of Kenya
                The Permanent Mission of Kenya to the United Nations
                Minister of Labour of Kenya
                Ambassador of Kenya to Tunisia, Permanent Representative of Tunisia
                N. Five, Minister of Labour of Kenya, Nairobi
                N. Six, Ambassador of nowhere
                Ambassador of the Holy See
                Kenya
                The Kenya
                N. Seven, to be confirmed
                - tbc
                to be announced
                N. Eight, University [to be confirmed]
                N. Nine, Kenya
                President N. Ten
                Dean at University, Geneva
                President and Founder, University""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: N. One (Professor of Law) of University, Geneva
                    panel-1-expert-2 expert: (Professor emeritus) of University
                    panel-1-expert-3 expert: (Professor)
                    panel-1-expert-4 expert: Professor N. Two
                    panel-1-expert-5 expert: N. Three (Director)
                    panel-1-expert-6 expert: N. Four (University) of Geneva
                    panel-1-expert-7 expert: (Director) of University
                    panel-1-expert-8 expert: (Director)
                    panel-1-expert-9 expert: of Ministry of Labour
                    panel-1-expert-10 expert: (Delegation of Kenya) member KE
                    panel-1-expert-11 expert: (The Permanent Mission of Kenya to the United Nations) member KE
                    panel-1-expert-12 expert: (Minister of Labour of Kenya) member KE
                    panel-1-expert-13 expert: (Ambassador of Kenya to Tunisia, Permanent Representative of Tunisia) member TN
                    panel-1-expert-14 expert: N. Five (Minister of Labour of Kenya, Nairobi) member KE
                    panel-1-expert-15 expert: N. Six (Ambassador of nowhere)
                    panel-1-expert-16 expert: (Ambassador of the Holy See) observer VA
                    panel-1-expert-17 expert: member KE
                    panel-1-expert-18 expert: member KE
                    panel-1-expert-19 expert: N. Seven tbc
                    panel-1-expert-20 expert: tbc
                    panel-1-expert-21 expert: tbc
                    panel-1-expert-22 expert: N. Eight of University tbc
                    panel-1-expert-23 expert: N. Nine of Kenya
                    panel-1-expert-24 expert: President N. Ten
                    panel-1-expert-25 expert: Dean at University of Geneva
                    panel-1-expert-26 expert: (President and Founder) of University
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used panel-1 panel-1-expert
                line 5 used panel-1 panel-1-expert-2
                line 6 used panel-1 panel-1-expert-3
                line 7 used panel-1 panel-1-expert-4
                line 8 used panel-1 panel-1-expert-5
                line 9 used panel-1 panel-1-expert-6
                line 10 used panel-1 panel-1-expert-7
                line 11 used panel-1 panel-1-expert-8
                line 12 used panel-1 panel-1-expert-9
                line 13 used panel-1 panel-1-expert-10
                line 14 used panel-1 panel-1-expert-11
                line 15 used panel-1 panel-1-expert-12
                line 16 used panel-1 panel-1-expert-13
                line 17 used panel-1 panel-1-expert-14
                line 18 used panel-1 panel-1-expert-15
                line 19 used panel-1 panel-1-expert-16
                line 20 used panel-1 panel-1-expert-17
                line 21 used panel-1 panel-1-expert-18
                line 22 used panel-1 panel-1-expert-19
                line 23 used panel-1 panel-1-expert-20
                line 24 used panel-1 panel-1-expert-21
                line 25 used panel-1 panel-1-expert-22
                line 26 used panel-1 panel-1-expert-23
                line 27 used panel-1 panel-1-expert-24
                line 28 used panel-1 panel-1-expert-25
                line 29 used panel-1 panel-1-expert-26
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 4, column 1: name, function and affiliation taken from the order of the words: "N. One, Professor of Law, University, Geneva", read as name "N. One", function "Professor of Law", affiliation "University, Geneva" [panel-1-expert]
                line 5, column 1: name, function and affiliation taken from the order of the words: "Professor emeritus, University", read as function "Professor emeritus", affiliation "University" [panel-1-expert-2]
                line 8, column 1: name, function and affiliation taken from the order of the words: "N. Three (Director)", read as name "N. Three", function "Director" [panel-1-expert-5]
                line 9, column 1: name, function and affiliation taken from the order of the words: "N. Four (University), Geneva", read as name "N. Four (University)", affiliation "Geneva" [panel-1-expert-6]
                line 10, column 1: name, function and affiliation taken from the order of the words: "Director, University", read as function "Director", affiliation "University" [panel-1-expert-7]
                line 12, column 1: a body in place of a person: "Ministry of Labour", read as affiliation "Ministry of Labour" [panel-1-expert-9]
                line 13, column 1: a body in place of a person: "Delegation of Kenya", read as function "Delegation of Kenya", State KE [panel-1-expert-10]
                line 14, column 1: a body in place of a person: "The Permanent Mission of Kenya to the United Nations", read as function "The Permanent Mission of Kenya to the United Nations", State KE [panel-1-expert-11]
                line 17, column 1: name, function and affiliation taken from the order of the words: "N. Five, Minister of Labour of Kenya, Nairobi", read as name "N. Five", function "Minister of Labour of Kenya, Nairobi", State KE [panel-1-expert-14]
                line 18, column 1: name, function and affiliation taken from the order of the words: "N. Six, Ambassador of nowhere", read as name "N. Six", function "Ambassador of nowhere" [panel-1-expert-15]
                line 20, column 1: a body in place of a person: "Kenya", read as State KE [panel-1-expert-17]
                line 21, column 1: a body in place of a person: "The Kenya", read as State KE [panel-1-expert-18]
                line 25, column 1: name, function and affiliation taken from the order of the words: "N. Eight, University [to be confirmed]", read as name "N. Eight", affiliation "University" [panel-1-expert-22]
                line 26, column 1: name, function and affiliation taken from the order of the words: "N. Nine, Kenya", read as name "N. Nine", affiliation "Kenya" [panel-1-expert-23]
                line 28, column 1: name, function and affiliation taken from the order of the words: "Dean at University, Geneva", read as name "Dean at University", affiliation "Geneva" [panel-1-expert-25]
                line 29, column 1: name, function and affiliation taken from the order of the words: "President and Founder, University", read as function "President and Founder", affiliation "University" [panel-1-expert-26]
                """);
    }

    @Test
    void marks_without_a_word_are_nobody() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Moderator: ()
                Experts: N. One; —; [ ]
                Room:
                Speakers:
                • …
                • N. Two
                13:00-15:00\tLunch\tRoom
                Room to grow: about lunch""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-moderator moderator
                    panel-1-expert expert: N. One
                    panel-1-other other: N. Two
                  lunch-1 13:00-15:00 break 'Lunch'
                lunch-1 is described: Room to grow: about lunch
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used panel-1 panel-1-expert
                line 5 used panel-1
                line 6 used panel-1
                line 7 used panel-1
                line 8 used panel-1 panel-1-other
                line 9 used lunch-1
                line 10 description lunch-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: nobody named: "Moderator: ()" [panel-1-moderator]
                line 3, column 12: words left over: "()" [panel-1]
                line 4, column 18: words left over: "—" [panel-1]
                line 4, column 21: words left over: "[ ]" [panel-1]
                line 5, column 1: words left over: "Room:" [panel-1]
                line 7, column 3: words left over: "…" [panel-1]
                line 9, column 19: words left over: "Room" [lunch-1]
                """);
    }

    @Test
    void a_function_in_a_body_is_no_body() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts:
                • The Head of Office
                • Deputy Director of the Department
                • Executive Office of the Secretary-General
                • Office of the Director
                • Regional Office""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: (The Head of Office)
                    panel-1-expert-2 expert: (Deputy Director of the Department)
                    panel-1-expert-3 expert: of Executive Office of the Secretary-General
                    panel-1-expert-4 expert: of Office of the Director
                    panel-1-expert-5 expert: of Regional Office
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used panel-1 panel-1-expert
                line 5 used panel-1 panel-1-expert-2
                line 6 used panel-1 panel-1-expert-3
                line 7 used panel-1 panel-1-expert-4
                line 8 used panel-1 panel-1-expert-5
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 6, column 3: a body in place of a person: "Executive Office of the Secretary-General", read as affiliation "Executive Office of the Secretary-General" [panel-1-expert-3]
                line 7, column 3: a body in place of a person: "Office of the Director", read as affiliation "Office of the Director" [panel-1-expert-4]
                line 8, column 3: a body in place of a person: "Regional Office", read as affiliation "Regional Office" [panel-1-expert-5]
                """);
    }
}
