package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reports whose parts agree with one another. */
public final class Reports {

    private Reports() {}

    /**
     * Gives reports on any session against any note: each provision has a judgement, each failed or waived one at least
     * one finding, and no other has any; what is waived is so by a waiver of the receipt, and only a report of a record says
     * something of the session as held.
     *
     * @return reports of plans and of records
     */
    public static Arbitrary<Report> any() {
        return Combinators.combine(Notes.any(), Waivers.any().list().ofMaxSize(3))
                .flatAs((note, waivers) -> {
                    int provisions = note.provisions().size();
                    return Combinators.combine(
                                    Locations.ids(),
                                    Texts.any(),
                                    Receipts.of(note, waivers),
                                    verdicts(waivers.size()).list().ofSize(provisions),
                                    discoveries()
                                            .list()
                                            .ofMinSize(1)
                                            .ofMaxSize(2)
                                            .list()
                                            .ofSize(provisions),
                                    held().optional(0.5))
                            .as((session, title, receipt, verdicts, discoveries, held) -> held.orElse(Held.NOTHING)
                                    .in(Report.builder())
                                    .session(session)
                                    .sessionTitle(title)
                                    .note(note.id())
                                    .noteTitle(note.title())
                                    .receipt(receipt)
                                    .clauses(standings(note))
                                    .provisions(judgements(note, verdicts))
                                    .findings(findings(note, verdicts, discoveries))
                                    .build());
                });
    }

    private static List<ClauseStanding> standings(ProceduralNote note) {
        return note.clauses().stream()
                .map(clause ->
                        new ClauseStanding(clause.locator(), note.claimedBy(clause.locator()), clause.notCheckable()))
                .toList();
    }

    private static List<Judgement> judgements(ProceduralNote note, List<Verdict> verdicts) {
        return IntStream.range(0, verdicts.size())
                .mapToObj(index -> judgement(note.provisions().get(index), verdicts.get(index)))
                .toList();
    }

    private static List<Finding> findings(
            ProceduralNote note, List<Verdict> verdicts, List<List<Discovery>> discoveries) {
        return IntStream.range(0, verdicts.size())
                .boxed()
                .flatMap(index ->
                        findings(note, note.provisions().get(index), verdicts.get(index), discoveries.get(index)))
                .toList();
    }

    private static Judgement judgement(Provision provision, Verdict verdict) {
        boolean silent = verdict.outcome() == Outcome.PASS || verdict.outcome() == Outcome.NOT_APPLICABLE;
        return new Judgement(
                provision.id(),
                provision.title(),
                provision.clauses(),
                provision.strength(),
                provision.basis(),
                verdict.outcome(),
                verdict.judged(),
                silent ? List.of() : verdict.missing(),
                Optional.of(verdict.exemption()).filter(any -> verdict.outcome() == Outcome.NOT_APPLICABLE));
    }

    private static Stream<Finding> findings(
            ProceduralNote note, Provision provision, Verdict verdict, List<Discovery> discoveries) {
        boolean broken = verdict.outcome() == Outcome.FAIL || verdict.outcome() == Outcome.WAIVED;
        return discoveries.stream()
                .filter(any -> broken)
                .map(discovery -> Finding.builder()
                        .provision(provision.id())
                        .outcome(verdict.outcome())
                        .severity(discovery.severity())
                        .basis(provision.basis())
                        .discrepancy(discovery.discrepancy())
                        .at(discovery.at())
                        .with(discovery.with())
                        .bearer(provision.bearer())
                        .measured(discovery.measured())
                        .allowed(discovery.allowed())
                        .difference(discovery.difference())
                        .citation(new Citation(note.id(), provision.clauses().get(0)))
                        .because(provision.derivedFrom())
                        .repairs(discovery.repairs())
                        .waiver(verdict.waiver())
                        .build());
    }

    /** A provision can be waived only where there is a waiver. */
    private static Arbitrary<Verdict> verdicts(int waivers) {
        Arbitrary<Outcome> outcomes =
                Arbitraries.of(Outcome.class).filter(outcome -> waivers > 0 || outcome != Outcome.WAIVED);
        Arbitrary<Absence> absences = Combinators.combine(Arbitraries.of(Input.class), Locations.any())
                .as(Absence::new);
        return Combinators.combine(
                        outcomes,
                        Arbitraries.integers().between(0, 9),
                        absences.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Exemption.class),
                        Arbitraries.integers().between(1, Math.max(1, waivers)))
                .as(Verdict::new);
    }

    private static Arbitrary<Discovery> discoveries() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Discrepancy.class),
                        Locations.any(),
                        Locations.ids().list().ofMaxSize(2),
                        Measures.any().optional(0.7),
                        Measures.any().optional(0.7),
                        Measures.any().optional(0.5),
                        Repairs.any().list().ofMaxSize(2))
                .as(Discovery::new);
    }

    private static Arbitrary<Held> held() {
        return Combinators.combine(
                        Locations.ids().list().uniqueElements().ofMaxSize(2),
                        Irregularities.any().list().ofMaxSize(3),
                        Courses.any().list().ofMaxSize(4))
                .as((covers, irregularities, courses) -> new Held(Stage.RECORD, covers, irregularities, courses));
    }

    /** How a provision stands; the parts that its outcome does not take are left out. */
    private record Verdict(
            Outcome outcome, int judged, List<Absence> missing, Exemption exemption, int possibleWaiver) {

        OptionalInt waiver() {
            return outcome == Outcome.WAIVED ? OptionalInt.of(possibleWaiver) : OptionalInt.empty();
        }
    }

    /** What a report says of the session as held. */
    private record Held(Stage stage, List<ElementId> covers, List<Irregularity> irregularities, List<Course> courses) {

        /** What the report of a plan says of it. */
        static final Held NOTHING = new Held(Stage.PLAN, List.of(), List.of(), List.of());

        Report.Builder in(Report.Builder builder) {
            builder.stage(stage).covers(covers).irregularities(irregularities).courses(courses);
            return builder;
        }
    }

    /** What a finding says that its provision does not. */
    private record Discovery(
            Severity severity,
            Discrepancy discrepancy,
            Location at,
            List<ElementId> with,
            Optional<Measure> measured,
            Optional<Measure> allowed,
            Optional<Measure> difference,
            List<Repair> repairs) {}
}
