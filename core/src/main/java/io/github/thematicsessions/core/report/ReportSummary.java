package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.PrintableText;
import java.util.StringJoiner;

/** A report as people read it in a prompt, a debugger or the message of a failed test. */
final class ReportSummary {

    private ReportSummary() {}

    static String of(Report report) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(PrintableText.of(report.sessionTitle()) + " [" + report.session() + "], "
                + report.stage().code() + " against " + PrintableText.of(report.noteTitle()) + " [" + report.note()
                + "]");
        StringJoiner outcomes = new StringJoiner(", ", ": ", "").setEmptyValue("");
        for (Outcome outcome : Outcome.values()) {
            int count = report.count(outcome);
            if (count > 0) {
                outcomes.add(count + " " + outcome.code());
            }
        }
        int provisions = report.provisions().size();
        lines.add(provisions + (provisions == 1 ? " provision" : " provisions") + outcomes);
        report.findings().forEach(finding -> lines.add(of(finding)));
        report.irregularities()
                .forEach(irregularity -> lines.add(irregularity.kind().code() + " at " + irregularity.at()));
        return lines.toString();
    }

    static String of(Finding finding) {
        StringBuilder words = new StringBuilder(
                finding.outcome() == Outcome.WAIVED
                        ? finding.outcome().code()
                        : finding.severity().code());
        words.append(' ').append(finding.provision());
        words.append(" (").append(finding.citation().locator()).append(") at ").append(finding.at());
        finding.at().within().ifPresent(segment -> words.append(" in ").append(segment));
        words.append(": ").append(finding.discrepancy().code());
        finding.measured().ifPresent(measure -> words.append(", measured ").append(measure));
        finding.allowed().ifPresent(measure -> words.append(", allowed ").append(measure));
        finding.difference().ifPresent(measure -> words.append(", difference ").append(measure));
        return PrintableText.of(words.toString());
    }
}
