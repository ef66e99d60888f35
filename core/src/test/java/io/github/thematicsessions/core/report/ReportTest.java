package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final ProvisionId ONE = ProvisionId.of("one");
    private static final ProvisionId TWO = ProvisionId.of("two");
    private static final Locator CLAUSE = Locator.of("II.c.3.3");
    private static final NoteId NOTE = NoteId.of("note");
    private static final Absence ABSENCE = new Absence(Input.TIME, Location.of(Pointer.parse("/days/0")));

    private static final Report REPORT = Report.builder()
            .session(ElementId.of("session"))
            .sessionTitle("A session")
            .note(NOTE)
            .noteTitle("A note")
            .receipt(ReceiptTest.receipt(NOTE))
            .addClauses(new ClauseStanding(CLAUSE, List.of(ONE, TWO), Optional.empty()))
            .addProvisions(judgement(ONE, Outcome.FAIL), judgement(TWO, Outcome.PASS))
            .build();

    private static final Waiver USED = waiver("used");
    private static final Waiver UNUSED = waiver("unused");
    private static final Report WAIVING =
            REPORT.withReceipt(ReceiptTest.receipt(NOTE).withWaivers(USED, UNUSED));

    @Test
    void provisions_are_counted_by_outcome() {
        assertThat(REPORT.count(Outcome.FAIL)).isEqualTo(1);
        assertThat(REPORT.count(Outcome.PASS)).isEqualTo(1);
        assertThat(REPORT.count(Outcome.WAIVED)).isZero();
    }

    @Test
    void findings_of_a_severity_come_in_the_order_of_the_report_without_those_that_are_waived() {
        Finding first = finding(Severity.ERROR, "first");
        Finding warning = finding(Severity.WARNING, "warning");
        Finding second = finding(Severity.ERROR, "second");
        Report report = WAIVING.withFindings(first, warning, waived(finding(Severity.ERROR, "third"), 1), second);

        assertThat(report.findings(Severity.ERROR)).containsExactly(first, second);
        assertThat(report.findings(Severity.WARNING)).containsExactly(warning);
        assertThat(report.findings(Severity.INFO)).isEmpty();
        assertThat(report.findings()).hasSize(4);
    }

    @Test
    void only_an_error_that_stands_is_an_error() {
        assertThat(REPORT.hasErrors()).isFalse();
        assertThat(REPORT.withFindings(finding(Severity.WARNING, "x"), finding(Severity.INFO, "y"))
                        .hasErrors())
                .isFalse();
        assertThat(WAIVING.withFindings(waived(finding(Severity.ERROR, "x"), 1)).hasErrors())
                .isFalse();
        assertThat(REPORT.withFindings(finding(Severity.ERROR, "x")).hasErrors())
                .isTrue();
    }

    @Test
    void a_judgement_is_found_by_its_provision() {
        assertThat(REPORT.judgement(TWO)).contains(judgement(TWO, Outcome.PASS));
        assertThat(REPORT.judgement(ProvisionId.of("three"))).isEmpty();
    }

    @Property(tries = 200)
    void every_provision_is_counted_once(@ForAll("reports") Report report) {
        int counted = Arrays.stream(Outcome.values()).mapToInt(report::count).sum();

        assertThat(counted).isEqualTo(report.provisions().size());
        assertThat(report.hasErrors())
                .isEqualTo(report.findings().stream()
                        .anyMatch(
                                finding -> finding.severity() == Severity.ERROR && finding.outcome() == Outcome.FAIL));
    }

    @Test
    void a_clause_is_claimed_or_not_checkable_and_never_both_or_neither() {
        assertThat(new ClauseStanding(CLAUSE, List.of(ONE), Optional.empty()).claimedBy())
                .containsExactly(ONE);
        assertThat(new ClauseStanding(CLAUSE, List.of(), Optional.of("why")).notCheckable())
                .contains("why");
        assertRefused("notCheckable", () -> new ClauseStanding(CLAUSE, List.of(ONE), Optional.of("why")));
        assertRefused("notCheckable", () -> new ClauseStanding(CLAUSE, List.of(), Optional.empty()));
        assertThatThrownBy(() -> new ClauseStanding(CLAUSE, List.of(), Optional.of(" ")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notCheckable: expected text that is not blank, found \" \"");
    }

    @Test
    void a_judgement_that_was_not_made_says_what_was_missing() {
        assertThat(judgement(Outcome.NOT_EVALUATED, 0, List.of(ABSENCE), Optional.empty())
                        .missing())
                .containsExactly(ABSENCE);
        assertThatThrownBy(() -> judgement(Outcome.NOT_EVALUATED, 0, List.of(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("missing: expected what was missing beside not-evaluated, found []");
        assertThatThrownBy(() -> judgement(Outcome.PASS, 1, List.of(ABSENCE), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("missing: expected nothing beside pass, found [" + ABSENCE + "]");
    }

    @Test
    void a_provision_that_does_not_apply_says_why_and_no_other_does() {
        Optional<Exemption> why = Optional.of(Exemption.NO_SUCH_SEGMENT);

        assertThat(judgement(Outcome.NOT_APPLICABLE, 0, List.of(), why).exemption())
                .isEqualTo(why);
        assertRefused("exemption", () -> judgement(Outcome.NOT_APPLICABLE, 0, List.of(), Optional.empty()));
        assertRefused("exemption", () -> judgement(Outcome.PASS, 1, List.of(), why));
        assertRefused("exemption", () -> judgement(Outcome.FAIL, 1, List.of(), why));
    }

    @Test
    void a_negative_count_is_refused() {
        assertRefused("judged", () -> judgement(Outcome.PASS, -1, List.of(), Optional.empty()));
    }

    @Test
    void waivers_that_no_finding_names_are_unused_and_the_findings_of_the_others_are_known() {
        Finding first = waived(finding(Severity.ERROR, "first"), 1);
        Finding second = waived(finding(Severity.INFO, "second"), 1);
        Report report = WAIVING.withFindings(first, finding(Severity.ERROR, "x"), second);

        assertThat(report.unusedWaivers()).containsExactly(UNUSED);
        assertThat(report.findings(1)).containsExactly(first, second);
        assertThat(report.findings(2)).isEmpty();
        assertThat(WAIVING.unusedWaivers()).containsExactly(USED, UNUSED);
        assertThat(REPORT.unusedWaivers()).isEmpty();
    }

    @Test
    void a_finding_names_a_waiver_that_the_receipt_has() {
        Finding third = waived(finding(Severity.ERROR, "x"), 3);

        assertThatThrownBy(() -> WAIVING.withFindings(third))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("findings: expected a waiver up to 2, found 3");
    }

    @Test
    void a_receipt_of_another_note_is_refused() {
        assertThatThrownBy(() -> REPORT.withReceipt(ReceiptTest.receipt(NoteId.of("other"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("receipt: expected a receipt of note, found other");
    }

    @Test
    void a_plan_is_judged_unless_said_and_nothing_is_judged_that_is_not_over() {
        assertThat(REPORT.stage()).isEqualTo(Stage.PLAN);
        assertThat(REPORT.withStage(Stage.RECORD).stage()).isEqualTo(Stage.RECORD);
        assertRefused("stage", () -> REPORT.withStage(Stage.LIVE));
    }

    @Test
    void only_the_report_of_a_record_tells_of_the_session_as_held() {
        Location day = Location.of(Pointer.parse("/days/0"));
        Irregularity irregularity = new Irregularity(IrregularityKind.NO_END, day, List.of());
        Course course = new Course(day, Allotment.unstated(), 1, Duration.ofMinutes(3));
        Report held = REPORT.withStage(Stage.RECORD);

        assertThat(held.withCovers(ElementId.of("panel-1"))
                        .withIrregularities(irregularity)
                        .withCourses(course))
                .satisfies(report -> {
                    assertThat(report.covers()).containsExactly(ElementId.of("panel-1"));
                    assertThat(report.irregularities()).containsExactly(irregularity);
                    assertThat(report.courses()).containsExactly(course);
                });
        assertRefused("stage", () -> REPORT.withCovers(ElementId.of("panel-1")));
        assertRefused("stage", () -> REPORT.withIrregularities(irregularity));
        assertRefused("stage", () -> REPORT.withCourses(course));
    }

    @Test
    void a_location_prints_its_element_or_its_place() {
        Location day = Location.of(Pointer.parse("/days/0"));

        assertThat(day).hasToString("/days/0");
        assertThat(new Location(
                        day.pointer(), Optional.of(ElementId.of("x")), Optional.empty(), day.date(), day.time()))
                .hasToString("x");
    }

    private static Judgement judgement(ProvisionId id, Outcome outcome) {
        return new Judgement(
                id,
                "Something is so.",
                List.of(CLAUSE),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                1,
                List.of(),
                Optional.empty());
    }

    private static Judgement judgement(
            Outcome outcome, int judged, List<Absence> missing, Optional<Exemption> exemption) {
        return new Judgement(
                ONE,
                "Something is so.",
                List.of(CLAUSE),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                judged,
                missing,
                exemption);
    }

    private static Finding finding(Severity severity, String element) {
        return Finding.builder()
                .provision(ONE)
                .severity(severity)
                .basis(Basis.QUOTED)
                .discrepancy(Discrepancy.TOO_LONG)
                .at(Location.of(Pointer.root().child(element)))
                .bearer("moderator")
                .citation(new Citation(NOTE, CLAUSE))
                .build();
    }

    private static Finding waived(Finding finding, int waiver) {
        return Finding.builder()
                .from(finding)
                .outcome(Outcome.WAIVED)
                .waiver(waiver)
                .build();
    }

    private static Waiver waiver(String why) {
        return new Waiver(
                ONE,
                new WaiverScope.WholeSession(),
                "co-facilitators",
                OffsetDateTime.parse("2017-10-11T09:00+02:00"),
                why,
                Optional.empty());
    }

    private static void assertRefused(
            String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }
}
