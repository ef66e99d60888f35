package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that depend on how many speak or are inscribed, in a record: reduced, divided, counted, shared. */
class RecordLoadLimitsTest {

    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final String LIMITED = "intervention-time";
    private static final SlotSelector FLOOR =
            ((SpeakingTime) RecordNotes.provision(LIMITED).norm()).slots();

    /** Three minutes, two where more than two are inscribed. */
    private static final ReducedTime REDUCED =
            new ReducedTime(FLOOR, Allotment.parse("../PT3M"), 2, Allotment.parse("../PT2M"), Application.LIMIT);

    /** Twenty minutes for all, thirteen turns of ninety seconds where more than thirteen are inscribed. */
    private static final DividedTime DIVIDED =
            new DividedTime(FLOOR, Duration.ofMinutes(20), 13, Duration.ofSeconds(90), Application.LIMIT);

    private static Report check(Norm norm, ThematicSession session, FloorRecord record) {
        return NoteCheck.of(RecordNotes.with(LIMITED, norm)).record(session, record);
    }

    private static Judgement judgement(Report report) {
        return report.judgement(ProvisionId.of(LIMITED)).orElseThrow();
    }

    /** What is found: in what way, where, what is allowed and by how much it is not kept. */
    private static List<String> told(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.provision().text().equals(LIMITED))
                .map(RecordLoadLimitsTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.discrepancy().code() + " " + finding.severity().code() + " " + finding.at() + " "
                + finding.measured().map(RecordLoadLimitsTest::figure).orElse("") + " of "
                + finding.allowed().map(RecordLoadLimitsTest::figure).orElse("") + " by "
                + finding.difference().map(RecordLoadLimitsTest::figure).orElse("");
    }

    private static String figure(Measure measure) {
        if (measure instanceof Measure.Elapsed elapsed) {
            return elapsed.elapsed().toString();
        }
        if (measure instanceof Measure.Length length) {
            return length.length().toString();
        }
        return measure instanceof Measure.Count count
                ? Integer.toString(count.number())
                : ((Measure.Amount) measure).quantity().toString();
    }

    private static List<String> missing(Report report) {
        return missing(judgement(report));
    }

    private static ThematicSession inscribed(int number) {
        return Edit.segments(
                SESSION, segment -> segment.id().text().equals("panel-1") ? segment.withInscribed(number) : segment);
    }

    private static RecordScript opened() {
        return RecordScript.of("panel-1").event(FloorEventKind.DISCUSSION_OPENED, "10:43:00");
    }

    private static Duration[] each(int turns, String length) {
        Duration[] lengths = new Duration[turns];
        Arrays.fill(lengths, Duration.parse(length));
        return lengths;
    }

