package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Who organizes side events, on the line of a label and below it. */
class PublishedOrganizersTest {

    @Test
    void organizers_are_named_in_every_form() {
        assertRead("""
                Side events
                12 October 2017
                Organized by: nobody
                Health
                Organizer(s): One mission; Another mission ;
                Sponsors: A fund
                13:15 to 14:30
                Work
                Sponsored by
                Hosted by a mission
                Room XI, 13:15-14:30
                Co-sponsors : Another fund""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 ?-? 'Organized by: nobody'
                side-event-1-2 2017-10-12 13:15-14:30 'Health' by [One mission, Another mission, A fund]
                side-event-1-3 2017-10-12 13:15-14:30 'Work' in XI by [a mission, Another fund]
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-2
                line 5 used side-event-1-2
                line 6 used side-event-1-2
                line 7 used side-event-1-2
                line 8 used side-event-1-3
                line 9 used side-event-1-3
                line 10 used side-event-1-3
                line 11 used side-event-1-3
                line 12 used side-event-1-3
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no time: "Organized by: nobody" [side-event-1-1]
                line 9, column 1: nobody named: "Sponsored by" [side-event-1-3]
                """);
    }

    @Test
    void organizers_stand_below_their_label_on_one_line_or_in_a_list() {
        assertRead("""
                Side events
                12 October 2017
                Health
                Room XI, 13:15-14:30
                Organizers
                A mission; A fund
                Skills
                Room XI, 13:15-14:30
                Organized by:
                • A mission
                • A fund; An agency
                Work
                Organizers:

                Rights
                Organizers
                13:15-14:30
                Sponsors:
                • ;
                Homes
                Sponsors of homes""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 13:15-14:30 'Health' in XI by [A mission, A fund]
                side-event-1-2 2017-10-12 13:15-14:30 'Skills' in XI by [A mission, A fund, An agency]
                side-event-1-3 2017-10-12 ?-? 'Work'
                side-event-1-4 2017-10-12 13:15-14:30 'Rights'
                side-event-1-5 2017-10-12 ?-? 'Homes'
                side-event-1-6 2017-10-12 ?-? 'Sponsors of homes'
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-1
                line 6 used side-event-1-1
                line 7 used side-event-1-2
                line 8 used side-event-1-2
                line 9 used side-event-1-2
                line 10 used side-event-1-2
                line 11 used side-event-1-2
                line 12 used side-event-1-3
                line 13 used side-event-1-3
                line 14 blank
                line 15 used side-event-1-4
                line 16 used side-event-1-4
                line 17 used side-event-1-4
                line 18 used side-event-1-4
                line 19 used side-event-1-4
                line 20 used side-event-1-5
                line 21 used side-event-1-6
                line 1, column 1: no title, "Untitled session" [session]
                line 12, column 1: no time: "Work" [side-event-1-3]
                line 13, column 1: nobody named: "Organizers:" [side-event-1-3]
                line 16, column 1: nobody named: "Organizers" [side-event-1-4]
                line 18, column 1: nobody named: "Sponsors:" [side-event-1-4]
                line 20, column 1: no time: "Homes" [side-event-1-5]
                line 21, column 1: no time: "Sponsors of homes" [side-event-1-6]
                """);
    }

    @Test
    void a_list_of_organizers_ends_where_something_else_begins() {
        assertRead("""
                Side events
                12 October 2017
                Skills for all
                Organizers:
                Co-organizers: One body
                Work for all
                Organizers:

                https://example.org/work
                Rights for all
                Organizers:
                • Two bodies
                https://example.org/rights
                • Pathways for all
                Sponsors:
                Three bodies
                • Remittances for all
                Hosted by:
                13:15-14:30
                Health for all
                Hosted by:
                Room XX
                Return for all
                Organizers:""", """
                session 'Untitled session'
                side-event-1-1 2017-10-12 ?-? 'Skills for all' by [One body]
                side-event-1-2 2017-10-12 ?-? 'Work for all'
                side-event-1-3 2017-10-12 ?-? 'Rights for all' by [Two bodies]
                side-event-1-4 2017-10-12 ?-? 'Pathways for all' by [Three bodies]
                side-event-1-5 2017-10-12 13:15-14:30 'Remittances for all'
                side-event-1-6 2017-10-12 ?-? 'Health for all' in XX
                side-event-1-7 2017-10-12 ?-? 'Return for all'
                line 1 heading
                line 2 heading
                line 3 used side-event-1-1
                line 4 used side-event-1-1
                line 5 used side-event-1-1
                line 6 used side-event-1-2
                line 7 used side-event-1-2
                line 8 blank
                line 9 description side-event-1-2
                line 10 used side-event-1-3
                line 11 used side-event-1-3
                line 12 used side-event-1-3
                line 13 description side-event-1-3
                line 14 used side-event-1-4
                line 15 used side-event-1-4
                line 16 used side-event-1-4
                line 17 used side-event-1-5
                line 18 used side-event-1-5
                line 19 used side-event-1-5
                line 20 used side-event-1-6
                line 21 used side-event-1-6
                line 22 used side-event-1-6
                line 23 used side-event-1-7
                line 24 used side-event-1-7
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: no time: "Skills for all" [side-event-1-1]
                line 4, column 1: nobody named: "Organizers:" [side-event-1-1]
                line 6, column 1: no time: "Work for all" [side-event-1-2]
                line 7, column 1: nobody named: "Organizers:" [side-event-1-2]
                line 10, column 1: no time: "Rights for all" [side-event-1-3]
                line 14, column 3: no time: "Pathways for all" [side-event-1-4]
                line 18, column 1: nobody named: "Hosted by:" [side-event-1-5]
                line 20, column 1: no time: "Health for all" [side-event-1-6]
                line 21, column 1: nobody named: "Hosted by:" [side-event-1-6]
                line 23, column 1: no time: "Return for all" [side-event-1-7]
                line 24, column 1: nobody named: "Organizers:" [side-event-1-7]
                """);
    }
}
