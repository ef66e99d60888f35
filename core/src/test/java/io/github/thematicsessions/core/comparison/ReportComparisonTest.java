package io.github.thematicsessions.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How provisions stand in two reports, and which findings came and went. */
class ReportComparisonTest {

    private static final ProvisionId PROVISION = ProvisionId.of("presentation-time");
    private static final NoteId NOTE = NoteId.of("note");
    private static final Locator CLAUSE = Locator.of("II.c.2.2");

    @ParameterizedTest
    @CsvSource({
        "PASS, FAIL, failing",
        "NOT_EVALUATED, FAIL, failing",
        "NOT_APPLICABLE, FAIL, failing",
        "WAIVED, FAIL, failing",
        "FAIL, PASS, passing",
        "NOT_EVALUATED, PASS, passing",
        "NOT_APPLICABLE, PASS, passing",
        "WAIVED, PASS, passing",
        "FAIL, WAIVED, otherwise",
        "PASS, WAIVED, otherwise",
        "FAIL, NOT_EVALUATED, otherwise",
        "PASS, NOT_APPLICABLE, otherwise"
    })
    void a_provision_turns_into_failing_or_passing_or_changes_otherwise(Outcome before, Outcome after, String way) {
        ReportComparison comparison = ReportComparison.of(report(judgement(before, 1)), report(judgement(after, 1)));

        JudgementChange change =
                new JudgementChange(PROVISION, Optional.of(judgement(before, 1)), Optional.of(judgement(after, 1)));
        assertThat(comparison)
                .isEqualTo(judged(
                        way.equals("failing") ? List.of(change) : List.of(),
                        way.equals("passing") ? List.of(change) : List.of(),
                        way.equals("otherwise") ? List.of(change) : List.of()));
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void a_provision_that_fails_as_before_with_more_to_look_at_has_changed_otherwise() {
        ReportComparison comparison =
                ReportComparison.of(report(judgement(Outcome.FAIL, 1)), report(judgement(Outcome.FAIL, 2)));

        assertThat(comparison.newlyFailing()).isEmpty();
        assertThat(comparison.otherwise())
                .containsExactly(new JudgementChange(
                        PROVISION, Optional.of(judgement(Outcome.FAIL, 1)), Optional.of(judgement(Outcome.FAIL, 2))));
    }

    @Test
    void a_provision_that_only_one_report_has_has_changed_otherwise_whatever_it_is() {
        Judgement fails = judgement(Outcome.FAIL, 1);
        Judgement passes = judgement("other", Outcome.PASS, 1);

        ReportComparison comparison = ReportComparison.of(report(passes), report(fails));

        assertThat(comparison)
                .isEqualTo(judged(
                        List.of(),
                        List.of(),
                        List.of(
                                new JudgementChange(PROVISION, Optional.empty(), Optional.of(fails)),
                                new JudgementChange(passes.provision(), Optional.of(passes), Optional.empty()))));
    }

    @Test
    void a_finding_at_another_element_came_and_the_one_before_went() {
        Finding first = finding(at("slot-1", "/days/0/segments/0/slots/0"));
        Finding second = finding(at("slot-2", "/days/0/segments/0/slots/0"));

        assertThat(ReportComparison.of(found(first), found(second)))
                .isEqualTo(found(List.of(second), List.of(first), List.of()));
    }

    @Test
    void an_element_is_the_same_wherever_it_stands_in_the_document() {
        Finding before = finding(at("slot-1", "/days/0/segments/0/slots/0"));
        Finding after = finding(at("slot-1", "/days/0/segments/0/slots/4"));

        assertThat(ReportComparison.of(found(before), found(after)).isEmpty()).isTrue();
    }

    @Test
    void what_has_no_id_is_the_same_at_its_place_in_the_document() {
        Finding before = finding(Location.of(Pointer.parse("/days/0")));
        Finding same = finding(Location.of(Pointer.root().child("days").child(0)));
        Finding other = finding(Location.of(Pointer.parse("/days/1")));

        assertThat(ReportComparison.of(found(before), found(same)).isEmpty()).isTrue();
        assertThat(ReportComparison.of(found(before), found(other)))
                .isEqualTo(found(List.of(other), List.of(before), List.of()));
    }

    @Test
    void another_provision_discrepancy_segment_or_event_is_another_finding() {
        Finding finding = finding(at("slot-1", "/x"));
        Location at = finding.at();
        Location within = new Location(
                at.pointer(), at.id(), Optional.of(ElementId.of("panel-1")), Optional.empty(), Optional.empty());

        for (Finding other : List.of(
                finding.withProvision(ProvisionId.of("other")),
                finding.withDiscrepancy(Discrepancy.TOO_SHORT),
                finding.withAt(within),
                finding.withAt(held(7)))) {
            assertThat(ReportComparison.of(found(finding), found(other)))
                    .isEqualTo(found(List.of(other), List.of(finding), List.of()));
        }
        assertThat(ReportComparison.of(found(finding.withAt(held(7))), found(finding.withAt(held(7))))
                        .isEmpty())
                .isTrue();
        assertThat(ReportComparison.of(found(finding.withAt(held(7))), found(finding.withAt(held(8))))
                        .came())
                .containsExactly(finding.withAt(held(8)));
    }

    @Test
    void of_the_same_finding_as_many_come_and_go_as_there_are_more_or_fewer() {
        Finding finding = finding(at("slot-1", "/x"));

        assertThat(ReportComparison.of(found(finding), found(finding, finding, finding)))
                .isEqualTo(found(List.of(finding, finding), List.of(), List.of()));
        assertThat(ReportComparison.of(found(finding, finding, finding), found(finding)))
                .isEqualTo(found(List.of(), List.of(finding, finding), List.of()));
    }

    @Test
    void of_several_the_one_with_the_same_other_elements_is_the_same() {
        Finding first = finding(at("event", "/x")).withWith(ElementId.of("panel-1"));
        Finding second = finding(at("event", "/x")).withWith(ElementId.of("panel-2"));
        Finding third = finding(at("event", "/x")).withWith(ElementId.of("panel-3"));

        assertThat(ReportComparison.of(found(first, second), found(second)))
                .isEqualTo(found(List.of(), List.of(first), List.of()));
        assertThat(ReportComparison.of(found(first, second), found(third, second)))
                .isEqualTo(found(List.of(), List.of(), List.of(new FindingChange(first, third))));
    }

    @Test
    void a_finding_that_is_graver_farther_or_waived_has_changed() {
        Finding finding = finding(at("slot-1", "/x"));
        Finding waived = Finding.builder()
                .from(finding)
                .outcome(Outcome.WAIVED)
                .waiver(1)
                .build();

        for (Finding other : List.of(
                waived,
                finding.withSeverity(Severity.INFO),
                finding.withMeasured(Measure.of(8)),
                finding.withAllowed(Measure.of(7)),
                finding.withDifference(Measure.of(1)))) {
            assertThat(ReportComparison.of(found(finding), found(other)))
                    .isEqualTo(found(List.of(), List.of(), List.of(new FindingChange(finding, other))));
        }
    }

    @Test
    void a_change_of_a_judgement_is_of_one_provision_and_of_at_least_one_report() {
        Optional<Judgement> judgement = Optional.of(judgement(Outcome.PASS, 1));

        assertThatThrownBy(() -> new JudgementChange(PROVISION, Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after: expected a judgement, found nothing");
        assertThatThrownBy(() -> new JudgementChange(ProvisionId.of("other"), judgement, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("before: expected a judgement of other, found presentation-time");
        assertThatThrownBy(() -> new JudgementChange(ProvisionId.of("other"), Optional.empty(), judgement))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after: expected a judgement of other, found presentation-time");
    }

    @Property(tries = 100)
    void nothing_differs_between_a_report_and_itself(@ForAll("reports") Report report) {
        assertThat(ReportComparison.of(report, report).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void in_the_other_direction_what_came_goes(
            @ForAll("reports") Report report, @ForAll List<Boolean> kept, @ForAll List<Boolean> doubled) {
        Report before = report.withFindings(some(report.findings(), kept));
        Report after = report.withFindings(twice(report.findings(), doubled));

        ReportComparison there = ReportComparison.of(before, after);
        ReportComparison back = ReportComparison.of(after, before);

        assertThat(back.came()).hasSameSizeAs(there.went());
        assertThat(back.went()).hasSameSizeAs(there.came());
        assertThat(there.came().size() - there.went().size())
                .isEqualTo(after.findings().size() - before.findings().size());
        assertThat(there.changed().size() + there.came().size())
                .isLessThanOrEqualTo(after.findings().size());
    }

    @Property(tries = 100)
    void every_provision_that_is_judged_differently_is_told_once(
            @ForAll("reports") Report one, @ForAll("reports") Report two) {
        ReportComparison comparison = ReportComparison.of(one, two);
        List<ProvisionId> told = new ArrayList<>();
        comparison.newlyFailing().forEach(change -> told.add(change.provision()));
        comparison.newlyPassing().forEach(change -> told.add(change.provision()));
        comparison.otherwise().forEach(change -> told.add(change.provision()));

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(one.provisions().stream(), two.provisions().stream())
                        .map(Judgement::provision)
                        .distinct()
                        .filter(id -> !one.judgement(id).equals(two.judgement(id)))
                        .toList());
    }

    @Test
    void a_comparison_prints_what_differs_in_a_line() {
        Report before = report(
                judgement("a", Outcome.PASS, 1), judgement("b", Outcome.FAIL, 1), judgement("c", Outcome.PASS, 1));
        Report after = report(
                judgement("a", Outcome.FAIL, 1), judgement("b", Outcome.PASS, 1), judgement("d", Outcome.PASS, 2));

        assertThat(ReportComparison.of(before, after))
                .hasToString("newly failing: a: fail, was pass; newly passing: b: pass, was fail; "
                        + "otherwise: d: pass, new, c: gone, was pass");
        assertThat(ReportComparison.of(before, before)).hasToString("no difference");
    }

    @Test
    void a_finding_that_has_changed_prints_both() {
        Finding before = finding(at("remarks", "/days/0"));
        FindingChange change = new FindingChange(before, before.withSeverity(Severity.INFO));

        assertThat(change).hasToString(change.after() + ", was " + before);
    }

    private static List<Finding> some(List<Finding> findings, List<Boolean> kept) {
        return IntStream.range(0, findings.size())
                .filter(i -> i < kept.size() && kept.get(i))
                .mapToObj(findings::get)
                .toList();
    }

    private static List<Finding> twice(List<Finding> findings, List<Boolean> doubled) {
        return IntStream.range(0, findings.size())
                .boxed()
                .flatMap(
                        i -> Stream.generate(() -> findings.get(i)).limit(i < doubled.size() && doubled.get(i) ? 2 : 1))
                .toList();
    }

    private static ReportComparison judged(
            List<JudgementChange> failing, List<JudgementChange> passing, List<JudgementChange> otherwise) {
        return new ReportComparison(failing, passing, otherwise, List.of(), List.of(), List.of());
    }

    private static ReportComparison found(List<Finding> came, List<Finding> went, List<FindingChange> changed) {
        return new ReportComparison(List.of(), List.of(), List.of(), came, went, changed);
    }

    private static Report found(Finding... findings) {
        return report().withFindings(findings);
    }

    private static Report report(Judgement... judgements) {
        Waiver waiver = new Waiver(
                PROVISION,
                new WaiverScope.WholeSession(),
                "co-facilitators",
                OffsetDateTime.parse("2017-10-11T09:00+02:00"),
                "Agreed.",
                Optional.empty());
        return Report.builder()
                .session(ElementId.of("session"))
                .sessionTitle("A session")
                .note(NOTE)
                .noteTitle("A note")
                .receipt(Receipt.builder()
                        .note(NOTE)
                        .edition(1)
                        .engine("0.1.0")
                        .zoneData("2025b")
                        .addWaivers(waiver)
                        .build())
                .addProvisions(judgements)
                .build();
    }

    private static Judgement judgement(Outcome outcome, int judged) {
        return judgement(PROVISION.text(), outcome, judged);
    }

    private static Judgement judgement(String provision, Outcome outcome, int judged) {
        boolean missing = outcome == Outcome.NOT_EVALUATED;
        boolean exempt = outcome == Outcome.NOT_APPLICABLE;
        return new Judgement(
                ProvisionId.of(provision),
                "Something is so.",
                List.of(CLAUSE),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                judged,
                missing ? List.of(new Absence(Input.TIME, Location.of(Pointer.root()))) : List.of(),
                exempt ? Optional.of(Exemption.NO_SUCH_SLOT) : Optional.empty());
    }

    private static Finding finding(Location at) {
        return Finding.builder()
                .provision(PROVISION)
                .severity(Severity.ERROR)
                .basis(Basis.QUOTED)
                .discrepancy(Discrepancy.TOO_LONG)
                .at(at)
                .bearer("expert")
                .citation(new Citation(NOTE, CLAUSE))
                .build();
    }

    private static Location at(String id, String pointer) {
        return new Location(
                Pointer.parse(pointer),
                Optional.of(ElementId.of(id)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Location held(int event) {
        OffsetDateTime began = OffsetDateTime.parse("2017-10-12T10:15+02:00");
        return new Location(
                Pointer.parse("/x"),
                Optional.of(ElementId.of("slot-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Occurrence(event, began, Optional.empty())));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }
}
