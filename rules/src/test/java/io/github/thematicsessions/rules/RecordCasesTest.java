package io.github.thematicsessions.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordLines;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every provision that a record shows is kept by the bundled records and broken by one case. */
class RecordCasesTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    static List<RecordCase> breaks() {
        return RecordCase.all();
    }

    /** How a provision stands, how often it was judged, and what is missing or why it does not apply. */
    private static String line(Judgement judgement) {
        String missing = judgement.missing().isEmpty()
                ? ""
                : " "
                        + judgement.missing().stream()
                                .map(absence -> absence.input().code() + "@" + absence.at())
                                .toList();
        return judgement.provision() + " " + judgement.outcome().code()
                + (judgement.judged() == 0 ? "" : " " + judgement.judged())
                + judgement.exemption().map(Exemption::code).map(" "::concat).orElse("")
                + missing;
    }

    private static List<String> outcomes(Report report) {
        return report.provisions().stream().map(RecordCasesTest::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {RecordFiles.MEETINGS, RecordFiles.WHOLE})
    void a_bundled_record_is_written_as_it_is_read(String file) {
        assertThat(RecordJson.write(RecordJson.read(RecordFiles.text(file)))).isEqualTo(RecordFiles.text(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {RecordFiles.MEETINGS, RecordFiles.WHOLE})
    void a_bundled_record_says_that_it_is_made_up(String file) {
        assertThat(RecordJson.read(RecordFiles.text(file))
                        .events()
                        .get(0)
                        .remark()
                        .orElseThrow())
                .startsWith("Made up")
                .contains("as an example only");
    }

    @ParameterizedTest
    @ValueSource(strings = {RecordFiles.MEETINGS, RecordFiles.WHOLE})
    void a_bundled_record_is_judged_the_same_while_it_is_read(String file) {
        FloorRecord record = RecordJson.read(RecordFiles.text(file));
        RecordLines lines =
                RecordJson.lines(new ByteArrayInputStream(RecordFiles.text(file).getBytes(UTF_8)));
        try (lines) {
            assertThat(CHECK.record(WorkedOutSession.value(), lines.session(), lines.covers(), lines))
                    .isEqualTo(CHECK.record(WorkedOutSession.value(), record));
        }
    }

    @Test
    void the_record_of_two_meetings_keeps_every_provision_that_it_shows() {
        Report report = CHECK.record(WorkedOutSession.value(), RecordFiles.meetings());
        assertThat(report.stage()).isEqualTo(Stage.RECORD);
        assertThat(report.covers())
                .extracting(Object::toString)
                .containsExactly("opening", "panel-1", "summary-panel", "closing");
        assertThat(report.findings()).isEmpty();
        assertThat(report.irregularities()).isEmpty();
        assertThat(String.join("\n", outcomes(report))).isEqualTo("""
                session-number not-applicable not-shown-by-a-record
                session-dates not-applicable part-of-a-session
                session-city not-applicable not-shown-by-a-record
                session-venue not-applicable not-shown-by-a-record
                session-room not-applicable not-shown-by-a-record
                mandate-documents not-applicable not-shown-by-a-record
                session-theme not-applicable not-shown-by-a-record
                two-days not-applicable part-of-a-session
                meeting-hours pass 4
                chaired-by-co-facilitators not-applicable not-shown-by-a-record
                opening-segment not-applicable part-of-a-session
                three-expert-panels not-applicable part-of-a-session
                one-summary-panel not-applicable part-of-a-session
                closing-segment not-applicable part-of-a-session
                order-of-parts not-applicable part-of-a-session
                welcome pass 1
                welcome-time pass 1
                welcome-time-exact not-applicable reading-not-chosen
                issue-brief pass 1
                issue-brief-after-welcome pass 1
                issue-brief-time pass 1
                one-moderator pass 1
                one-or-more-moderators not-applicable reading-not-chosen
                moderator-of-member-state pass 3
                moderator-appointment not-applicable not-shown-by-a-record
                moderator-opens pass 1
                moderator-closes pass 1
                opening-remarks-time pass 1
                three-experts pass 1
                presentations-after-opening pass 3
                presentation-time pass 3
                interactive-discussion pass 1
                discussion-after-presentations pass 1
                intervention-time pass 40
                no-speakers-list pass 1
                alternating-runs pass 1
                every-run-answered not-applicable reading-not-chosen
                stakeholder-accreditation pass 7
                concluding-remarks-last pass 1
                concluding-remarks-time pass 1
                summary-three-moderators pass 1
                summary-same-moderators pass 1
                summary-one-thematic-expert pass 1
                summary-chaired-by-co-facilitators not-applicable not-shown-by-a-record
                perspective-time pass 3
                thematic-expert-after-moderators pass 1
                thematic-expert-time pass 1
                thematic-expert-time-exact not-applicable reading-not-chosen
                summary-discussion pass 1
                summary-discussion-after-thematic-expert pass 1
                summary-intervention-time not-applicable reading-not-chosen
                closing-remarks pass 1
                side-event-apart not-evaluated 5 [time@panel-2, time@panel-3]
                side-event-hours not-applicable not-shown-by-a-record
                side-event-coordination not-applicable not-shown-by-a-record
                agenda-day-1-opening not-applicable not-shown-by-a-record
                agenda-day-1-panel-1 not-applicable not-shown-by-a-record
                agenda-day-1-lunch not-applicable not-shown-by-a-record
                agenda-day-1-panel-2 not-applicable not-shown-by-a-record
                agenda-day-2-panel-3 not-applicable not-shown-by-a-record
                agenda-day-2-lunch not-applicable not-shown-by-a-record
                agenda-day-2-summary-panel not-applicable not-shown-by-a-record
                agenda-day-2-closing not-applicable not-shown-by-a-record
                one-room-one-event not-applicable not-shown-by-a-record
                one-person-one-place not-applicable not-shown-by-a-record
                """.strip());
    }

    @Test
    void the_record_of_the_whole_session_keeps_every_provision_that_a_record_shows() {
        Report report = CHECK.record(WorkedOutSession.value(), RecordFiles.whole());
        assertThat(report.covers()).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.irregularities()).isEmpty();
        assertThat(String.join("\n", outcomes(report))).isEqualTo("""
                session-number not-applicable not-shown-by-a-record
                session-dates pass 2
                session-city not-applicable not-shown-by-a-record
                session-venue not-applicable not-shown-by-a-record
                session-room not-applicable not-shown-by-a-record
                mandate-documents not-applicable not-shown-by-a-record
                session-theme not-applicable not-shown-by-a-record
                two-days pass 1
                meeting-hours pass 6
                chaired-by-co-facilitators not-applicable not-shown-by-a-record
                opening-segment pass 1
                three-expert-panels pass 1
                one-summary-panel pass 1
                closing-segment pass 1
                order-of-parts pass 6
                welcome pass 1
                welcome-time pass 1
                welcome-time-exact not-applicable reading-not-chosen
                issue-brief pass 1
                issue-brief-after-welcome pass 1
                issue-brief-time pass 1
                one-moderator pass 3
                one-or-more-moderators not-applicable reading-not-chosen
                moderator-of-member-state pass 9
                moderator-appointment not-applicable not-shown-by-a-record
                moderator-opens pass 3
                moderator-closes pass 3
                opening-remarks-time pass 3
                three-experts pass 3
                presentations-after-opening pass 9
                presentation-time pass 9
                interactive-discussion pass 3
                discussion-after-presentations pass 3
                intervention-time pass 6
                no-speakers-list pass 3
                alternating-runs pass 3
                every-run-answered not-applicable reading-not-chosen
                stakeholder-accreditation pass 1
                concluding-remarks-last pass 3
                concluding-remarks-time pass 3
                summary-three-moderators pass 1
                summary-same-moderators pass 3
                summary-one-thematic-expert pass 1
                summary-chaired-by-co-facilitators not-applicable not-shown-by-a-record
                perspective-time pass 3
                thematic-expert-after-moderators pass 1
                thematic-expert-time pass 1
                thematic-expert-time-exact not-applicable reading-not-chosen
                summary-discussion pass 1
                summary-discussion-after-thematic-expert pass 1
                summary-intervention-time not-applicable reading-not-chosen
                closing-remarks pass 1
                side-event-apart pass 5
                side-event-hours not-applicable not-shown-by-a-record
                side-event-coordination not-applicable not-shown-by-a-record
                agenda-day-1-opening not-applicable not-shown-by-a-record
                agenda-day-1-panel-1 not-applicable not-shown-by-a-record
                agenda-day-1-lunch not-applicable not-shown-by-a-record
                agenda-day-1-panel-2 not-applicable not-shown-by-a-record
                agenda-day-2-panel-3 not-applicable not-shown-by-a-record
                agenda-day-2-lunch not-applicable not-shown-by-a-record
                agenda-day-2-summary-panel not-applicable not-shown-by-a-record
                agenda-day-2-closing not-applicable not-shown-by-a-record
                one-room-one-event not-applicable not-shown-by-a-record
                one-person-one-place not-applicable not-shown-by-a-record
                """.strip());
    }

    @Test
    void the_record_of_two_meetings_tells_what_became_of_each_part() {
        Report report = CHECK.record(WorkedOutSession.value(), RecordFiles.meetings());
        assertThat(report.courses())
                .extracting(course -> course.at() + " " + course.turns() + " " + course.spoken())
                .containsExactly(
                        "opening 3 PT14M40S",
                        "opening-welcome-1 1 PT4M58S",
                        "opening-welcome-2 1 PT5M2S",
                        "opening-issue-brief 1 PT4M40S",
                        "panel-1 57 PT2H33M28S",
                        "panel-1-opening 1 PT6M20S",
                        "panel-1-presentation-1 1 PT6M30S",
                        "panel-1-presentation-2 1 PT6M20S",
                        "panel-1-presentation-3 1 PT6M25S",
                        "panel-1-discussion 1 PT2H9M50S",
                        "panel-1-floor-1 6 PT15M27S",
                        "panel-1-answers-1 2 PT2M55S",
                        "panel-1-floor-2 6 PT15M49S",
                        "panel-1-answers-2 3 PT4M45S",
                        "panel-1-conclusion 1 PT6M10S",
                        "summary-panel 38 PT2H41M30S",
                        "summary-perspective-1 1 PT13M30S",
                        "summary-perspective-2 1 PT14M30S",
                        "summary-perspective-3 1 PT13M55S",
                        "summary-thematic-expert 1 PT15M",
                        "summary-discussion 1 PT1H51M20S",
                        "summary-floor-1 6 PT16M58S",
                        "summary-answers-1 1 PT3M35S",
                        "summary-floor-2 4 PT11M15S",
                        "summary-answers-2 1 PT4M30S",
                        "closing 1 PT7M40S",
                        "closing-remarks 1 PT7M40S");
        assertThat(report.courses())
                .filteredOn(course -> course.at().within().isEmpty())
                .extracting(course ->
                        course.began().orElseThrow() + " " + course.ended().orElseThrow())
                .containsExactly(
                        "2017-10-12T10:00+02:00 2017-10-12T10:14:40+02:00",
                        "2017-10-12T10:15+02:00 2017-10-12T12:59:30+02:00",
                        "2017-10-13T15:00:05+02:00 2017-10-13T17:49:20+02:00",
                        "2017-10-13T17:50+02:00 2017-10-13T17:58+02:00");
    }

    @Test
    void the_record_of_a_panel_has_forty_interventions_in_runs_that_are_answered() {
        List<String> held = new ArrayList<>();
        int together = 0;
        for (FloorEvent event : RecordFiles.meetings().events()) {
            String turn = event.turn().map(ElementId::text).orElse("");
            if (event.kind() == FloorEventKind.BEGIN && turn.startsWith("p1-")) {
                String what = turn.replaceAll("^p1-|-[0-9]+$", "");
                together = !held.isEmpty() && held.get(held.size() - 1).startsWith(what) ? together + 1 : 1;
                if (together > 1) {
                    held.remove(held.size() - 1);
                }
                held.add(what + " " + together);
            }
        }
        assertThat(held)
                .containsExactly(
                        "opening 1",
                        "presentation 3",
                        "floor 8",
                        "answer 2",
                        "floor 8",
                        "answer 3",
                        "floor 8",
                        "answer 2",
                        "floor 8",
                        "answer 3",
                        "floor 8",
                        "answer 2",
                        "conclusion 1");
    }

    @Test
    void an_answer_says_which_intervention_of_the_run_before_it_answers() {
        Set<String> spoken = new HashSet<>();
        int answers = 0;
        for (FloorEvent event : RecordFiles.meetings().events()) {
            if (event.kind() == FloorEventKind.BEGIN) {
                spoken.add(event.turn().orElseThrow().text());
            }
            if (event.answerTo().isPresent()) {
                assertThat(spoken).contains(event.answerTo().get().text());
                answers++;
            }
        }
        assertThat(answers).isEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_record_that_breaks_a_provision_has_exactly_the_findings_of_its_case(RecordCase broken) {
        Report report = broken.report();
        assertThat(ProvisionCase.findings(report).toPrettyString())
                .isEqualTo(broken.expectedFindings().toPrettyString());
        assertThat(report.judgement(broken.provision()).map(Judgement::outcome)).contains(Outcome.FAIL);
        assertThat(report.irregularities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_case_breaks_its_provision_and_only_what_cannot_be_kept_apart(RecordCase broken) {
        assertThat(ProvisionCase.failed(broken.report())).isEqualTo(broken.expectedToFail());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void the_record_before_the_change_keeps_the_provision(RecordCase broken) {
        Report report = broken.reportBefore();
        assertThat(report.findings()).isEmpty();
        assertThat(report.judgement(broken.provision()).map(Judgement::outcome)).contains(Outcome.PASS);
    }

    @Test
    void every_provision_that_a_record_shows_has_a_case() {
        List<String> shown = CHECK.catalogue().entries().stream()
                .filter(entry -> entry.stages().contains(Stage.RECORD))
                .map(entry -> entry.provision().id().text())
                .sorted()
                .toList();
        assertThat(breaks()).extracting(broken -> broken.provision().text()).containsExactlyElementsOf(shown);
    }
}
