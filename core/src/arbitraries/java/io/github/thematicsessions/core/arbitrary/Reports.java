package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
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
     * one finding, and no other has any.
     *
     * @return reports
     */
    public static Arbitrary<Report> any() {
        return Notes.any().flatMap(note -> {
            int provisions = note.provisions().size();
            return Combinators.combine(
                            Locations.ids(),
                            Texts.any(),
                            verdicts().list().ofSize(provisions),
                            discoveries()
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(2)
                                    .list()
                                    .ofSize(provisions))
                    .as((session, title, verdicts, discoveries) -> Report.builder()
                            .session(session)
                            .sessionTitle(title)
                            .note(note.id())
                            .noteTitle(note.title())
                            .clauses(standings(note))
                            .provisions(IntStream.range(0, provisions)
                                    .mapToObj(
                                            index -> judgement(note.provisions().get(index), verdicts.get(index)))
                                    .toList())
                            .findings(IntStream.range(0, provisions)
                                    .boxed()
                                    .flatMap(index -> findings(
                                            note,
                                            note.provisions().get(index),
                                            verdicts.get(index),
                                            discoveries.get(index)))
                                    .toList())
                            .build());
        });
    }

    private static List<ClauseStanding> standings(ProceduralNote note) {
        return note.clauses().stream()
                .map(clause ->
                        new ClauseStanding(clause.locator(), note.claimedBy(clause.locator()), clause.notCheckable()))
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
                        .build());
    }

    private static Arbitrary<Verdict> verdicts() {
        Arbitrary<Absence> absences = Combinators.combine(Arbitraries.of(Input.class), Locations.any())
                .as(Absence::new);
        return Combinators.combine(
                        Arbitraries.of(Outcome.class),
                        Arbitraries.integers().between(0, 9),
                        absences.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Exemption.class))
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
                        Measures.any().optional(0.5))
                .as(Discovery::new);
    }

    /** How a provision stands; the parts that its outcome does not take are left out. */
    private record Verdict(Outcome outcome, int judged, List<Absence> missing, Exemption exemption) {}

    /** What a finding says that its provision does not. */
    private record Discovery(
            Severity severity,
            Discrepancy discrepancy,
            Location at,
            List<ElementId> with,
            Optional<Measure> measured,
            Optional<Measure> allowed,
            Optional<Measure> difference) {}
}
