package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a floor when it is over. */
final class FloorSummary {

    private final TextLines lines;
    private final Appearance appearance;

    private FloorSummary(Appearance appearance) {
        this.lines = new TextLines(appearance);
        this.appearance = appearance;
    }

    static String of(
            FloorStatus status,
            List<Finding> findings,
            List<Irregularity> refusals,
            SpeakingLedger ledger,
            Appearance appearance) {
        FloorSummary summary = new FloorSummary(appearance);
        summary.end(status);
        summary.findings(findings);
        summary.refusals(refusals);
        summary.lines.blank();
        LedgerText.writeCapacities(ledger, summary.lines);
        return summary.lines.toString();
    }

    private void end(FloorStatus status) {
        String words = status.segment() + " until " + ClockText.recorded(status.at());
        lines.line(
                Colour.BOLD,
                words
                        + status.deviation()
                                .map(ForecastText::of)
                                .map(how -> ", " + how)
                                .orElse(""));
    }

    private void findings(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = findings.stream()
                    .filter(finding -> stands(finding, severity))
                    .count();
            counts.add(Phrases.count((int) number, severity));
        }
        long waived = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .count();
        if (waived > 0) {
            counts.add(waived + " waived");
        }
        lines.line(0, "findings: " + String.join(", ", counts));
        findings.forEach(finding -> lines.printed(FloorText.finding(finding, appearance)));
    }

    private static boolean stands(Finding finding, Severity severity) {
        return finding.outcome() != Outcome.WAIVED && finding.severity() == severity;
    }

    private void refusals(List<Irregularity> refusals) {
        lines.line(0, "events refused: " + refusals.size());
        refusals.forEach(refusal -> lines.printed(FloorText.refusal(refusal, appearance)));
    }
}
