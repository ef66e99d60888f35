package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Rooms of rows, and the labels beside them. */
class PublishedRoomsTest {

    @Test
    void a_label_with_a_colon_may_name_a_room_in_several_words() {
        assertRead("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Venue: Room of the Committee
                13:00-15:00 Lunch
                Room XIX of the Palais
                Room XX
                15:00-18:00 Panel 2: Skills
                –and more of it
                Moderator –N. Two
                Moderators- N. Three""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways' in Room of the Committee
                  lunch-1 13:00-15:00 break 'Lunch' in XX
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                    panel-2-moderator moderator: N. Two
                lunch-1 is described: Room XIX of the Palais
                panel-2 is described: –and more of it // Moderators- N. Three
                line 1 heading
                line 2 used panel-1
                line 3 used panel-1
                line 4 used lunch-1
                line 5 description lunch-1
                line 6 used lunch-1
                line 7 used panel-2
                line 8 description panel-2
                line 9 used panel-2 panel-2-moderator
                line 10 description panel-2
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }
}