    @ParameterizedTest
    @CsvSource({
        "2, PT3M, ",
        "2, PT3M0.000000001S, too-long error turn-2 PT3M0.000000001S of ../PT3M by PT0.000000001S",
        "2, PT3M1S, too-long error turn-2 PT3M1S of ../PT3M by PT1S",
        "3, PT2M, ",
        "3, PT2M0.000000001S, too-long error turn-2 PT2M0.000000001S of ../PT2M by PT0.000000001S",
        "3, PT2M1S, too-long error turn-2 PT2M1S of ../PT2M by PT1S",
        "0, PT3M, "
    })
    void a_time_is_reduced_when_more_are_inscribed_in_the_plan(int inscribed, String length, String expected) {
        FloorRecord record =
                opened().delegations("10:44:00", Duration.parse(length)).record();
        Report report = check(REDUCED, inscribed(inscribed), record);
        assertThat(told(report)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(judgement(report).judged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2, PT3M, ",
        "2, PT3M1S, too-long error turn-4 PT3M1S of ../PT3M by PT1S",
        "3, PT2M, ",
        "3, PT2M1S, too-long error turn-5 PT2M1S of ../PT2M by PT1S"
    })
    void where_the_plan_does_not_say_those_are_inscribed_who_ask_before_the_floor_is_first_taken(
            int requests, String length, String expected) {
        RecordScript script = opened();
        for (int request = 1; request <= requests; request++) {
            script.request("10:43:0" + request, "asked-" + request);
        }
        script.delegations("10:44:00", Duration.parse(length))
                .request("10:48:00", "late-1")
                .request("10:48:01", "late-2");
        Report report = check(
                REDUCED,
                SESSION,
                script.delegations("10:50:00", Duration.ofMinutes(2)).record());
        assertThat(told(report)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(judgement(report).judged()).isEqualTo(2);
    }

    @Test
    void the_plan_says_how_many_are_inscribed_whoever_asks() {
        FloorRecord record = opened().request("10:43:01", "asked-1")
                .delegations("10:44:00", Duration.ofMinutes(3))
                .record();
        assertThat(told(check(REDUCED, inscribed(3), record)))
                .containsExactly("too-long error turn-3 PT3M of ../PT2M by PT1M");
    }

    @Test
    void where_nobody_knows_how_many_are_inscribed_only_what_keeps_to_one_figure_and_not_to_the_other_is_open() {
        FloorRecord record = opened().delegations(
                        "10:44:00",
                        Duration.ofMinutes(2),
                        Duration.parse("PT2M0.000000001S"),
                        Duration.ofMinutes(3),
                        Duration.parse("PT3M0.000000001S"))
                .record();
        Report report = check(REDUCED, SESSION, record);
        assertThat(told(report)).containsExactly("too-long error turn-8 PT3M0.000000001S of ../PT3M by PT0.000000001S");
        assertThat(missing(report)).containsExactly("inscribed@turn-4", "inscribed@turn-6");
        assertThat(judgement(report).judged()).isEqualTo(2);
        FloorRecord between =
                opened().delegations("10:44:00", Duration.ofSeconds(150)).record();
        assertThat(judgement(check(REDUCED, SESSION, between)).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @ParameterizedTest
    @CsvSource({
        "LIMIT, PT2M10S, ",
        "LIMIT, PT2M10.000000001S, too-long error turn-2 PT2M10.000000001S of ../PT2M by PT10.000000001S",
        "ENCOURAGED, PT2M11S, too-long info turn-2 PT2M11S of ../PT2M by PT11S",
        "AUTOMATIC, PT2M11S, too-long error turn-2 PT2M11S of ../PT2M by PT11S"
    })
    void a_reduced_time_is_applied_as_the_full_one(Enforcement enforcement, String length, String expected) {
        ReducedTime tolerant = new ReducedTime(
                FLOOR,
                REDUCED.time(),
                REDUCED.above(),
                REDUCED.reduced(),
                new Application(enforcement, Duration.ofSeconds(10)));
        FloorRecord record =
                opened().delegations("10:44:00", Duration.parse(length)).record();
        assertThat(told(check(tolerant, inscribed(30), record)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, PT20M, ",
        "4, 4, PT5M, ",
        "4, 1, PT5M0.000000001S, too-long error turn-2 PT5M0.000000001S of ../PT5M by PT0.000000001S",
        "4, 1, PT5M1S, too-long error turn-2 PT5M1S of ../PT5M by PT1S",
        "13, 13, PT1M32S, ",
        "13, 1, PT1M33S, too-long error turn-2 PT1M33S of ../PT1M32S by PT1S",
        "14, 13, PT1M30S, ",
        "14, 1, PT1M30.000000001S, too-long error turn-2 PT1M30.000000001S of ../PT1M30S by PT0.000000001S"
    })
    void a_divided_time_gives_each_an_equal_part_or_a_turn_of_fixed_length(
            int inscribed, int turns, String length, String expected) {
        FloorRecord record =
                opened().delegations("10:44:00", each(turns, length)).record();
        Report report = check(DIVIDED, inscribed(inscribed), record);
        assertThat(told(report)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(judgement(report).judged()).isEqualTo(turns);
    }

    @Test
    void a_divided_time_has_no_more_turns_than_it_foresees() {
        FloorRecord record = opened().delegations("10:44:00", each(14, "PT1M")).record();
        assertThat(told(check(DIVIDED, inscribed(20), record))).containsExactly("too-many error panel-1 14 of 13 by 1");
    }

    @Test
    void the_turns_of_a_divided_time_together_keep_to_the_whole() {
        FloorRecord kept = opened().delegations("10:44:00", each(4, "PT5M")).record();
        assertThat(told(check(DIVIDED, inscribed(4), kept))).isEmpty();
        FloorRecord over =
                opened().delegations("10:44:00", each(5, "PT4M0.000000001S")).record();
        assertThat(told(check(DIVIDED, inscribed(4), over)))
                .containsExactly("too-long error panel-1 PT20M0.000000005S of ../PT20M by PT0.000000005S");
    }

    @Test
    void where_nobody_knows_how_many_share_a_time_its_whole_and_its_turns_are_judged_all_the_same() {
        FloorRecord kept = opened().delegations("10:44:00", each(2, "PT9M")).record();
        assertThat(missing(check(DIVIDED, SESSION, kept))).containsExactly("inscribed@turn-2", "inscribed@turn-4");
        assertThat(judgement(check(DIVIDED, SESSION, kept)).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        FloorRecord over = opened().delegations("10:44:00", each(14, "PT2M")).record();
        assertThat(told(check(DIVIDED, SESSION, over)))
                .containsExactly(
                        "too-many error panel-1 14 of 13 by 1", "too-long error panel-1 PT28M of ../PT20M by PT8M");
    }

    @ParameterizedTest
    @CsvSource({
        "..2, 2, true, ",
        "..2, 0, true, ",
        "..2, 3, true, too-many error panel-1 3 of ..2 by 1",
        "2.., 2, true, ",
        "2.., 1, true, too-few error panel-1 1 of 2.. by 1",
        "2.., 0, true, too-few error panel-1 0 of 2.. by 2",
        "..2, 3, false, too-many error panel-1 3 of ..2 by 1",
        "2.., 2, false, ",
        "3, 3, true, "
    })
    void turns_are_counted_whoever_takes_them(String quantity, int turns, boolean closed, String expected) {
        RecordScript script = opened().delegations("10:44:00", each(turns, "PT1M"));
        if (closed) {
            script.event(FloorEventKind.MEETING_CLOSED, "12:00:00");
        }
        Report report = check(new TurnCount(FLOOR, Quantity.parse(quantity)), SESSION, script.record());
        assertThat(told(report)).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(judgement(report).judged()).isEqualTo(1);
    }

    @Test
    void too_few_turns_are_not_told_of_a_record_that_breaks_off() {
        Report report = check(
                new TurnCount(FLOOR, Quantity.atLeast(2)),
                SESSION,
                opened().delegations("10:44:00", each(1, "PT1M")).record());
        assertThat(judgement(report).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(missing(report)).containsExactly("end-of-segment@panel-1");
    }

    @Test
    void turns_are_not_counted_where_no_such_segment_is_covered_and_missed_where_one_is() {
        TurnCount two = new TurnCount(FLOOR, Quantity.atLeast(2));
        FloorRecord elsewhere = RecordScript.of("closing")
                .event(FloorEventKind.MEETING_CLOSED, "18:00:00")
                .record();
        assertThat(judgement(check(two, SESSION, elsewhere)).exemption()).contains(Exemption.NO_SUCH_TURN);
        FloorRecord both = elsewhere.withCovers(ElementId.of("closing"), ElementId.of("panel-2"));
        assertThat(missing(check(two, SESSION, both))).containsExactly("record@panel-2");
    }

    private static Judgement welcome(RecordScript script) {
        FloorRecord record = RecordEdit.events(script.record(), event -> event.withPurpose(Purpose.WELCOME));
        return NoteCheck.of(ProceduralNotes.sixthSession())
                .record(SESSION, record)
                .judgement(ProvisionId.of("welcome-time"))
                .orElseThrow();
    }

    private static RecordScript welcomed(String until) {
        return RecordScript.of("opening")
                .begin("10:00:00", "o-1", Capacity.CO_FACILITATOR)
                .end(until, "o-1");
    }

    private static List<String> missing(Judgement judgement) {
        return judgement.missing().stream()
                .map(absence -> absence.input().code() + "@" + absence.at())
                .toList();
    }

    @Test
    void a_sum_of_which_a_part_is_not_known_can_be_over_and_not_short() {
        Judgement open = welcome(welcomed("10:08:00").begin("10:08:00", "o-2", Capacity.CO_FACILITATOR));
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(missing(open)).containsExactly("turn@o-2");
        Judgement over = welcome(welcomed("10:10:01").begin("10:10:01", "o-2", Capacity.CO_FACILITATOR));
        assertThat(over.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(missing(over)).containsExactly("turn@o-2");
    }

    @Test
    void a_sum_to_which_more_may_come_can_be_over_and_not_short() {
        Judgement open = welcome(welcomed("10:10:00"));
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(missing(open)).containsExactly("end-of-segment@opening");
        assertThat(welcome(welcomed("10:10:00").event(FloorEventKind.MEETING_CLOSED, "10:15:00"))
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(welcome(welcomed("10:10:00.000000001")).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void the_clock_of_a_turn_stands_still_while_the_meeting_is_suspended() {
        FloorRecord record = opened().begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(FloorEventKind.MEETING_SUSPENDED, "11:01:00")
                .event(FloorEventKind.MEETING_RESUMED, "11:31:00")
                .end("11:33:00", "t1")
                .begin("11:33:05", "t2", Capacity.DELEGATION)
                .event(FloorEventKind.PAUSE, "11:34:05", "t2")
                .event(FloorEventKind.MEETING_SUSPENDED, "11:35:00")
                .event(FloorEventKind.MEETING_RESUMED, "11:40:00")
                .event(FloorEventKind.RESUME, "11:41:05", "t2")
                .end("11:43:06", "t2")
                .record();
        Report report = check(RecordNotes.provision(LIMITED).norm(), SESSION, record);
        assertThat(report.irregularities()).isEmpty();
        assertThat(told(report)).containsExactly("too-long error t2 PT3M1S of ../PT3M by PT1S");
    }

    @Test
    void an_interruption_does_not_stop_the_clock() {
        FloorRecord record = opened().begin("11:00:00", "t1", Capacity.DELEGATION)
                .event(FloorEventKind.INTERRUPTION, "11:01:00")
                .end("11:03:01", "t1")
                .record();
        assertThat(told(check(RecordNotes.provision(LIMITED).norm(), SESSION, record)))
                .containsExactly("too-long error t1 PT3M1S of ../PT3M by PT1S");
    }
}
