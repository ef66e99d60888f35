package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Titles on the line below, and sentences there that are none. */
class PublishedTitlesBelowTest {

    @Test
    void a_sentence_below_a_label_describes_it() {
        assertRead("""
                12 October 2017
                10:00-13:00 PANEL 1
                This panel will discuss pathways.
                13:00-14:00 Lunch
                14:00-15:00
                This session is about skills.
                15:00-16:00 Panel 2
                Work for all
                16:00-17:00 Panel 3: Rights of
                This panel will discuss rights.
                Skills
                18:00-18:15 Opening of
                N. One""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1
                  lunch-1 13:00-14:00 break 'Lunch'
                  row-1 14:00-15:00 other 'This session is about skills.'
                  panel-2 15:00-16:00 expert-panel 2 'Work for all'
                  panel-3 16:00-17:00 expert-panel 3 'Rights of'
                  opening 18:00-18:15 opening 'Opening of N. One'
                panel-1 is described: This panel will discuss pathways.
                panel-2 as published: 15:00-16:00 Panel 2 // Work for all
                panel-3 is described: This panel will discuss rights. // Skills
                opening as published: 18:00-18:15 Opening of // N. One
                line 1 heading
                line 2 used panel-1
                line 3 description panel-1
                line 4 used lunch-1
                line 5 used row-1
                line 6 used row-1
                line 7 used panel-2
                line 8 used panel-2
                line 9 used panel-3
                line 10 description panel-3
                line 11 description panel-3
                line 12 used opening
                line 13 used opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 1: no title: "10:00-13:00" [panel-1]
                line 6, column 1: kind unknown: "This session is about skills.", other [row-1]
                line 8, column 1: title joined: "Work for all", read as "Work for all" [panel-2]
                line 13, column 1: title joined: "N. One", read as "Opening of N. One" [opening]
                """);
    }
}
