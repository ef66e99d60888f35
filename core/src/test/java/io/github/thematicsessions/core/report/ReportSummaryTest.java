package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report as people read it. */
class ReportSummaryTest {

    private static final Finding LONGER = FindingTest.finding()
            .at(Places.slot("presentation-2", "panel-1"))
            .measured(Measure.of(Duration.ofMinutes(9)))
            .allowed(Measure.of(Allotment.parse("PT5M/PT7M")))
            .difference(Measure.of(Duration.ofMinutes(2)))
            .build();

    private static Judgement judgement(String provision, Outcome outcome) {
        return new Judgement(
                ProvisionId.of(provision),
                "Each presentation takes five to seven minutes.",
                List.of(Locator.of("II.c.2.2")),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                3,
                List.of(),
                Optional.empty());
    }

    private static Report.Builder report() {
        Report.Builder report = Report.builder();
        report.session(ElementId.of("mine"))
                .sessionTitle("A session")
                .note(NoteId.of("note"))
                .noteTitle("A note")
                .receipt(ReceiptTest.receipt(NoteId.of("note"))
                        .withWaivers(new Waiver(
                                ProvisionId.of("presentation-time"),
                                new WaiverScope.WholeSession(),
                                "co-facilitators",
                                OffsetDateTime.parse("2017-10-11T09:00+02:00"),
                                "One of the experts is interpreted.",
                                Optional.empty())));
        return report;
    }

    @Test
    void a_finding_says_what_is_not_followed_where_and_by_how_much() {
        assertThat(LONGER)
                .hasToString("error presentation-time (II.c.2.2) at presentation-2 in panel-1: too-long,"
                        + " measured PT9M, allowed PT5M/PT7M, difference PT2M");
    }

    @Test
    void a_finding_of_which_nothing_can_be_measured_says_what_is_not_followed_and_where() {
        assertThat(FindingTest.finding().at(Places.element("panel-1")).build())
                .hasToString("error presentation-time (II.c.2.2) at panel-1: too-long");
    }

    @Test
    void a_finding_that_is_waived_says_so_in_place_of_its_severity() {
        assertThat(Finding.builder()
                        .from(LONGER)
                        .outcome(Outcome.WAIVED)
                        .waiver(1)
                        .build())
                .hasToString("waived presentation-time (II.c.2.2) at presentation-2 in panel-1: too-long,"
                        + " measured PT9M, allowed PT5M/PT7M, difference PT2M");
    }

    @Test
    void a_report_of_a_plan_counts_its_provisions_and_has_a_line_for_each_finding() {
        assertThat(report().addProvisions(
                                judgement("welcome-time", Outcome.PASS),
                                judgement("presentation-time", Outcome.FAIL),
                                judgement("opening-remarks-time", Outcome.PASS))
                        .addFindings(LONGER)
                        .build())
                .hasToString("""
                        A session [mine], plan against A note [note]
                        3 provisions: 2 pass, 1 fail
                        error presentation-time (II.c.2.2) at presentation-2 in panel-1: too-long, measured PT9M,\
                         allowed PT5M/PT7M, difference PT2M""");
    }

    @Test
    void a_report_of_a_record_has_a_line_for_each_irregularity_too() {
        assertThat(report().stage(Stage.RECORD)
                        .addProvisions(judgement("presentation-time", Outcome.WAIVED))
                        .addFindings(Finding.builder()
                                .from(LONGER)
                                .outcome(Outcome.WAIVED)
                                .waiver(1)
                                .build())
                        .addIrregularities(new Irregularity(
                                IrregularityKind.NO_END, Location.of(Pointer.parse("/events/4")), List.of()))
                        .build())
                .hasToString("""
                        A session [mine], record against A note [note]
                        1 provision: 1 waived
                        waived presentation-time (II.c.2.2) at presentation-2 in panel-1: too-long, measured PT9M,\
                         allowed PT5M/PT7M, difference PT2M
                        no-end at /events/4""");
    }

    @Test
    void a_report_against_a_note_that_asks_for_nothing_counts_no_provision() {
        assertThat(report().build()).hasToString("""
                A session [mine], plan against A note [note]
                0 provisions""");
    }

    @Test
    void a_judgement_says_how_its_provision_stands_and_what_is_asked() {
        assertThat(judgement("presentation-time", Outcome.PASS))
                .hasToString("pass presentation-time: Each presentation takes five to seven minutes.");
    }
}
