package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiverTextTest {

    private static final Waiver OF_A_PANEL = new Waiver(
            ProvisionId.of("one-moderator"),
            new WaiverScope.Element(ElementId.of("panel-1")),
            "the co-facilitators",
            instant("09:00:00"),
            "Two Member States moderate together.",
            Optional.of(instant("13:00:00")));

    private static final Waiver OF_A_SPAN = new Waiver(
            ProvisionId.of("floor-limit"),
            new WaiverScope.Span(instant("15:00:00"), instant("18:00:00Z")),
            "the co-facilitator from the host country",
            instant("14:30:30"),
            "Few have asked for the floor.",
            Optional.empty());

    @Test
    void each_waiver_is_listed_with_its_scope_and_the_number_of_findings_that_it_matches() {
        Finding waived = SampleReports.finding("one-moderator", Discrepancy.TOO_MANY)
                .outcome(Outcome.WAIVED)
                .waiver(1)
                .build();
        Report report = SampleReports.empty()
                .receipt(SampleReports.receipt().withWaivers(OF_A_PANEL, OF_A_SPAN))
                .addFindings(waived, waived)
                .build();
        assertThat(ReportText.findings(report, Appearance.PLAIN)).endsWith("""

                Waivers (2)

                  1  one-moderator in panel-1: 2 findings
                     by the co-facilitators, decided 2017-10-12 09:00 +02:00, until 2017-10-12 13:00 +02:00
                     why: Two Member States moderate together.
                  2  floor-limit from 2017-10-12 15:00 +02:00 until 2017-10-12 18:00 UTC: of no use, no finding
                     matches it
                     by the co-facilitator from the host country, decided 2017-10-12 14:30:30 +02:00
                     why: Few have asked for the floor.
                """);
    }

    @Test
    void a_report_without_waivers_says_nothing_of_them() {
        assertThat(ReportText.findings(SampleReports.empty().build(), Appearance.PLAIN))
                .doesNotContain("aive");
    }
}
