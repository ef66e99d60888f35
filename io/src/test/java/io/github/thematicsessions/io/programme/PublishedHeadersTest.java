package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** What stands above the programme: title, theme, number, dates and place of the session. */
class PublishedHeadersTest {

    @Test
    void labels_name_theme_venue_room_and_title() {
        assertRead("""
                Title: Labour mobility
                Topic: Skills across borders
                Venue: Palais des Nations
                Room: XIX
                12-13 October 2017
                Day 1
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Labour mobility' on 'Skills across borders'
                  venue: Palais des Nations
                  room: XIX
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 used session-2017-10-12
                line 5 used session-2017-10-12
                line 6 heading
                line 7 used opening
                line 6, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 5
                """);
    }

    @Test
    void a_label_without_words_is_a_line_as_any_other() {
        assertRead("""
                Theme:
                Venue
                Themes: of the day
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Theme:' on 'Venue'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 not-understood
                line 4 heading
                line 5 used opening
                line 1, column 1: title taken from its place: "Theme:", read as "Theme:" [session-2017-10-12]
                line 2, column 1: theme taken from its place: "Venue", read as "Venue" [session-2017-10-12]
                line 3, column 1: not understood: "Themes: of the day", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void words_in_quotation_marks_are_the_theme() {
        assertRead("""
                A session
                “Skills across borders”
                "Not a second theme"
                ""
                "
                Half "quoted"
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session' on 'Skills across borders'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 not-understood
                line 4 not-understood
                line 5 not-understood
                line 6 not-understood
                line 7 heading
                line 8 used opening
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 2, column 1: theme taken from its place: "“Skills across borders”", read as "Skills across borders" [session-2017-10-12]
                line 3, column 1: not understood: ""Not a second theme"", expected title, theme, dates or place of a session
                line 4, column 1: not understood: ""\"", expected title, theme, dates or place of a session
                line 5, column 1: not understood: ""\", expected title, theme, dates or place of a session
                line 6, column 1: not understood: "Half "quoted"", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void a_theme_may_follow_the_number_of_the_session() {
        assertRead("""
                Programme for the sixth informal thematic session: Skills across borders
                A second line
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'sixth informal thematic session' on 'Skills across borders' number 6
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 not-understood
                line 3 heading
                line 4 used opening
                line 1, column 1: title taken from its place: "Programme for the sixth informal thematic session: Skills across borders", read as "sixth informal thematic session" [session-2017-10-12]
                line 1, column 52: theme taken from its place: "Skills across borders" [session-2017-10-12]
                line 2, column 1: not understood: "A second line", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void a_session_with_a_number_alone_needs_no_guess() {
        assertRead("""
                Intergovernmental conference
                Sixth informal thematic session
                Seventh informal thematic session
                Skills
                Geneva
                A line too many
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Sixth informal thematic session' on 'Seventh informal thematic session' number 6
                  city: Geneva
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 not-understood
                line 5 used session-2017-10-12
                line 6 not-understood
                line 7 heading
                line 8 used opening
                line 3, column 1: theme taken from its place: "Seventh informal thematic session", read as "Seventh informal thematic session" [session-2017-10-12]
                line 4, column 1: not understood: "Skills", expected title, theme, dates or place of a session
                line 6, column 1: not understood: "A line too many", expected title, theme, dates or place of a session
                """);
    }

    @Test
    void a_session_without_a_number_is_a_title_as_any_other() {
        assertRead("""
                Thematic session on skills
                2nd thematic session
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 '2nd thematic session' number 2
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading session-2017-10-12
                line 2 used session-2017-10-12
                line 3 heading
                line 4 used opening
                """);
    }

    @Test
    void a_place_in_an_order_of_its_own_is_a_guess() {
        assertRead("""
                Some house, Conference room 3, some city, some country, 12-13 October 2017
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                  venue: Some house
                  room: 3
                  city: some city
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 heading
                line 3 used opening
                line 1, column 1: place taken from the order of the words: "Some house, Conference room 3, some city, some country, 12-13 October 2017", read as venue Some house, room 3, city some city [session-2017-10-12]
                line 1, column 1: words left over: "Some house, Conference room 3, some city, some country, 12-13 October 2017", some country [session-2017-10-12]
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                """);
    }

    @Test
    void a_place_is_known_by_its_room_its_city_or_its_building() {
        assertRead("""
                A session
                ECOSOC Chamber, New York
                Bonn, international centre, vienna, Headquarters
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session' on 'Bonn, international centre, vienna, Headquarters'
                  room: ECOSOC Chamber
                  city: New York
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 heading
                line 5 used opening
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 3, column 1: theme taken from its place: "Bonn, international centre, vienna, Headquarters", read as "Bonn, international centre, vienna, Headquarters" [session-2017-10-12]
                """);
    }

    @Test
    void a_building_with_a_city_and_a_second_room() {
        assertRead("""
                A session
                Geneva, Nairobi, Palais des Nations, Headquarters, Room 1, Salle 2
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session'
                  venue: Palais des Nations
                  room: 1
                  city: Geneva
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 heading
                line 4 used opening
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 2, column 1: words left over: "Geneva, Nairobi, Palais des Nations, Headquarters, Room 1, Salle 2", Nairobi, Headquarters, Salle 2 [session-2017-10-12]
                """);
    }

    @Test
    void a_second_line_with_a_date_is_no_date_of_the_session() {
        assertRead("""
                A session
                Geneva, 12 October 2017
                Note of 3 October 2017
                Day 1
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session' on 'Note of 3 October 2017'
                  city: Geneva
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 heading
                line 5 used opening
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 3, column 1: theme taken from its place: "Note of 3 October 2017", read as "Note of 3 October 2017" [session-2017-10-12]
                line 4, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 2
                """);
    }

    @Test
    void a_named_venue_is_taken_before_one_that_is_a_guess() {
        assertRead("""
                A session
                Some hall, 12-13 October 2017
                Venue: Palais des Nations
                Location: Geneva
                Room: XIX
                Room: XX
                Day 1
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session'
                  venue: Palais des Nations
                  room: XIX
                  city: Geneva
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 used session-2017-10-12
                line 5 used session-2017-10-12
                line 6 used session-2017-10-12
                line 7 heading
                line 8 used opening
                line 1, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 2, column 1: place taken from the order of the words: "Some hall, 12-13 October 2017", read as venue Some hall, room not given, city not given [session-2017-10-12]
                line 3, column 1: words left over: "Venue: Palais des Nations", Some hall [session-2017-10-12]
                line 6, column 1: words left over: "Room: XX", XX [session-2017-10-12]
                line 7, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 2
                """);
    }

    @Test
    void dates_that_come_again_are_neither_title_nor_theme() {
        assertRead("""
                12 October 2017
                12 October 2017, Geneva
                A session
                13 October 2017
                What followed 1 October 2017
                Room to be announced
                Day 1
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'A session' on 'What followed 1 October 2017'
                  city: Geneva
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 used session-2017-10-12
                line 2 used session-2017-10-12
                line 3 used session-2017-10-12
                line 4 not-understood
                line 5 used session-2017-10-12
                line 6 not-understood
                line 7 heading
                line 8 used opening
                line 3, column 1: title taken from its place: "A session", read as "A session" [session-2017-10-12]
                line 4, column 1: not understood: "13 October 2017", expected title, theme, dates or place of a session
                line 5, column 1: theme taken from its place: "What followed 1 October 2017", read as "What followed 1 October 2017" [session-2017-10-12]
                line 6, column 1: not understood: "Room to be announced", expected title, theme, dates or place of a session
                line 7, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 1
                """);
    }
}
