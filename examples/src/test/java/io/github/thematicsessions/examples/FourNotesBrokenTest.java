package io.github.thematicsessions.examples;

import static io.github.thematicsessions.examples.FourNotes.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check finds in the records that do not keep to the four other notes. */
class FourNotesBrokenTest {

    private static final String REDUCED = "reduced-speaking-time=illustrative-above-60";

    @ParameterizedTest
    @EnumSource
    void the_failing_record_does_not_contradict_itself(FourNotes folder) {
        assertThat(failing(folder).irregularities()).isEmpty();
    }

    @Test
    void the_informal_meeting_that_fails_has_a_list_no_briefing_and_two_long_statements() {
        assertThat(rows(failing(FourNotes.GA_INFORMAL_MEETING)))
                .containsExactly(
                        "briefing fail info missing | /days/0/segments/0 event 2 | - [presentation] -",
                        "no-list-of-speakers fail error too-early | /days/0/segments/0 event 4 | [UG] - -",
                        "no-list-of-speakers fail error too-early | /days/0/segments/0 event 5 | [ID] - -",
                        "group-time fail info too-long | /days/0/segments/0 event 7 | PT5M20S ../PT5M PT20S",
                        "delegation-time fail info too-long | /days/0/segments/0 event 12 | PT3M45.5S ../PT3M PT45.5S");
    }

    @Test
    void the_general_segment_that_fails_has_long_statements_of_members_and_observers() {
        assertThat(rows(failing(FourNotes.HRC_GENERAL_SEGMENT)))
                .containsExactly(
                        "member-time fail error too-long | /days/0/segments/0/slots/1 event 7 | PT5M30S ../PT5M PT30S",
                        "observer-time fail error too-long | /days/0/segments/0 event 13 | PT3M20.4S ../PT3M PT20.4S",
                        "observer-time fail error too-long | /days/0/segments/0/slots/4 event 15 | PT3M1S ../PT3M PT1S");
    }

    @Test
    void more_statements_are_long_where_the_time_is_reduced_and_none_is_more_than_a_warning() {
        assertThat(rows(failing(FourNotes.HRC_GENERAL_SEGMENT, REDUCED)))
                .containsExactly(
                        "member-time-reduced fail warning too-long | /days/0/segments/0/slots/0 event 3 | PT4M ../PT3M PT1M",
                        "observer-time-reduced fail warning too-long | /days/0/segments/0/slots/2 event 5 | PT2M30S ../PT2M PT30S",
                        "member-time-reduced fail warning too-long | /days/0/segments/0/slots/1 event 7 | PT5M30S ../PT3M PT2M30S",
                        "observer-time-reduced fail warning too-long | /days/0/segments/0 event 13 | PT3M20.4S ../PT2M PT1M20.4S",
                        "observer-time-reduced fail warning too-long | /days/0/segments/0/slots/4 event 15 | PT3M1S ../PT2M PT1M1S");
    }

    @Test
    void the_general_segment_that_passes_keeps_the_reduced_time_too() {
        Report report = FourNotes.HRC_GENERAL_SEGMENT.judged(FourNotes.HRC_GENERAL_SEGMENT.passing(), REDUCED);
        assertThat(rows(report)).isEmpty();
        assertThat(passed(report)).containsExactly("member-time-reduced", "observer-time-reduced");
    }

