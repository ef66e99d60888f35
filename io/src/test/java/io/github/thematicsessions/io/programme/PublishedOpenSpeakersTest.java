package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Speakers who are not confirmed: what stands for them, beside their names and in their place. */
class PublishedOpenSpeakersTest {

    @Test
    void who_is_not_confirmed_is_told_before_and_behind_the_name() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Experts:
                • (TBC) N. One, Director
                • TBC, Minister of Labour of Kenya
                • TBD – Director, University
                • [to be announced], Permanent Representative of Tunisia
                • N. Two (TBA)
                • N. Three – TBC
                • N. Four, to be determined
                • (N. Five)
                • Tbcard, Director
                • to be confirmed
                • TBC:
                • Tbd Six""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                    panel-1-expert expert: N. One (Director) tbc
                    panel-1-expert-2 expert: (Minister of Labour of Kenya) member KE tbc
                    panel-1-expert-3 expert: (Director) of University tbc
                    panel-1-expert-4 expert: (Permanent Representative of Tunisia) member TN tbc
                    panel-1-expert-5 expert: N. Two tbc
                    panel-1-expert-6 expert: N. Three tbc
                    panel-1-expert-7 expert: N. Four tbc
                    panel-1-expert-8 expert: (N. Five)
                    panel-1-expert-9 expert: Tbcard (Director)
                    panel-1-expert-10 expert: tbc
                    panel-1-expert-11 expert: tbc
                    panel-1-expert-12 expert: Tbd Six
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
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 4, column 3: name, function and affiliation taken from the order of the words: "(TBC) N. One, Director", read as name "N. One", function "Director" [panel-1-expert]
                line 6, column 3: name, function and affiliation taken from the order of the words: "TBD – Director, University", read as function "Director", affiliation "University" [panel-1-expert-3]
                line 12, column 3: name, function and affiliation taken from the order of the words: "Tbcard, Director", read as name "Tbcard", function "Director" [panel-1-expert-9]
                """);
    }
}
