package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Hours of side events among other words. */
class PublishedSideEventHoursTest {

    @Test
    void hours_without_an_end_and_behind_other_times() {
        assertRead("""
                Side events
                12 October 2017
                Skills for all
                Room XX, 13:15
                Work for all
                Room XXI, doors open 13:00, 13:15 tol 14:30
                Rights for all
                Room 5, 1.15 pm, 13:15 - 14:30
                Pathways for all
                Conference Room I of the Economic and Social Council, 13.15""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-? 'Skills for all' in XX
                side-event-1-2 2017-10-12 13:15-14:30 'Work for all' in XXI
                side-event-1-3 2017-10-12 13:15-14:30 'Rights for all' in 5
                side-event-1-4 2017-10-12 13:15-? 'Pathways for all' in I of the Economic and Social Council
                side-event-1-2 as published: Room XXI, doors open 13:00, 13:15 tol 14:30
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
                line 1, column 1: no title, "Untitled session" [session]
                line 4, column 10: no end: "13:15" [side-event-1-1]
                line 6, column 11: words left over: "doors open 13:00" [side-event-1-2]
                line 6, column 35: word between two times: "tol", read as to [side-event-1-2]
                line 8, column 9: words left over: "1.15 pm" [side-event-1-3]
                line 10, column 55: no end: "13.15" [side-event-1-4]
                """);
    }

    @Test
    void hours_stand_above_the_title_before_it_and_below() {
        assertRead("""
                Side events
                12 October 2017
                13:15-14:30
                Skills for all
                Room XX
                13:15-14:30 Pathways and
                skills
                13:15-14:30, Room XXI
                Work for all
                Time 13:15-14:30
                Rights for all
                Room XX
                Room XXI 13:15-14:30
                Health for all
                Room XXII of the Palais des Nations on its third floor
                Return for all
                Venue: Palais des Nations, Room XXIII on its third floor
                Room (TBC)
                15:00-16:00
                17:00-18:00
                18:00-19:00 Talks
                https://example.org/talks""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Skills for all' in XX
                side-event-1-2 2017-10-12 13:15-14:30 'Pathways and skills'
                side-event-1-3 2017-10-12 13:15-14:30 'Work for all' in XXI
                side-event-1-4 2017-10-12 13:15-14:30 'Rights for all' in XX
                side-event-1-5 2017-10-12 ?-? 'Health for all'
                side-event-1-6 2017-10-12 ?-? 'Room XXII of the Palais des Nations on its third floor'
                side-event-1-7 2017-10-12 15:00-16:00 'Return for all' in Palais des Nations
                side-event-1-8 2017-10-12 17:00-18:00 'Side event'
                side-event-1-9 2017-10-12 18:00-19:00 'Talks'
                side-event-1-2 as published: 13:15-14:30 Pathways and // skills
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-1
                line 6 used side-event-1-2
                line 7 used side-event-1-2
                line 8 used side-event-1-3
                line 9 used side-event-1-3
                line 10 used side-event-1-3
                line 11 used side-event-1-4
                line 12 used side-event-1-4
                line 13 used side-event-1-4
                line 14 used side-event-1-5
                line 15 used side-event-1-6
                line 16 used side-event-1-7
                line 17 used side-event-1-7
                line 18 used side-event-1-7
                line 19 used side-event-1-7
                line 20 used side-event-1-8
                line 21 used side-event-1-9
                line 22 description side-event-1-9
                line 1, column 1: no title, "Untitled session" [session]
                line 7, column 1: title joined: "skills", read as "Pathways and skills" [side-event-1-2]
                line 13, column 1: words left over: "Room XXI" [side-event-1-4]
                line 14, column 1: no time: "Health for all" [side-event-1-5]
                line 15, column 1: no time: "Room XXII of the Palais des Nations on its third floor" [side-event-1-6]
                line 17, column 28: words left over: "Room XXIII on its third floor" [side-event-1-7]
                line 18, column 1: words left over: "Room (TBC)" [side-event-1-7]
                line 20, column 1: no title: "17:00-18:00", "Side event" [side-event-1-8]
                """);
    }
}