    @Test
    void the_adoption_that_fails_breaks_every_figure_and_the_order() {
        assertThat(rows(failing(FourNotes.UPR_ADOPTION)))
                .containsExactly(
                        "state-time fail error too-many | /days/0/segments/0 event 2 | 14 13 1",
                        "state-time fail error too-long | /days/0/segments/0 event 2 | PT21M15S ../PT20M PT1M15S",
                        "hour fail error too-long | /days/0/segments/0/slots/2 event 2 | PT1H5M5S ../PT1H PT5M5S",
                        "institution-before-others fail error out-of-order | /days/0/segments/0/slots/2 event 2 | - - - with [institution]",
                        "state-time fail error too-long | /days/0/segments/0/slots/2 event 2 | PT1M45S ../PT1M30S PT15S",
                        "institution-time fail error too-long | /days/0/segments/0/slots/1 event 4 | PT2M30S ../PT2M PT30S",
                        "institution-after-review fail error out-of-order | /days/0/segments/0/slots/1 event 4 | - - - with [views]",
                        "review-time fail error too-long | /days/0/segments/0/slots/0 event 6 | PT21M ../PT20M PT1M",
                        "stakeholders-time fail error too-long | /days/0/segments/0/slots/15 event 34 | PT20M20S ../PT20M PT20S",
                        "stakeholder-time fail error too-long | /days/0/segments/0/slots/19 event 42 | PT2M20S ../PT2M PT20S");
    }

    @Test
    void the_states_of_an_adoption_are_judged_alike_where_their_time_is_not_divided() {
        assertThat(rows(failing(FourNotes.UPR_ADOPTION, "few-inscribed=no-figure")))
                .containsExactly(
                        "thirteen-turns fail error too-many | /days/0/segments/0 event 2 | 14 ..13 1",
                        "hour fail error too-long | /days/0/segments/0/slots/2 event 2 | PT1H5M5S ../PT1H PT5M5S",
                        "institution-before-others fail error out-of-order | /days/0/segments/0/slots/2 event 2 | - - - with [institution]",
                        "states-time fail error too-long | /days/0/segments/0/slots/2 event 2 | PT21M15S ../PT20M PT1M15S",
                        "state-time-drawn fail error too-long | /days/0/segments/0/slots/2 event 2 | PT1M45S ../PT1M30S PT15S",
                        "institution-time fail error too-long | /days/0/segments/0/slots/1 event 4 | PT2M30S ../PT2M PT30S",
                        "institution-after-review fail error out-of-order | /days/0/segments/0/slots/1 event 4 | - - - with [views]",
                        "review-time fail error too-long | /days/0/segments/0/slots/0 event 6 | PT21M ../PT20M PT1M",
                        "stakeholders-time fail error too-long | /days/0/segments/0/slots/15 event 34 | PT20M20S ../PT20M PT20S",
                        "stakeholder-time fail error too-long | /days/0/segments/0/slots/19 event 42 | PT2M20S ../PT2M PT20S");
    }

    @Test
    void the_adoption_that_passes_does_so_too_where_the_time_is_not_divided() {
        Report report = FourNotes.UPR_ADOPTION.judged(FourNotes.UPR_ADOPTION.passing(), "few-inscribed=no-figure");
        assertThat(rows(report)).isEmpty();
        assertThat(passed(report))
                .contains("states-time", "thirteen-turns", "state-time-drawn")
                .doesNotContain("state-time");
    }

    @Test
    void the_stocktaking_that_fails_lacks_speakers_and_order_and_keeps_no_time() {
        assertThat(rows(failing(FourNotes.STOCKTAKING_MEETING)))
                .containsExactly(
                        "ceremony-secretary-general fail info missing | /days/0/segments/1 event 2 | - [secretary-general-of-the-conference] -",
                        "panelists fail info too-few | /days/0/segments/2 event 6 | 3 4.. 1",
                        "introduction fail info different | /days/0/segments/2/slots/1 event 6 | [secretary-general-of-the-conference, presentation] [co-facilitator, opening-remarks] -",
                        "introduction-time fail info too-long | /days/0/segments/2/slots/2 event 10 | PT6M10S PT5M PT1M10S",
                        "discussion-after-introductions fail info out-of-order | /days/0/segments/2/slots/5 event 12 | - - - with [talk-iom]",
                        "introduction-time fail info too-short | /days/0/segments/2/slots/3 event 15 | PT4M PT5M PT1M");
    }

