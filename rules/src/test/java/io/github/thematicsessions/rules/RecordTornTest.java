package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordReading;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that breaks off: what it shows is judged, and what might have followed is missing, never wrong. */
class RecordTornTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<String> missing(Report report, String provision) {
        return judgement(report, provision).missing().stream()
                .map(absence -> absence.input().code() + "@" + absence.at())
                .toList();
    }

    /** The record up to the middle of the line of an event. */
    private static RecordReading torn(int event) {
        List<String> lines = RecordFiles.lines(RecordFiles.MEETINGS);
        String last = lines.get(event);
        return RecordJson.salvage(
                String.join("\n", lines.subList(0, event)) + "\n" + last.substring(0, last.length() / 2));
    }

    @Test
    void a_torn_last_line_is_one_problem_and_every_line_before_it_is_kept() {
        RecordReading reading = torn(100);
        assertThat(reading.record().events())
                .isEqualTo(RecordFiles.meetings().events().subList(0, 99));
        assertThat(reading.record().covers()).isEqualTo(RecordFiles.meetings().covers());
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).line()).isEqualTo(101);
    }

    @Test
    void a_record_that_breaks_off_in_the_discussion_fails_nothing() {
        Report report = CHECK.record(SESSION, torn(100).record());
        assertThat(report.findings()).isEmpty();
        assertThat(judgement(report, "presentation-time").judged()).isEqualTo(3);
        assertThat(judgement(report, "opening-remarks-time").outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement(report, "moderator-opens").outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement(report, "three-experts").outcome()).isEqualTo(Outcome.PASS);
        assertThat(missing(report, "moderator-closes")).containsExactly("end-of-segment@panel-1");
        assertThat(missing(report, "concluding-remarks-last")).containsExactly("end-of-segment@panel-1");
        assertThat(missing(report, "perspective-time")).containsExactly("record@summary-panel");
        assertThat(missing(report, "summary-discussion")).containsExactly("record@summary-panel");
        assertThat(missing(report, "closing-remarks")).containsExactly("record@closing");
    }

    @Test
    void a_turn_that_is_cut_off_has_no_length_and_its_slot_was_held() {
        FloorRecord record = RecordFiles.meetings();
        Report report = CHECK.record(SESSION, record.withEvents(record.events().subList(0, 12)));
        assertThat(report.irregularities())
                .extracting(irregularity -> irregularity.kind().code() + " " + irregularity.at())
                .containsExactly("no-end panel-1-presentation-1");
        assertThat(missing(report, "presentation-time")).containsExactly("turn@panel-1-presentation-1");
        assertThat(report.courses())
                .filteredOn(course -> course.at().toString().equals("panel-1-presentation-1"))
                .extracting(course -> course.began().orElseThrow() + " " + course.turns() + " " + course.spoken())
                .containsExactly("2017-10-12T10:21:45+02:00 0 PT0S");
    }

    @Test
    void a_slot_is_over_with_the_last_of_its_turns_and_not_while_one_goes_on() {
        RecordScript script = RecordScript.of("panel-1")
                .event(FloorEventKind.BEGIN, "11:00:00", event -> event.withSlot(ElementId.of("panel-1-floor-1")))
                .event(FloorEventKind.END, "11:03:00")
                .event(FloorEventKind.BEGIN, "11:04:00", event -> event.withSlot(ElementId.of("panel-1-floor-1")));
        assertThat(endOfTheRun(script.record())).isEmpty();
        assertThat(endOfTheRun(script.event(FloorEventKind.END, "11:06:00").record()))
                .contains(RecordScript.at("11:06:00"));
    }

    private static Optional<OffsetDateTime> endOfTheRun(FloorRecord record) {
        return CHECK.record(SESSION, record).courses().stream()
                .filter(course -> course.at().toString().equals("panel-1-floor-1"))
                .findFirst()
                .orElseThrow()
                .ended();
    }

    private static RecordScript moderatorAndOneExpert() {
        return RecordScript.of("panel-1")
                .event(FloorEventKind.BEGIN, "10:15:00", event -> event.withSlot(ElementId.of("panel-1-opening")))
                .event(FloorEventKind.END, "10:21:00")
                .event(
                        FloorEventKind.BEGIN,
                        "10:21:30",
                        event -> event.withSlot(ElementId.of("panel-1-presentation-1")))
                .event(FloorEventKind.END, "10:27:30");
    }

    @Test
    void experts_and_a_discussion_may_still_follow_where_a_record_breaks_off() {
        Report report = CHECK.record(SESSION, moderatorAndOneExpert().record());
        assertThat(report.findings()).isEmpty();
        assertThat(missing(report, "three-experts")).containsExactly("end-of-segment@panel-1");
        assertThat(missing(report, "interactive-discussion")).containsExactly("end-of-segment@panel-1");
        assertThat(missing(report, "one-moderator")).isEmpty();
    }

    @Test
    void an_answer_may_still_follow_the_run_of_the_floor_at_which_a_record_breaks_off() {
        RecordScript script = moderatorAndOneExpert()
                .event(FloorEventKind.DISCUSSION_OPENED, "10:28:00")
                .delegations("10:28:30", Duration.ofMinutes(2), Duration.ofMinutes(3));
        Report report = CHECK.record(SESSION, script.record());
        assertThat(report.findings()).isEmpty();
        assertThat(missing(report, "alternating-runs")).containsExactly("end-of-segment@panel-1");
    }

    @Test
    void a_moderator_may_still_follow_in_the_summary_panel_at_which_a_record_breaks_off() {
        FloorRecord panel = moderatorAndOneExpert()
                .event(FloorEventKind.MEETING_CLOSED, "13:00:00")
                .record();
        FloorRecord summary = RecordScript.of("summary-panel")
                .event(
                        FloorEventKind.BEGIN,
                        "2017-10-13T15:00:00+02:00",
                        event -> event.withSlot(ElementId.of("summary-perspective-2")))
                .event(FloorEventKind.END, "2017-10-13T15:10:00+02:00")
                .record();
        Report report = CHECK.record(
                SESSION,
                FloorRecord.builder()
                        .addAllCovers(panel.covers())
                        .addAllCovers(summary.covers())
                        .addAllEvents(panel.events())
                        .addAllEvents(summary.events())
                        .build());
        assertThat(missing(report, "summary-same-moderators")).containsExactly("end-of-segment@summary-panel");
        assertThat(report.judgement(ProvisionId.of("summary-same-moderators")).map(Judgement::outcome))
                .contains(Outcome.NOT_EVALUATED);
    }

    @Test
    void what_is_broken_before_a_record_breaks_off_is_found() {
        FloorRecord record = RecordFiles.meetings();
        FloorRecord late = record.withEvents(record.events().subList(0, 99));
        FloorRecord broken = RecordEdit.length(late, "p1-presentation-1", Duration.ofMinutes(8));
        assertThat(CHECK.record(SESSION, broken).findings())
                .extracting(finding -> finding.provision() + " " + finding.at())
                .containsExactly("presentation-time panel-1-presentation-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {RecordFiles.MEETINGS, RecordFiles.WHOLE})
    void a_record_that_breaks_off_anywhere_fails_nothing_that_the_whole_of_it_keeps(String file) {
        FloorRecord whole = RecordJson.read(RecordFiles.text(file));
        for (int events = 0; events < whole.events().size(); events++) {
            Report report =
                    CHECK.record(SESSION, whole.withEvents(whole.events().subList(0, events)));
            assertThat(report.findings()).as("%s events", events).isEmpty();
        }
    }

    @Test
    void a_record_of_nothing_fails_nothing_and_passes_nothing() {
        Report report = CHECK.record(SESSION, FloorRecord.builder().build());
        assertThat(report.count(Outcome.FAIL)).isZero();
        assertThat(report.count(Outcome.PASS)).isZero();
        assertThat(missing(report, "two-days"))
                .containsExactly(
                        "record@opening",
                        "record@panel-1",
                        "record@panel-2",
                        "record@panel-3",
                        "record@summary-panel",
                        "record@closing");
        assertThat(missing(report, "stakeholder-accreditation")).isEqualTo(missing(report, "two-days"));
        assertThat(report.courses()).isEmpty();
    }

    @Test
    void what_is_missing_of_what_was_held_comes_before_what_is_missing_of_what_was_not() {
        FloorRecord record = RecordScript.of("panel-2")
                .event(FloorEventKind.MEETING_OPENED, "15:00:00")
                .record()
                .withCovers(ElementId.of("panel-1"), ElementId.of("panel-2"));
        Report report = CHECK.record(SESSION, record);
        assertThat(missing(report, "moderator-closes")).containsExactly("record@panel-2", "record@panel-1");
    }
}
