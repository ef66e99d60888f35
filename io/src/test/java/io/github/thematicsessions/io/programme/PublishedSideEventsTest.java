package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Lists of side events: titles, rooms, hours and organizers in the forms in which they are published. */
class PublishedSideEventsTest {

    @Test
    void an_event_without_hours_or_without_a_title_is_told() {
        assertRead("""
                Side events
                12 October 2017
                Health
                Skills
                Room XI
                13:15-14:30
                Room 5, 13:15-14:30""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 ?-? 'Health'
                side-event-1-2 2017-10-12 13:15-14:30 'Skills' in XI
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-2
                line 5 used side-event-1-2
                line 6 used side-event-1-2
                line 7 used side-event-1-2
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no time: "Health" [side-event-1-1]
                line 7, column 1: words left over: "Room 5" [side-event-1-2]
                """);
    }

    @Test
    void a_title_runs_on_in_the_next_line() {
        assertRead("""
                Side events
                12 October 2017
                Health and
                Migration in cities
                of the future
                Room XI, 13:15-14:30
                13:15-14:30 Work
                for all

                of them
                Skills of
                • Young people

                Rights,
                Duties
                Room V, 13:15-14:30
                and Homes""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health and Migration in cities of the future' in XI
                side-event-1-2 2017-10-12 13:15-14:30 'Work for all'
                side-event-1-3 2017-10-12 ?-? 'of them'
                side-event-1-4 2017-10-12 ?-? 'Skills of'
                side-event-1-5 2017-10-12 ?-? 'Young people'
                side-event-1-6 2017-10-12 13:15-14:30 'Rights, Duties' in V
                side-event-1-7 2017-10-12 ?-? 'and Homes'
                side-event-1-1 as published: Health and // Migration in cities // of the future
                side-event-1-2 as published: 13:15-14:30 Work // for all
                side-event-1-6 as published: Rights, // Duties
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-1
                line 6 used side-event-1-1
                line 7 used side-event-1-2
                line 8 used side-event-1-2
                line 9 blank
                line 10 used side-event-1-3
                line 11 used side-event-1-4
                line 12 used side-event-1-5
                line 13 blank
                line 14 used side-event-1-6
                line 15 used side-event-1-6
                line 16 used side-event-1-6
                line 17 used side-event-1-7
                line 1, column 1: no title, "Untitled session" [session]
                line 4, column 1: title joined: "Migration in cities", read as "Health and Migration in cities" [side-event-1-1]
                line 5, column 1: title joined: "of the future", read as "Health and Migration in cities of the future" [side-event-1-1]
                line 8, column 1: title joined: "for all", read as "Work for all" [side-event-1-2]
                line 10, column 1: no time: "of them" [side-event-1-3]
                line 11, column 1: no time: "Skills of" [side-event-1-4]
                line 12, column 3: no time: "Young people" [side-event-1-5]
                line 15, column 1: title joined: "Duties", read as "Rights, Duties" [side-event-1-6]
                line 17, column 1: no time: "and Homes" [side-event-1-7]
                """);
    }

    @Test
    void sentences_and_addresses_describe_an_event() {
        assertRead("""
                Side events
                This is a list of events, of which each one has a title and a room.
                12 October 2017
                Health
                This event is about the health of all those who move and stay.
                See https://example.org/health
                13:15-14:30
                This event is about the health of all those who move and stay.
                Room V""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health' in V
                line 1 heading
                line 2 not-understood
                line 3 heading
                line 4 used side-event-1-1
                line 5 description side-event-1-1
                line 6 description side-event-1-1
                line 7 used side-event-1-1
                line 8 description side-event-1-1
                line 9 used side-event-1-1
                line 1, column 1: no title, "Untitled session" [session]
                line 2, column 1: not understood: "This is a list of events, of which each one has a title and a room.", expected the title of a side event, its room or its hours
                """);
    }

    @Test
    void a_side_event_takes_its_date_from_the_programme() {
        assertRead("""
                Day 1: 12 October
                10:00-10:15 Opening segment
                Day 2
                10:00-10:15 Panel 1: Pathways
                Side events
                Day 1
                13:15-14:30 Health
                13:15-14:30 Skills
                Day 2
                13:15-14:30 Work
                Day 3: Saturday, 14 October
                13:15-14:30 Rights
                Day 4
                13:15-14:30 Homes
                15 October
                Day 6
                Day 1
                13:15-14:30 Food""", 2017, """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                day without a date
                  panel-1 10:00-10:15 expert-panel 1 'Pathways'
                side-event-1-1 2017-10-12 13:15-14:30 'Health'
                side-event-1-2 2017-10-12 13:15-14:30 'Skills'
                side-event-2-1 ? 13:15-14:30 'Work'
                side-event-3-1 2017-10-14 13:15-14:30 'Rights'
                side-event-4-1 ? 13:15-14:30 'Homes'
                side-event-1-1-2 2017-10-12 13:15-14:30 'Food'
                line 1 heading
                line 2 used opening
                line 3 heading
                line 4 used panel-1
                line 5 heading
                line 6 heading
                line 7 used side-event-1-1
                line 8 used side-event-1-2
                line 9 heading
                line 10 used side-event-2-1
                line 11 heading
                line 12 used side-event-3-1
                line 13 heading
                line 14 used side-event-4-1
                line 15 heading
                line 16 heading
                line 17 heading
                line 18 used side-event-1-1-2
                line 1, column 1: year given by the caller: "Day 1: 12 October", read as 2017
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: no date, day 2
                line 6, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 1
                line 9, column 1: no date, day 2
                line 11, column 1: year given by the caller: "Day 3: Saturday, 14 October", read as 2017
                line 13, column 1: no date, day 4
                line 15, column 1: year given by the caller: "15 October", read as 2017
                """);
    }

    @Test
    void side_events_without_a_day_count_on() {
        assertRead("""
                Side events
                Health
                Room XI, 13:15-14:30
                Skills
                Room XI, 13:15-14:30""", """
                session 'Untitled session'
                side-event-1 ? 13:15-14:30 'Health' in XI
                side-event-2 ? 13:15-14:30 'Skills' in XI
                line 1 heading
                line 2 used side-event-1
                line 3 used side-event-1
                line 4 used side-event-2
                line 5 used side-event-2
                line 1, column 1: no title, "Untitled session" [session]
                """);
    }
}
