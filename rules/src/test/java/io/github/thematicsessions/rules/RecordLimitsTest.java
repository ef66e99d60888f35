package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every speaking time of the note in a record: at its limit, one second and one nanosecond over and under. */
class RecordLimitsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final FloorRecord RECORD = RecordFiles.meetings();

    /** A provision, a turn, how long it takes, and what is found: nothing, or in what way, how grave and by how much. */
    static final List<String> LENGTHS = List.of(
            "welcome-time o-2 PT5M2S",
            "welcome-time o-2 PT5M3S too-long error PT1S",
            "welcome-time o-2 PT5M2.000000001S too-long error PT0.000000001S",
            "welcome-time o-2 PT5M1S too-short info PT1S",
            "welcome-time o-2 PT5M1.999999999S too-short info PT0.000000001S",
            "welcome-time-exact o-1 PT4M58S",
            "welcome-time-exact o-1 PT4M59S too-long warning PT1S",
            "welcome-time-exact o-1 PT4M58.000000001S too-long warning PT0.000000001S",
            "welcome-time-exact o-1 PT4M57S too-short warning PT1S",
            "welcome-time-exact o-1 PT4M57.999999999S too-short warning PT0.000000001S",
            "issue-brief-time o-3 PT5M",
            "issue-brief-time o-3 PT5M1S too-long warning PT1S",
            "issue-brief-time o-3 PT5M0.000000001S too-long warning PT0.000000001S",
            "issue-brief-time o-3 PT0.000000001S",
            "issue-brief-time o-3 PT0S",
            "opening-remarks-time p1-opening PT5M",
            "opening-remarks-time p1-opening PT4M59S too-short warning PT1S",
            "opening-remarks-time p1-opening PT4M59.999999999S too-short warning PT0.000000001S",
            "opening-remarks-time p1-opening PT7M",
            "opening-remarks-time p1-opening PT7M1S too-long error PT1S",
            "opening-remarks-time p1-opening PT7M0.000000001S too-long error PT0.000000001S",
            "presentation-time p1-presentation-1 PT5M",
            "presentation-time p1-presentation-1 PT4M59S too-short warning PT1S",
            "presentation-time p1-presentation-1 PT4M59.999999999S too-short warning PT0.000000001S",
            "presentation-time p1-presentation-2 PT7M",
            "presentation-time p1-presentation-2 PT7M1S too-long error PT1S",
            "presentation-time p1-presentation-2 PT7M0.000000001S too-long error PT0.000000001S",
            "concluding-remarks-time p1-conclusion PT5M",
            "concluding-remarks-time p1-conclusion PT4M59S too-short warning PT1S",
            "concluding-remarks-time p1-conclusion PT4M59.999999999S too-short warning PT0.000000001S",
            "concluding-remarks-time p1-conclusion PT7M",
            "concluding-remarks-time p1-conclusion PT7M1S too-long error PT1S",
            "concluding-remarks-time p1-conclusion PT7M0.000000001S too-long error PT0.000000001S",
            "intervention-time p1-floor-1 PT3M",
            "intervention-time p1-floor-1 PT3M1S too-long error PT1S",
            "intervention-time p1-floor-4 PT3M0.000000001S too-long error PT0.000000001S",
            "intervention-time p1-floor-8 PT3M1S too-long error PT1S",
            "intervention-time p1-floor-20 PT3M",
            "intervention-time p1-floor-20 PT3M0.000000001S too-long error PT0.000000001S",
            "intervention-time p1-floor-1 PT0S",
            "summary-intervention-time s-floor-3 PT3M",
            "summary-intervention-time s-floor-3 PT3M1S too-long warning PT1S",
            "summary-intervention-time s-floor-3 PT3M0.000000001S too-long warning PT0.000000001S",
            "summary-intervention-time s-floor-3 PT1S",
            "perspective-time s-perspective-2 PT10M",
            "perspective-time s-perspective-2 PT9M59S too-short warning PT1S",
            "perspective-time s-perspective-2 PT9M59.999999999S too-short warning PT0.000000001S",
            "perspective-time s-perspective-2 PT15M",
            "perspective-time s-perspective-2 PT15M1S too-long error PT1S",
            "perspective-time s-perspective-2 PT15M0.000000001S too-long error PT0.000000001S",
            "thematic-expert-time s-thematic-expert PT15M",
            "thematic-expert-time s-thematic-expert PT15M1S too-long error PT1S",
            "thematic-expert-time s-thematic-expert PT15M0.000000001S too-long error PT0.000000001S",
            "thematic-expert-time s-thematic-expert PT14M59S too-short info PT1S",
            "thematic-expert-time s-thematic-expert PT14M59.999999999S too-short info PT0.000000001S",
            "thematic-expert-time-exact s-thematic-expert PT15M",
            "thematic-expert-time-exact s-thematic-expert PT15M1S too-long warning PT1S",
            "thematic-expert-time-exact s-thematic-expert PT15M0.000000001S too-long warning PT0.000000001S",
            "thematic-expert-time-exact s-thematic-expert PT14M59S too-short warning PT1S",
            "thematic-expert-time-exact s-thematic-expert PT14M59.999999999S too-short warning PT0.000000001S");

    /** The note with the reading under which a provision is in force. */
    private static ProceduralNote noteFor(String provision) {
        ProceduralNote note = ProceduralNotes.sixthSession();
        Optional<Premise> premise = RecordNotes.provision(provision).premise();
        return premise.map(under -> note.withReading(under.reading(), under.option()))
                .orElse(note);
    }

    private static List<Finding> findings(Report report, String provision) {
        return report.findings().stream()
                .filter(finding -> finding.provision().text().equals(provision))
                .toList();
    }

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.discrepancy().code() + " "
                        + finding.severity().code() + " " + elapsed(finding.difference()))
                .toList();
    }

    private static Duration elapsed(Optional<Measure> measure) {
        return ((Measure.Elapsed) measure.orElseThrow()).elapsed();
    }

    @ParameterizedTest
    @FieldSource("LENGTHS")
    void a_speaking_time_holds_to_the_nanosecond(String line) {
        String[] words = line.split(" ", 4);
        FloorRecord record = RecordEdit.length(RECORD, words[1], Duration.parse(words[2]));
        Report report = NoteCheck.of(noteFor(words[0])).record(SESSION, record);
        List<String> expected = words.length == 4 ? List.of(words[3]) : List.of();
        assertThat(told(findings(report, words[0]))).isEqualTo(expected);
        assertThat(judgement(report, words[0]).outcome()).isEqualTo(expected.isEmpty() ? Outcome.PASS : Outcome.FAIL);
        assertThat(report.irregularities()).isEmpty();
    }

    @Test
    void every_speaking_time_of_the_note_is_tried_at_its_limit() {
        Set<String> limited = ProceduralNotes.sixthSession().provisions().stream()
                .filter(provision -> provision.norm() instanceof SpeakingTime)
                .map(provision -> provision.id().text())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = LENGTHS.stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).isEqualTo(limited);
    }

    @Test
    void what_is_measured_is_what_was_spoken_with_its_pauses_left_out() {
        FloorRecord record = RecordEdit.length(RECORD, "p1-presentation-2", Duration.parse("PT7M0.5S"));
        Finding finding = findings(check(record), "presentation-time").get(0);
        assertThat(finding.measured()).contains(new Measure.Elapsed(Duration.parse("PT7M0.5S")));
        assertThat(finding.at().occurrence().orElseThrow().began()).isEqualTo("2017-10-12T10:28:30+02:00");
        assertThat(finding.at().occurrence().orElseThrow().ended().orElseThrow())
                .isEqualTo("2017-10-12T10:36:50.500+02:00");
    }

    @Test
    void what_is_measured_of_turns_that_share_a_time_is_their_sum() {
        FloorRecord record = RecordEdit.length(RECORD, "o-2", Duration.parse("PT5M2.25S"));
        Finding finding = findings(check(record), "welcome-time").get(0);
        assertThat(finding.measured()).contains(new Measure.Elapsed(Duration.parse("PT10M0.25S")));
        assertThat(finding.at().id()).contains(ElementId.of("opening-welcome-1"));
    }

    private static Report check(FloorRecord record) {
        return NoteCheck.of(ProceduralNotes.sixthSession()).record(SESSION, record);
    }

    @Test
    void a_speaking_time_does_not_apply_where_nobody_takes_such_a_turn() {
        Report noConclusion = check(RecordEdit.without(RECORD, RecordEdit.turn("p1-conclusion")));
        assertThat(judgement(noConclusion, "concluding-remarks-time").exemption())
                .contains(Exemption.NO_SUCH_TURN);
        FloorRecord closing = RecordEdit.without(
                        RECORD, event -> !event.segment().equals(Optional.of(ElementId.of("closing"))))
                .withCovers(ElementId.of("closing"));
        assertThat(judgement(check(closing), "perspective-time").exemption()).contains(Exemption.NO_SUCH_TURN);
        assertThat(judgement(check(closing), "welcome-time").exemption()).contains(Exemption.NO_SUCH_TURN);
    }

    @Test
    void a_speaking_time_is_not_judged_where_the_record_says_nothing_of_a_segment_that_it_covers() {
        FloorRecord record =
                RecordEdit.without(RECORD, event -> event.segment().equals(Optional.of(ElementId.of("summary-panel"))));
        Judgement judgement = judgement(check(record), "perspective-time");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(judgement.missing())
                .extracting(absence -> absence.input() + " " + absence.at())
                .containsExactly(Input.RECORD + " summary-panel");
    }

    private static ProceduralNote applied(String provision, Enforcement enforcement, String tolerance) {
        SpeakingTime time = (SpeakingTime) RecordNotes.provision(provision).norm();
        Application application = new Application(enforcement, Duration.parse(tolerance));
        return RecordNotes.with(provision, new SpeakingTime(time.slots(), time.share(), time.time(), application));
    }

    @ParameterizedTest
    @CsvSource({
        "LIMIT, PT10S, PT3M10S, ",
        "LIMIT, PT10S, PT3M10.000000001S, too-long error PT10.000000001S",
        "LIMIT, PT10S, PT3M11S, too-long error PT11S",
        "LIMIT, PT0S, PT3M1S, too-long error PT1S",
        "ENCOURAGED, PT0S, PT3M, ",
        "ENCOURAGED, PT0S, PT3M0.000000001S, too-long info PT0.000000001S",
        "ENCOURAGED, PT30S, PT3M30S, ",
        "ENCOURAGED, PT30S, PT3M31S, too-long info PT31S",
        "AUTOMATIC, PT0S, PT3M, ",
        "AUTOMATIC, PT0S, PT3M0.000000001S, too-long error PT0.000000001S",
        "AUTOMATIC, PT2S, PT3M2S, ",
        "AUTOMATIC, PT2S, PT3M3S, too-long error PT3S"
    })
    void a_limit_counts_from_the_end_of_its_tolerance_and_as_gravely_as_it_is_applied(
            Enforcement enforcement, String tolerance, String length, String expected) {
        FloorRecord record = RecordEdit.length(RECORD, "p1-floor-5", Duration.parse(length));
        Report report = NoteCheck.of(applied("intervention-time", enforcement, tolerance))
                .record(SESSION, record);
        assertThat(told(findings(report, "intervention-time")))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        findings(report, "intervention-time")
                .forEach(finding -> assertThat(finding.allowed())
                        .map(Object::toString)
                        .hasValueSatisfying(allowed -> assertThat(allowed).contains("../PT3M")));
    }

    @ParameterizedTest
    @CsvSource({
        "LIMIT, PT5M, ",
        "LIMIT, PT4M59.999999999S, too-short warning PT0.000000001S",
        "AUTOMATIC, PT4M59S, too-short warning PT1S",
        "ENCOURAGED, PT4M59S, too-short info PT1S"
    })
    void a_tolerance_says_nothing_of_a_lower_end(Enforcement enforcement, String length, String expected) {
        FloorRecord record = RecordEdit.length(RECORD, "p1-presentation-1", Duration.parse(length));
        Report report =
                NoteCheck.of(applied("presentation-time", enforcement, "PT30S")).record(SESSION, record);
        assertThat(told(findings(report, "presentation-time")))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
