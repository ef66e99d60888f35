package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Rooms and hours of side events, in either order, and what only looks like them. */
class PublishedSideEventPlacesTest {

    @Test
    void hours_stand_before_or_behind_the_room() {
        assertRead("""
                Side events
                12 October 2017
                Health
                13.15-14.30 Room XI
                Skills
                13.15-14.30: Conference room XI
                Work
                13.15-14.30
                Room XI
                Rights
                Where: Palais, When: 13:15-14:30
                Homes
                Location: House 5 | 13:15-14:30
                Children
                (Room XI) 13:15-14:30
                Youth
                Room XI\t13:15-14:30
                Age
                Room XI - 13:15-14:30
                Food
                Room XI   13:15-14:30
                Water
                Rooms XI and XII, ECOSOC Chamber, 13:15 ot 14:30 h
                Land
                Time: 14:30-13:15 (Room 5)""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health' in XI
                side-event-1-2 2017-10-12 13:15-14:30 'Skills' in XI
                side-event-1-3 2017-10-12 13:15-14:30 'Work' in XI
                side-event-1-4 2017-10-12 13:15-14:30 'Rights' in Palais
                side-event-1-5 2017-10-12 13:15-14:30 'Homes' in House 5
                side-event-1-6 2017-10-12 13:15-14:30 'Children' in XI
                side-event-1-7 2017-10-12 13:15-14:30 'Youth' in XI
                side-event-1-8 2017-10-12 13:15-14:30 'Age' in XI
                side-event-1-9 2017-10-12 13:15-14:30 'Food' in XI
                side-event-1-10 2017-10-12 13:15-14:30 'Water' in Rooms XI and XII
                side-event-1-11 2017-10-12 14:30-? 'Land' in 5
                side-event-1-9 as published: Room XI   13:15-14:30
                side-event-1-10 as published: Rooms XI and XII, ECOSOC Chamber, 13:15 ot 14:30 h
                side-event-1-11 as published: Time: 14:30-13:15 (Room 5)
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-2
                line 6 used side-event-1-2
                line 7 used side-event-1-3
                line 8 used side-event-1-3
                line 9 used side-event-1-3
                line 10 used side-event-1-4
                line 11 used side-event-1-4
                line 12 used side-event-1-5
                line 13 used side-event-1-5
                line 14 used side-event-1-6
                line 15 used side-event-1-6
                line 16 used side-event-1-7
                line 17 used side-event-1-7
                line 18 used side-event-1-8
                line 19 used side-event-1-8
                line 20 used side-event-1-9
                line 21 used side-event-1-9
                line 22 used side-event-1-10
                line 23 used side-event-1-10
                line 24 used side-event-1-11
                line 25 used side-event-1-11
                line 1, column 1: no title, "Untitled session" [session]
                line 21, column 1: no comma behind the room: "Room XI", read as "XI" [side-event-1-9]
                line 23, column 19: words left over: "ECOSOC Chamber" [side-event-1-10]
                line 23, column 41: word between two times: "ot", read as to [side-event-1-10]
                line 25, column 7: an end that is not after the start: "14:30-13:15", the end is left out [side-event-1-11]
                """);
    }

    @Test
    void words_that_are_neither_room_nor_hours_are_told() {
        assertRead("""
                Side events
                12 October 2017
                Health
                Room XI, with lunch, 13:15-14:30; lunch is served
                Skills
                Time: 13:15-14:30, first floor, Room 4
                Room for all who come back and for those who stay where they are
                When: later""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health' in XI
                side-event-1-2 2017-10-12 13:15-14:30 'Skills' in 4
                side-event-1-3 2017-10-12 ?-? 'Room for all who come back and for those who stay where they are'
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-2
                line 6 used side-event-1-2
                line 7 used side-event-1-3
                line 8 used side-event-1-3
                line 1, column 1: no title, "Untitled session" [session]
                line 4, column 10: words left over: "with lunch" [side-event-1-1]
                line 4, column 35: words left over: "lunch is served" [side-event-1-1]
                line 6, column 20: words left over: "first floor" [side-event-1-2]
                line 7, column 1: no time: "Room for all who come back and for those who stay where they are" [side-event-1-3]
                line 8, column 1: words left over: "When: later" [side-event-1-3]
                """);
    }

    @Test
    void a_label_without_a_room_and_a_room_that_is_not_known_are_no_room() {
        assertRead("""
                Side events
                12 October 2017
                Health
                Room: 13:15-14:30
                Skills
                13:15-14:30 Room
                Work
                Room to be confirmed, 13:15-14:30
                Rights
                Venue: (TBC)
                Time: 13:15-14:30
                Room XI""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health'
                side-event-1-2 2017-10-12 13:15-14:30 'Skills'
                side-event-1-3 2017-10-12 13:15-14:30 'Work'
                side-event-1-4 2017-10-12 13:15-14:30 'Rights' in XI
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-2
                line 6 used side-event-1-2
                line 7 used side-event-1-3
                line 8 used side-event-1-3
                line 9 used side-event-1-4
                line 10 used side-event-1-4
                line 11 used side-event-1-4
                line 12 used side-event-1-4
                line 1, column 1: no title, "Untitled session" [session]
                line 4, column 1: words left over: "Room:" [side-event-1-1]
                line 6, column 13: words left over: "Room" [side-event-1-2]
                line 8, column 1: words left over: "Room to be confirmed" [side-event-1-3]
                line 10, column 1: words left over: "Venue: (TBC)" [side-event-1-4]
                """);
    }

    @Test
    void a_title_may_begin_with_the_word_of_a_label() {
        assertRead("""
                Side events
                12 October 2017
                Room to grow: skills
                Room XI, 13:15-14:30
                13:15-14:30 Room for all
                Time for water: who pays
                13:15-14:30""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Room to grow: skills' in XI
                side-event-1-2 2017-10-12 13:15-14:30 'Room for all'
                side-event-1-3 2017-10-12 13:15-14:30 'Time for water: who pays'
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-2
                line 6 used side-event-1-3
                line 7 used side-event-1-3
                line 1, column 1: no title, "Untitled session" [session]
                """);
    }
}
