package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report of everything that can be told, from documents that have no letters: what is left are the words of a language. */
final class EverythingTold {

    private static final NoteId NOTE = NoteId.of("9");
    private static final Locator CLAUSE = Locator.of("2.1");
    private static final OffsetDateTime BEGAN = OffsetDateTime.parse("2017-10-12T10:15:00.5+02:00");
    private static final TimeRange HOURS = TimeRange.parse("10:15/13:00");

    private EverythingTold() {}

    static Report report() {
        return SampleReports.empty()
                .session(ElementId.of("1"))
                .sessionTitle("6")
                .note(NOTE)
                .noteTitle("Procedural note for the sixth informal thematic session")
                .stage(Stage.RECORD)
                .addCovers(ElementId.of("2"), ElementId.of("3"))
                .provisions(judgements())
                .findings(findings())
                .irregularities(irregularities())
                .courses(courses())
                .receipt(SampleReports.receipt()
                        .withNote(NOTE)
                        .withEngine("0.1")
                        .withZoneData("2025")
                        .withWaivers(waivers()))
                .build();
    }

    private static List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        for (Exemption exemption : Exemption.values()) {
            judgements.add(judgement(judgements.size(), Outcome.NOT_APPLICABLE, List.of(), Optional.of(exemption)));
        }
        for (Input input : Input.values()) {
            judgements.add(judgement(
                    judgements.size(), Outcome.NOT_EVALUATED, List.of(new Absence(input, place())), Optional.empty()));
        }
        Stream.of(Outcome.PASS, Outcome.FAIL, Outcome.WAIVED)
                .forEach(outcome -> judgements.add(judgement(judgements.size(), outcome, List.of(), Optional.empty())));
        return judgements;
    }

    private static Judgement judgement(
            int number, Outcome outcome, List<Absence> missing, Optional<Exemption> exemption) {
        return new Judgement(
                ProvisionId.of("7-" + number),
                "The session takes two days.",
                List.of(CLAUSE, Locator.of("2.2")),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                2,
                missing,
                exemption);
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Discrepancy discrepancy : Discrepancy.values()) {
            int number = findings.size();
            for (Measure measure : measures()) {
                findings.add(finding(discrepancy, number)
                        .measured(measure)
                        .allowed(measure)
                        .difference(measure)
                        .build());
            }
            findings.add(finding(discrepancy, number)
                    .outcome(Outcome.WAIVED)
                    .waiver(1)
                    .with(List.of())
                    .repairs(repairs())
                    .build());
        }
        return findings;
    }

    private static Finding.Builder finding(Discrepancy discrepancy, int number) {
        return Finding.builder()
                .provision(ProvisionId.of("7-1"))
                .severity(one(Severity.values(), number))
                .basis(one(Basis.values(), number))
                .discrepancy(discrepancy)
                .at(place())
                .addWith(ElementId.of("4"), ElementId.of("5"))
                .bearer("moderator")
                .addBecause(ProvisionId.of("7-2"))
                .citation(new Citation(NOTE, CLAUSE));
    }

    private static <E> E one(E[] words, int number) {
        return words[number % words.length];
    }

    private static List<Measure> measures() {
        return List.of(
                Measure.of(Allotment.parse("PT5M/PT7M")),
                Measure.of(Allotment.parse("PT1H30M/PT2H10M")),
                Measure.of(Allotment.atMost(Duration.ofMinutes(3))),
                Measure.of(Allotment.unstated()),
                new Measure.Elapsed(Duration.parse("PT2H1M3.25S")),
                Measure.of(2),
                new Measure.Amount(Quantity.exactly(3)),
                new Measure.Amount(Quantity.atLeast(2)),
                new Measure.Amount(new Quantity(0, 4)),
                Measure.of(HOURS, HOURS),
                new Measure.Dates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
                new Measure.Dates(List.of()),
                new Measure.Words(
                        Arrays.stream(Capacity.values()).map(Capacity::code).toList()),
                Measure.of("12, 13"),
                new Measure.Words(List.of()));
    }

    private static List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>();
        for (RepairKind kind : RepairKind.values()) {
            repairs.add(Repair.of(kind));
            repairs.add(Repair.of(kind, ElementId.of("4"), ElementId.of("5")));
            repairs.add(
                    Repair.of(kind, Measure.of(TimeRange.parse("10:00/12:00")), Measure.of(Duration.ofMinutes(15))));
            repairs.add(Repair.of(kind, Measure.of("1 2", "3 4")));
            repairs.add(new Repair(kind, Optional.empty(), Optional.of(Measure.of(1)), List.of()));
        }
        return repairs;
    }

    private static List<Irregularity> irregularities() {
        List<Irregularity> irregularities = new ArrayList<>();
        for (IrregularityKind kind : IrregularityKind.values()) {
            irregularities.add(new Irregularity(kind, Location.of(Pointer.root()), List.of()));
            irregularities.add(new Irregularity(kind, place(), List.of(ElementId.of("4"))));
            irregularities.add(new Irregularity(kind, turn(), List.of(ElementId.of("4"))));
        }
        return irregularities;
    }

    private static List<Course> courses() {
        return List.of(
                course("PT5M/PT7M", 1, "PT9M"),
                course("PT5M/PT7M", 1, "PT4M0.5S"),
                course("../PT3M", 2, "PT1H2M3S"),
                course("..", 0, "PT0S"),
                course("PT10M", 1, "PT10M"),
                new Course(
                        at(Optional.of(ElementId.of("4")), LocalDate.of(2017, 10, 11)),
                        Allotment.unstated(),
                        2,
                        Duration.ZERO));
    }

    private static Course course(String given, int turns, String spoken) {
        return new Course(place(), Allotment.parse(given), turns, Duration.parse(spoken));
    }

    private static List<Waiver> waivers() {
        return List.of(
                waiver(new WaiverScope.WholeSession(), Optional.empty()),
                waiver(new WaiverScope.Element(ElementId.of("3")), Optional.of(BEGAN)),
                waiver(new WaiverScope.Span(BEGAN, BEGAN.plusHours(1)), Optional.empty()));
    }

    private static Waiver waiver(WaiverScope scope, Optional<OffsetDateTime> until) {
        return new Waiver(ProvisionId.of("7-1"), scope, "co-facilitators", BEGAN.minusDays(1), "8", until);
    }

    private static Location place() {
        return at(Optional.of(ElementId.of("4")), LocalDate.of(2017, 10, 12));
    }

    private static Location turn() {
        return at(Optional.empty(), LocalDate.of(2017, 10, 12));
    }

    private static Location at(Optional<ElementId> id, LocalDate date) {
        return new Location(
                Pointer.parse("/1/2"),
                id,
                Optional.of(ElementId.of("3")),
                Optional.of(date),
                Optional.of(HOURS),
                Optional.of(new Occurrence(17, BEGAN, Optional.of(BEGAN.plusMinutes(9)))));
    }
}
