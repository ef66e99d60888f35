package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Turns below the title of their row, and titles that run on. */
class PublishedTurnsTest {

    @Test
    void turns_that_stand_apart_below_their_row_are_turns() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment

                Welcoming remarks by the co-facilitators

                Opening remarks by N. One
                10:15-10:30 Opening of the
                thematic session
                10:30-13:00 Panel 1: Pathways

                • Opening remarks by the moderator
                17:00-17:50 Closing segment

                Closing remarks by the co-facilitators""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome co-facilitator welcome 'Welcoming remarks by the co-facilitators'
                    opening-other other remarks 'Opening remarks by N. One': N. One
                  opening-2 10:15-10:30 opening 'Opening of the thematic session'
                  panel-1 10:30-13:00 expert-panel 1 'Pathways'
                    panel-1-opening-remarks moderator opening-remarks 'Opening remarks by the moderator'
                  closing 17:00-17:50 closing 'Closing segment'
                    closing-remarks co-facilitator closing-remarks 'Closing remarks by the co-facilitators'
                opening-2 as published: 10:15-10:30 Opening of the // thematic session
                line 1 heading
                line 2 used opening
                line 3 blank
                line 4 used opening-welcome
                line 5 blank
                line 6 used opening-other
                line 7 used opening-2
                line 8 used opening-2
                line 9 used panel-1
                line 10 blank
                line 11 used panel-1-opening-remarks
                line 12 used closing
                line 13 blank
                line 14 used closing-remarks
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 8, column 1: title joined: "thematic session", read as "Opening of the thematic session" [opening-2]
                """);
    }

    @Test
    void a_text_may_be_one_row_with_a_turn() {
        assertRead("""
                10:00-10:15 Opening segment: Welcoming remarks by N. One""", """
                session 'Untitled session'
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome other welcome 'Welcoming remarks by N. One': N. One
                opening as published: 10:00-10:15 Opening segment: Welcoming remarks by N. One
                line 1 used opening opening-welcome
                line 1, column 1: no date
                line 1, column 1: no title, "Untitled session" [session]
                line 1, column 13: title ended before what follows it: "Opening segment:", read as "Opening segment" [opening]
                """);
    }

    @Test
    void a_turn_is_by_or_from_somebody_whichever_comes_first() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment: Message from N. One Remarks by the co-facilitators
                10:15-10:30 Opening segment
                Message from N. Two, elected by the Assembly
                Remarks by N. Three after a message from N. Four
                Opening special address by N. Five
                Welcoming remarks by
                the co-facilitators""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-other other remarks 'Message from N. One': N. One
                    opening-co-facilitator co-facilitator remarks 'Remarks by the co-facilitators'
                  opening-2 10:15-10:30 opening 'Opening segment'
                    opening-2-other other remarks 'Message from N. Two, elected by the Assembly': N. Two of elected by the Assembly
                    opening-2-other-2 other remarks 'Remarks by N. Three after a message from N. Four': N. Three after a message from N. Four
                    opening-2-other-3 other remarks 'Opening special address by N. Five': N. Five
                    opening-2-welcome other welcome 'Welcoming remarks by'
                opening as published: 10:00-10:15 Opening segment: Message from N. One Remarks by the co-facilitators
                opening-2 is described: the co-facilitators
                line 1 heading
                line 2 used opening opening-other opening-co-facilitator
                line 3 used opening-2
                line 4 used opening-2-other
                line 5 used opening-2-other-2
                line 6 used opening-2-other-3
                line 7 used opening-2-welcome
                line 8 description opening-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 13: title ended before what follows it: "Opening segment:", read as "Opening segment" [opening]
                line 4, column 1: name, function and affiliation taken from the order of the words: "Message from N. Two, elected by the Assembly", read as name "N. Two", affiliation "elected by the Assembly" [opening-2-other]
                """);
    }

    @Test
    void a_title_that_ends_before_a_turn_does_not_run_on() {
        assertRead("""
                12 October 2017
                10:00-10:15 Opening segment: Remarks by N. One
                and by others""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-other other remarks 'Remarks by N. One': N. One
                opening is described: and by others
                opening as published: 10:00-10:15 Opening segment: Remarks by N. One
                line 1 heading
                line 2 used opening opening-other
                line 3 description opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 13: title ended before what follows it: "Opening segment:", read as "Opening segment" [opening]
                """);
    }

    /** A turn of more than 300 characters is none; what its words were is told and kept. */
    @Test
    void words_behind_a_title_that_are_too_long_for_a_turn_are_told() {
        String longest = "N".repeat(300 - "Remarks by ".length());
        ProgrammeReading reading = ProgrammeText.read("""
                12 October 2017
                10:00-10:15 Opening segment: Remarks by %sN
                10:15-10:30 Opening segment: Remarks by %s
                """.formatted(longest, longest), Outline.ZURICH);
        assertThat(Outline.of(reading.session()))
                .containsExactly(
                        "day 2017-10-12",
                        "  opening 10:00-10:15 opening 'Opening segment'",
                        "  opening-2 10:15-10:30 opening 'Opening segment'",
                        "    opening-2-other other remarks 'Remarks by " + longest + "': " + longest);
        assertThat(reading.session().segments().get(0).asPublished())
                .contains("10:00-10:15 Opening segment: Remarks by " + longest + "N");
        assertThat(reading.diagnostics())
                .extracting(told -> told.line() + "/" + told.column() + " " + told.kind())
                .contains("2/30 " + DiagnosticKind.WORDS_LEFT)
                .doesNotContain("3/30 " + DiagnosticKind.WORDS_LEFT);
    }
}
