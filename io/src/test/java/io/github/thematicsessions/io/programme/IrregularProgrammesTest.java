package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen in the sources of the six sessions and their sister meetings, one irregularity in each test. */
class IrregularProgrammesTest {

    private static void assertRows(String programme, String expected) {
        assertThat(String.join("\n", Outline.of(programme)) + "\n").isEqualTo(expected);
    }

    private static void assertTold(String programme, String expected) {
        assertThat(String.join("\n", Outline.told(programme)) + "\n").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PANEL 1: Pathways|expert-panel 1 'Pathways'",
                "Panel 1. Pathways|expert-panel 1 'Pathways'",
                "Panel 1 - Pathways|expert-panel 1 'Pathways'",
                "Panel 1 Pathways|expert-panel 1 'Pathways'",
                "Panel I: Pathways|expert-panel 1 'Pathways'",
                "Panel IV – Pathways|expert-panel 4 'Pathways'",
                "Panel #2: Pathways|expert-panel 2 'Pathways'",
                "Panel No. 2: Pathways|expert-panel 2 'Pathways'",
                "PANEL TWO: Pathways|expert-panel 2 'Pathways'",
                "Expert panel 3: Pathways|expert-panel 3 'Pathways'",
                "Panel: Pathways|expert-panel 'Pathways'",
                "SUMMARY PANEL: Synopsis|summary-panel 'Synopsis'",
                "Summary panel (Panel 4): Synopsis|summary-panel 4 'Synopsis'",
                "Panel 4: Summary of the session|summary-panel 4 'Summary of the session'",
                "Opening segment|opening 'Opening segment'",
                "Welcome|opening 'Welcome'",
                "Closing segment|closing 'Closing segment'",
                "Lunch|break 'Lunch'",
                "Coffee break|break 'Coffee break'",
                "Registration of participants|registration 'Registration of participants'",
                "Keynote address|keynote 'Keynote address'",
                "Dialogue with stakeholders|dialogue 'Dialogue with stakeholders'",
                "Stakeholder dialogue|dialogue 'Stakeholder dialogue'",
                "Opening ceremony|ceremony 'Opening ceremony'",
                "Interactive discussion|discussion 'Interactive discussion'",
                "Group photo|other 'Group photo'"
            })
    void rows_are_told_apart_by_their_titles(String title, String expected) {
        RowTitle row = RowTitle.of(title);
        assertThat(row.kind().code() + (row.number() > 0 ? " " + row.number() : "") + " '" + row.title() + "'")
                .isEqualTo(expected);
    }

    @Test
    void a_summary_panel_numbered_as_the_fourth_is_a_guess() {
        assertTold("""
                12 October 2017
                15:00-17:50 Panel 4: Summary of the session""", """
                line 2, column 13: kind taken from a word of the title: "Panel 4: Summary of the session", read as summary-panel [summary-panel]
                """);
    }

    @Test
    void a_time_on_a_line_of_its_own_takes_its_title_from_the_next() {
        assertRows("""
                12 October 2017
                10.20 - 11:45

                PANEL 1:
                Pathways
                13:00

                Lunch""", """
                day 2017-10-12
                  panel-1 10:20-11:45 expert-panel 1 'Pathways'
                  lunch-1 13:00-? break 'Lunch'
                """);
        assertTold("""
                12 October 2017
                10.20 - 11:45

                PANEL 1:
                Pathways
                13:00

                Lunch""", """
                line 5, column 1: title joined: "Pathways", read as "Pathways" [panel-1]
                line 6, column 1: no end: "13:00" [lunch-1]
                """);
    }

    @Test
    void a_title_that_runs_on_is_joined_and_kept_as_published() {
        String programme = """
                12 October 2017
                10:00-13:00 PANEL 1: Recognition of skills and
                Qualifications, with measures
                that are relevant

                Not a title.""";
        assertRows(programme, """
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Recognition of skills and Qualifications, with measures that are relevant'
                """);
        assertThat(ProgrammeText.read(programme, Outline.ZURICH)
                        .session()
                        .segments()
                        .get(0)
                        .asPublished())
                .hasValue("""
                        10:00-13:00 PANEL 1: Recognition of skills and
                        Qualifications, with measures
                        that are relevant""");
    }

    @Test
    void a_row_without_a_time_is_a_row() {
        String programme = """
                Day 1 - 12 October 2017
                Opening segment
                Welcoming remarks by the co-facilitators

                Panel 1: Pathways
                10:15 - 13:00 Panel 2: Skills

                Lunch

                Closing remarks by the co-facilitators""";
        assertRows(programme, """
                day 2017-10-12
                  opening ?-? opening 'Opening segment'
                    opening-welcome co-facilitator welcome 'Welcoming remarks by the co-facilitators'
                  panel-1 ?-? expert-panel 1 'Pathways'
                  panel-2 10:15-13:00 expert-panel 2 'Skills'
                  lunch-1 ?-? break 'Lunch'
                  closing ?-? closing 'Closing remarks by the co-facilitators'
                    closing-remarks co-facilitator closing-remarks
                """);
        assertTold(programme, """
                line 2, column 1: no time: "Opening segment" [opening]
                line 5, column 1: no time: "Panel 1: Pathways" [panel-1]
                line 8, column 1: no time: "Lunch" [lunch-1]
                line 10, column 1: no time: "Closing remarks by the co-facilitators" [closing]
                """);
    }

    @Test
    void rows_that_overlap_are_kept_and_told() {
        assertTold("""
                12 October 2017
                10:00-11:00 Opening segment
                10:15-13:00 Panel 1: Pathways
                13:00-15:00 Lunch""", """
                line 3, column 1: begins before an earlier row is over: "10:15-13:00", which is over at 11:00 [panel-1]
                """);
    }

    @Test
    void an_end_that_is_not_after_the_start_is_left_out_and_the_words_are_kept() {
        String programme = """
                12 October 2017
                15:00-13:00 Panel 1: Pathways""";
        assertRows(programme, """
                day 2017-10-12
                  panel-1 15:00-? expert-panel 1 'Pathways'
                """);
        assertTold(programme, """
                line 2, column 1: an end that is not after the start: "15:00-13:00", the end is left out [panel-1]
                """);
        assertThat(ProgrammeText.read(programme, Outline.ZURICH)
                        .session()
                        .segments()
                        .get(0)
                        .asPublished())
                .hasValue("15:00-13:00 Panel 1: Pathways");
    }

    @Test
    void moderators_and_experts_are_read_in_every_form() {
        String programme = """
                12 October 2017
                10:15-13:00 PANEL 1: Pathways
                Moderator: H.E. Ms. N. One, Permanent Representative of Kenya to the United Nations (TBC)
                Experts:
                • Mr. N. Two, Director, Institute of Studies
                • N. Three (Germany)
                • International Labour Organization
                • TBC

                What it is about.
                15:00-18:00 PANEL 2: Skills
                Moderators: Switzerland; Permanent Mission of Tunisia
                Panellists - 1. Professor N. Four, University

                Thematic expert:
                16:00-18:00 PANEL 3: Work
                Moderated by the Permanent Representatives of Germany and of Tunisia
                Moderator:
                Permanent Observer of the Holy See
                Speakers:
                1. N. Five
                2) N. Six, Ministry of Labour""";
        assertRows(programme, """
                day 2017-10-12
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                    panel-1-moderator moderator: H.E. Ms. N. One (Permanent Representative of Kenya to the United Nations) member KE tbc
                    panel-1-expert expert: Mr. N. Two (Director) of Institute of Studies
                    panel-1-expert-2 expert: N. Three of Germany
                    panel-1-expert-3 expert: of International Labour Organization
                    panel-1-expert-4 expert: tbc
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                    panel-2-moderator moderator: member CH
                    panel-2-moderator-2 moderator: (Permanent Mission of Tunisia) member TN
                    panel-2-expert expert: Professor N. Four of University
                    panel-2-thematic-expert thematic-expert
                  panel-3 16:00-18:00 expert-panel 3 'Work'
                    panel-3-moderator moderator: (the Permanent Representatives of Germany and of Tunisia)
                    panel-3-moderator-2 moderator: (Permanent Observer of the Holy See) observer VA
                    panel-3-other other: N. Five
                    panel-3-other-2 other: N. Six of Ministry of Labour
                """);
    }

    @Test
    void what_was_guessed_of_speakers_is_told() {
        assertTold("""
                12 October 2017
                10:15-13:00 PANEL 1: Pathways
                Moderated by the Permanent Representatives of Germany and of Tunisia
                Experts: N. One and N. Two
                Experts:
                N. Three, Director
                International Labour Organization
                Thematic expert:

                What it is about.""", """
                line 3, column 14: several announced, not told apart: "the Permanent Representatives of Germany and of Tunisia", read as one [panel-1]
                line 4, column 10: several announced, not told apart: "N. One and N. Two", read as one [panel-1]
                line 6, column 1: name, function and affiliation taken from the order of the words: "N. Three, Director", read as name "N. Three", function "Director" [panel-1-expert-2]
                line 7, column 1: a body in place of a person: "International Labour Organization", read as affiliation "International Labour Organization" [panel-1-expert-3]
                line 8, column 1: nobody named: "Thematic expert:" [panel-1-thematic-expert]
                """);
    }

    @Test
    void a_role_in_place_of_a_name_names_nobody() {
        assertRows("""
                12 October 2017
                10:15-13:00 PANEL 1: Pathways
                Moderated by the co-facilitators
                Experts:
                - Ms. N. One, Special Adviser, International Labour Organization (ILO)""", """
                day 2017-10-12
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                    panel-1-moderator moderator 'the co-facilitators'
                    panel-1-expert expert: Ms. N. One (Special Adviser) of International Labour Organization (ILO)
                """);
    }

    @Test
    void nobody_speaks_in_a_break() {
        assertRows("""
                12 October 2017
                13:00-15:00 Lunch
                Closing remarks by the co-facilitators
                18:00-20:00 Lunch
                Remarks by the host""", """
                day 2017-10-12
                  lunch-1 13:00-15:00 break 'Lunch'
                  closing ?-? closing 'Closing remarks by the co-facilitators'
                    closing-remarks co-facilitator closing-remarks
                  lunch-1-2 18:00-20:00 break 'Lunch'
                """);
    }

    @Test
    void chairs_are_chairs_and_no_speakers() {
        assertRows("""
                12 October 2017
                10:00-10:15 Opening segment
                Chair: the co-facilitators
                10:15-13:00 Discussion
                Co-chaired by N. One, Director (tbc)""", """
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    chair co-facilitator
                  discussion-1 10:15-13:00 discussion 'Discussion'
                    chair other: N. One (Director) tbc
                """);
    }

    @Test
    void more_speakers_than_usual_are_read_by_their_roles() {
        assertRows("""
                12 October 2017
                10:00-10:15 Opening segment
                - Opening remarks by the President of the General Assembly
                - Statement by N. One, Director General
                - Keynote address by the Special Representative
                - Video message by the Secretary-General of the Conference
                10:15 - 13:00 Panel 1: Pathways
                Opening remarks by the moderator
                Concluding remarks by the moderator""", """
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-president-of-the-general-assembly president-of-the-general-assembly remarks 'Opening remarks by the President of the General Assembly'
                    opening-other other remarks 'Statement by N. One, Director General': N. One (Director General)
                    opening-keynote other keynote 'Keynote address by the Special Representative'
                    opening-secretary-general-of-the-conference secretary-general-of-the-conference remarks 'Video message by the Secretary-General of the Conference'
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                    panel-1-opening-remarks moderator opening-remarks 'Opening remarks by the moderator'
                    panel-1-concluding-remarks moderator concluding-remarks 'Concluding remarks by the moderator'
                """);
    }

    @Test
    void days_are_read_with_and_without_dates() {
        assertRows("""
                Day One
                Thursday, 12 October 2017
                10:00-11:00 Registration
                DAY 2: Friday, 13 October
                10:00-11:00 Registration
                Third day
                10:00-11:00 Registration""", """
                day 2017-10-12
                  registration-1 10:00-11:00 registration 'Registration'
                day 2017-10-13
                  registration-2 10:00-11:00 registration 'Registration'
                day without a date
                  registration-3 10:00-11:00 registration 'Registration'
                """);
    }

    @Test
    void a_year_is_that_of_another_line_or_of_the_caller_or_none() {
        String programme = """
                A session
                Geneva, 12-13 October
                Day 2
                10:00-11:00 Registration""";
        assertThat(ProgrammeText.read(programme, Outline.ZURICH, Year.of(2017)).diagnostics())
                .extracting(Diagnostic::toString)
                .contains(
                        "line 2, column 1: year given by the caller: \"Geneva, 12-13 October\", read as 2017",
                        "line 3, column 1: date taken from the dates of the session: \"Day 2\", read as 2017-10-13, from"
                                + " line 2");
        assertRows(programme, """
                day without a date
                  registration-1 10:00-11:00 registration 'Registration'
                """);
        assertThat(Outline.told(programme)).contains("line 2, column 1: no date: \"Geneva, 12-13 October\", no year");
        assertThat(Outline.told("""
                Friday, 12 October 2017
                10:00-11:00 Registration
                13 October
                10:00-11:00 Registration
                31 February
                10:00-11:00 Registration""")).containsExactly("""
                line 1, column 1: another day of the week: "Friday, 12 October 2017", read as 2017-10-12, a thursday
                line 3, column 1: year taken from another line: "13 October", read as 2017
                line 5, column 1: year taken from another line: "31 February", read as 2017
                line 5, column 1: no day of the calendar: "31 February", it is left out
                """.lines().toArray(String[]::new));
    }

    @Test
    void a_heading_cut_in_two_is_joined_and_told() {
        String programme = """
                Day
                1
                Ti\tme
                Time\tCo\toncept
                10:00-11:00 Registration""";
        assertThat(ProgrammeText.read(programme, Outline.ZURICH).lines())
                .extracting(LineUse::role)
                .containsExactly(
                        LineRole.HEADING, LineRole.HEADING, LineRole.NOT_UNDERSTOOD, LineRole.HEADING, LineRole.USED);
    }

    @Test
    void side_events_are_read_by_day_with_room_hours_and_organizers() {
        String programme = """
                Side-events:
                Day 1 (12 October 2017)
                Health
                Conference room XXVII, 1:15 pm to 2:45 pm
                Organized by: A Permanent Mission; An entity
                Skills and
                Qualifications
                13.15-14.30, Room XI
                https://example.org/skills
                13 October 2017
                13:15 - 14:30 Work
                Room IV
                13:15 - 14:30 Rights

                Venue: ECOSOC Chamber
                No details
                Time: 13:15
                Room: V, 13:15 to 14:30, with lunch""";
        assertRows(programme, """
                side-event-1-1 2017-10-12 13:15-14:45 'Health' in XXVII by [A Permanent Mission, An entity]
                side-event-1-2 2017-10-12 13:15-14:30 'Skills and Qualifications' in XI
                side-event-2-1 2017-10-13 13:15-14:30 'Work' in IV
                side-event-2-2 2017-10-13 13:15-14:30 'Rights' in ECOSOC Chamber
                side-event-2-3 2017-10-13 13:15-14:30 'No details' in V
                """);
    }

    @Test
    void what_follows_the_list_of_side_events_is_the_programme_again() {
        assertRows("""
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Side events
                13:15-14:30 Health
                Programme
                12 October 2017
                15:00-18:00 Panel 2: Skills""", """
                day 2017-10-12
                  panel-1 10:00-13:00 expert-panel 1 'Pathways'
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                side-event-1 ? 13:15-14:30 'Health'
                """);
    }

    @Test
    void a_programme_may_begin_without_a_heading_behind_the_side_events() {
        assertRows("""
                Side events
                Day 1
                13:15-14:30 Health
                Day 2
                10:00-10:15
                Opening segment
                Day 1: 12 October 2017
                15:00-18:00 Panel 2: Skills""", """
                day without a date
                  opening 10:00-10:15 opening 'Opening segment'
                day 2017-10-12
                  panel-2 15:00-18:00 expert-panel 2 'Skills'
                side-event-2-1 2017-10-12 13:15-14:30 'Health'
                """);
    }

    @Test
    void an_id_that_would_come_twice_gets_a_number() {
        assertRows("""
                12 October 2017
                10:00-11:00 Panel 1: Pathways
                11:00-12:00 Panel 1: Pathways
                12:00-13:00 Opening
                13:00-14:00 Opening
                14:00-15:00 Lunch
                15:00-16:00 Lunch
                16:00-17:00 Panel: Skills""", """
                day 2017-10-12
                  panel-1 10:00-11:00 expert-panel 1 'Pathways'
                  panel-1-2 11:00-12:00 expert-panel 1 'Pathways'
                  opening 12:00-13:00 opening 'Opening'
                  opening-2 13:00-14:00 opening 'Opening'
                  lunch-1 14:00-15:00 break 'Lunch'
                  lunch-1-2 15:00-16:00 break 'Lunch'
                  panel-of-day-1 16:00-17:00 expert-panel 'Skills'
                """);
    }

    @Test
    void columns_of_a_table_are_title_and_room() {
        assertRows("""
                12 October 2017
                10:00\t10:15\tOpening segment\tRoom XIX
                10:15-13:00\tPanel 1: Pathways
                Room: XX""", """
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment' in XIX
                  panel-1 10:15-13:00 expert-panel 1 'Pathways' in XX
                """);
    }

    @Test
    void text_that_is_no_programme_gives_an_empty_session() {
        ProgrammeReading reading = ProgrammeText.read("Dear all,\n\nplease find it attached.", Outline.ZURICH);
        assertThat(reading.session().days()).isEmpty();
        assertThat(reading.session().sideEvents()).isEmpty();
        assertThat(reading.session().title()).isEqualTo("Untitled session");
        assertThat(reading.diagnostics()).extracting(Diagnostic::toString).containsExactly("""
                line 1, column 1: not understood: "Dear all,", expected title, theme, dates or place of a session
                line 1, column 1: no programme, no row, day or side event is found
                line 1, column 1: time zone given by the caller, read as Europe/Zurich [session]
                line 1, column 1: no title, "Untitled session" [session]
                line 3, column 1: not understood: "please find it attached.", expected title, theme, dates or place of a session
                """.lines()
                .toArray(String[]::new));
        assertThat(ProgrammeText.read("", Outline.ZURICH).lines())
                .extracting(LineUse::role)
                .containsExactly(LineRole.BLANK);
    }
}