    @Test
    void a_stocktaking_without_questions_lacks_its_discussion_and_asks_for_no_order() {
        FloorRecord held = FourNotes.STOCKTAKING_MEETING.passing();
        FloorRecord silent = held.withEvents(held.events().stream()
                .filter(event -> event.kind() != FloorEventKind.DISCUSSION_OPENED
                        && event.kind() != FloorEventKind.DISCUSSION_CLOSED)
                .toList());
        assertThat(rows(FourNotes.STOCKTAKING_MEETING.judged(silent)))
                .containsExactly(
                        "discussion fail info missing | /days/0/segments/2 event 8 | - [interactive-discussion] -");
    }

    @Test
    void the_introductions_that_pass_take_exactly_five_minutes_too() {
        Report report =
                FourNotes.STOCKTAKING_MEETING.judged(FourNotes.STOCKTAKING_MEETING.passing(), "stated-minutes=exact");
        assertThat(rows(report)).isEmpty();
        assertThat(passed(report)).contains("introduction-time-exact").doesNotContain("introduction-time");
    }

    @Test
    void the_introductions_that_fail_do_so_where_they_are_to_be_exact() {
        assertThat(rows(failing(FourNotes.STOCKTAKING_MEETING, "stated-minutes=exact")))
                .filteredOn(row -> row.startsWith("introduction-time"))
                .containsExactly(
                        "introduction-time-exact fail info too-long | /days/0/segments/2/slots/2 event 10 | PT6M10S PT5M/PT5M PT1M10S",
                        "introduction-time-exact fail info too-short | /days/0/segments/2/slots/3 event 15 | PT4M PT5M/PT5M PT1M");
    }

    @Test
    void the_reduced_time_holds_above_60_inscribed_and_not_at_60() {
        FourNotes note = FourNotes.HRC_GENERAL_SEGMENT;
        NoteCheck check = NoteCheck.of(note.note(REDUCED));
        assertThat(rows(check.record(note.session(61), note.failing()))).isEqualTo(rows(failing(note, REDUCED)));
        assertThat(rows(check.record(note.session(60), note.failing())))
                .containsExactly(
                        "member-time-reduced fail warning too-long | /days/0/segments/0/slots/1 event 7 | PT5M30S ../PT5M PT30S",
                        "observer-time-reduced fail warning too-long | /days/0/segments/0 event 13 | PT3M20.4S ../PT3M PT20.4S",
                        "observer-time-reduced fail warning too-long | /days/0/segments/0/slots/4 event 15 | PT3M1S ../PT3M PT1S");
    }

    @Test
    void a_state_has_an_equal_part_where_no_more_than_thirteen_are_inscribed() {
        FourNotes note = FourNotes.UPR_ADOPTION;
        NoteCheck check = NoteCheck.of(note.note());
        assertThat(rows(check.record(note.session(13), note.failing())))
                .filteredOn(row -> row.startsWith("state-time "))
                .containsExactly(
                        "state-time fail error too-many | /days/0/segments/0 event 2 | 14 13 1",
                        "state-time fail error too-long | /days/0/segments/0 event 2 | PT21M15S ../PT20M PT1M15S",
                        "state-time fail error too-long | /days/0/segments/0/slots/2 event 2 | PT1M45S ../PT1M32S PT13S");
        assertThat(rows(check.record(note.session(10), note.failing())))
                .filteredOn(row -> row.startsWith("state-time "))
                .containsExactly(
                        "state-time fail error too-many | /days/0/segments/0 event 2 | 14 13 1",
                        "state-time fail error too-long | /days/0/segments/0 event 2 | PT21M15S ../PT20M PT1M15S");
    }

    private static Report failing(FourNotes folder, String... choices) {
        return folder.judged(folder.failing(), choices);
    }

    private static List<String> passed(Report report) {
        return report.provisions().stream()
                .filter(judgement -> judgement.outcome() == Outcome.PASS)
                .map(judgement -> judgement.provision().text())
                .toList();
    }
}
