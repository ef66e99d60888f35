package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.json.ReportJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tables of a report say of a report that was read. */
class ReportTablesTest {

    private static final Report REPORT = ReportJson.read(Path.of("src/test/resources/valid/report.json"));

    @Test
    void a_finding_is_a_row_with_where_it_is_and_by_how_much() {
        assertThat(NamedCells.of(FindingTable.of(REPORT)))
                .containsExactly(
                        "session=example | finding=1 | provision=one-moderator | severity=error | outcome=fail"
                                + " | basis=quoted | discrepancy=too-many | element=panel-1"
                                + " | pointer=/days/0/segments/1 | date=2017-10-12 | start=10:15:00 | end=13:00:00"
                                + " | with=panel-1-opening | bearer=moderator | measured=2 | allowed=1 | difference=1"
                                + " | note=example-note | clause=I.1 | because=first-row | repairs=1",
                        "session=example | finding=2 | provision=floor-limit | severity=info | outcome=waived"
                                + " | basis=interpreted | discrepancy=too-long | element=t7 | within=panel-2"
                                + " | pointer=/days/0/segments/3 | date=2017-10-12 | start=15:00:00 | end=18:00:00"
                                + " | event=7 | began_at=2017-10-12T15:40:00.25+02:00"
                                + " | ended_at=2017-10-12T15:43:00.65+02:00 | bearer=delegation | measured=PT3M0.4S"
                                + " | measured_min_s=180.4 | measured_max_s=180.4 | allowed=../PT3M"
                                + " | allowed_max_s=180 | difference=PT0.4S | difference_s=0.4 | note=example-note"
                                + " | clause=I.2 | waiver=1 | repairs=0");
    }

    @Test
    void several_ids_are_joined_with_a_space_and_both_ends_of_a_length_are_given() {
        Finding first = REPORT.findings().get(0);
        Finding several = first.withWith(ElementId.of("a"), ElementId.of("b"))
                .withBecause(ProvisionId.of("first-row"), ProvisionId.of("floor-limit"))
                .withMeasured(Measure.of(Allotment.parse("PT2M/PT9M")))
                .withAllowed(Measure.of(Allotment.parse("PT5M/PT7M")))
                .withDifference(Measure.of(Allotment.parse("PT3M")));
        assertThat(NamedCells.of(FindingTable.of(REPORT.withFindings(several))))
                .containsExactly("session=example | finding=1 | provision=one-moderator | severity=error | outcome=fail"
                        + " | basis=quoted | discrepancy=too-many | element=panel-1"
                        + " | pointer=/days/0/segments/1 | date=2017-10-12 | start=10:15:00 | end=13:00:00"
                        + " | with=a b | bearer=moderator | measured=PT2M/PT9M | measured_min_s=120"
                        + " | measured_max_s=540 | allowed=PT5M/PT7M | allowed_min_s=300 | allowed_max_s=420"
                        + " | difference=PT3M | difference_s=180 | note=example-note | clause=I.1"
                        + " | because=first-row floor-limit | repairs=1");
    }

    @Test
    void a_provision_is_a_row_with_what_was_looked_at_and_what_was_missing() {
        Judgement partly = new Judgement(
                ProvisionId.of("partly"),
                "This was looked at in part.",
                List.of(Locator.of("I.1"), Locator.of("I.2")),
                Strength.ENCOURAGED,
                Basis.INTERPRETED,
                Outcome.NOT_EVALUATED,
                3,
                List.of(absence(Input.SPEAKER), absence(Input.TIME), absence(Input.SPEAKER)),
                Optional.empty());
        Report report = REPORT.withProvisions(
                REPORT.provisions().get(0),
                REPORT.provisions().get(1),
                REPORT.provisions().get(2),
                partly);
        assertThat(NamedCells.of(ProvisionTable.of(report)))
                .containsExactly(
                        "session=example | note=example-note | provision=one-moderator"
                                + " | title=An expert panel has one moderator. | clauses=I.1 | strength=required"
                                + " | basis=quoted | outcome=fail | judged=2 | findings=1 | missing=speaker",
                        "session=example | note=example-note | provision=floor-limit"
                                + " | title=An intervention takes three minutes at most. | clauses=I.2"
                                + " | strength=limited | basis=interpreted | outcome=not-applicable | judged=0"
                                + " | findings=1 | exemption=reading-not-chosen",
                        "session=example | note=example-note | provision=first-row"
                                + " | title=The first panel keeps to its hours. | clauses=I.1 | strength=required"
                                + " | basis=quoted | outcome=pass | judged=1 | findings=0",
                        "session=example | note=example-note | provision=partly | title=This was looked at in part."
                                + " | clauses=I.1 I.2 | strength=encouraged | basis=interpreted"
                                + " | outcome=not-evaluated | judged=3 | findings=0 | missing=speaker time");
    }

    private static Absence absence(Input input) {
        return new Absence(input, Location.of(Pointer.root()));
    }
}
