package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Lists of speakers: where they end, their numbers, their States. */
class PublishedListsTest {

    @Test
    void a_list_of_speakers_ends_with_the_first_line_that_is_none() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts:
                • N. One
                Remarks by N. Two
                • N. Three
                Speakers:
                9. N. Nine
                10. N. Ten
                12
                1.
                Expert: United Kingdom of Great Britain and Northern Ireland
                Moderator: Permanent Representative of the former Yugoslav Republic of Macedonia
                Remarks by the moderators and the co-facilitators
                Room: (TBC)""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: N. One
                    panel-1-other other remarks 'Remarks by N. Two': N. Two
                    panel-1-other-2 other: N. Nine
                    panel-1-other-3 other: N. Ten
                    panel-1-expert-2 expert: member GB
                    panel-1-moderator moderator: (Permanent Representative of the former Yugoslav Republic of Macedonia) member MK
                    panel-1-moderator-2 moderator remarks 'Remarks by the moderators and the co-facilitators'
                panel-1 is described: N. Three // 1.
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used panel-1 panel-1-expert
                line 5 used panel-1-other
                line 6 description panel-1
                line 7 used panel-1
                line 8 used panel-1 panel-1-other-2
                line 9 used panel-1 panel-1-other-3
                line 10 used panel-1
                line 11 description panel-1
                line 12 used panel-1 panel-1-expert-2
                line 13 used panel-1 panel-1-moderator
                line 14 used panel-1-moderator-2
                line 15 used panel-1
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 10, column 1: words left over: "12" [panel-1]
                line 12, column 9: a body in place of a person: "United Kingdom of Great Britain and Northern Ireland", read as State GB [panel-1-expert-2]
                line 15, column 1: words left over: "Room: (TBC)" [panel-1]
                """);
    }

    @Test
    void a_tab_ends_a_label() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Moderator\tN. One
                Experts\tN. Two; N. Three""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-moderator moderator: N. One
                    panel-1-expert expert: N. Two
                    panel-1-expert-2 expert: N. Three
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1 panel-1-moderator
                line 4 used panel-1 panel-1-expert panel-1-expert-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }
}
