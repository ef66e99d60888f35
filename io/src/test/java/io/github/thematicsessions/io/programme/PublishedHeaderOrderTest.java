package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Lines above the programme, by their order. */
class PublishedHeaderOrderTest {

    @Test
    void a_line_above_the_labelled_title_is_the_theme() {
        assertRead("""
                Page of the migration session
                Migration session for all
                "
                Title: Migration session
                Programme
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Migration session' on 'Page of the migration session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 not-understood
                line 3 not-understood
                line 4 used session-2017-10-12
                line 5 heading
                line 6 heading
                line 7 used opening
                line 1, column 1: theme taken from its place: "Page of the migration session", read as "Page of the migration session" [session-2017-10-12]
                line 2, column 1: not understood: "Migration session for all", expected title, theme, dates or place of a session
                line 3, column 1: not understood: \""", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void a_line_above_the_title_that_holds_it_is_the_theme() {
        assertRead("""
                Sixth informal thematic session
                Labour migration for all
                Title: Labour migration
                Programme
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Labour migration' on 'Labour migration for all' number 6
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 heading
                line 5 heading
                line 6 used opening
                line 2, column 1: theme taken from its place: "Labour migration for all", read as "Labour migration for all" [session-2017-10-12]
                """);
    }

    @Test
    void a_number_may_stand_behind_other_words() {
        assertRead("""
                Procedural note of the 6th informal thematic session
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 '6th informal thematic session' number 6
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 heading
                line 3 used opening
                line 1, column 1: title taken from its place: "Procedural note of the 6th informal thematic session", read as "6th informal thematic session" [session-2017-10-12]
                """);
    }
}
