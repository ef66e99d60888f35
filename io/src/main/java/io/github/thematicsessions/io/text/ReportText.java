package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;

/**
 * A report as English text that can be read without a manual: what was checked, how it stands, every finding, what is
 * waived, in what ways a record is irregular, what was planned beside what was held, every provision, the clauses that
 * nothing can check, and from what the report was made.
 *
 * <pre>{@code
 * String everything = ReportText.write(report, Appearance.PLAIN);
 * String withoutTables = ReportText.findings(report, Appearance.PLAIN); // no tables, no receipt
 * }</pre>
 *
 * <p>Lines end with a line feed and are at most 100 characters wide, unless one word is wider. What comes from documents
 * is made printable, so that no text of a plan can steer a terminal. The same report gives the same text in every locale.
 */
public final class ReportText {

    private final Report report;
    private final TextLines lines;

    private ReportText(Report report, Appearance appearance) {
        this.report = report;
        this.lines = new TextLines(appearance);
    }

    /**
     * Writes a whole report.
     *
     * @param report the report
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String write(Report report, Appearance appearance) {
        ReportText text = new ReportText(report, appearance);
        text.judged();
        text.courses();
        text.provisions();
        text.clauses();
        text.lines.blank();
        ReceiptText.write(report.receipt(), text.lines);
        return text.lines.toString();
    }

    /**
     * Writes what was checked, how it stands, every finding, every waiver and what is irregular in a record, and leaves out
     * the tables and the receipt.
     *
     * @param report the report
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String findings(Report report, Appearance appearance) {
        ReportText text = new ReportText(report, appearance);
        text.judged();
        return text.lines.toString();
    }

    private void judged() {
        SummaryText.write(report, lines);
        findings();
        record();
    }

    private void findings() {
        for (Severity severity : Severity.values()) {
            group(Phrases.of(severity), Phrases.colour(severity), report.findings(severity));
        }
        List<Finding> waived = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .toList();
        group("Waived by the chair", Phrases.colour(Outcome.WAIVED), waived);
        int waivers = report.receipt().waivers().size();
        if (waivers > 0) {
            heading(Phrases.colour(Outcome.WAIVED), "Waivers (" + waivers + ")");
            WaiverText.write(report, lines);
        }
    }

    private void record() {
        List<Irregularity> irregularities = report.irregularities();
        if (!irregularities.isEmpty()) {
            heading(Colour.YELLOW, "About the record (" + irregularities.size() + ")");
            IrregularityText.write(irregularities, lines);
        }
    }

    private void courses() {
        if (!report.courses().isEmpty()) {
            heading(Colour.BOLD, "Planned and held");
            CourseText.write(report.courses(), lines);
        }
    }

    private void heading(Colour colour, String words) {
        lines.blank();
        lines.line(colour, words);
        lines.blank();
    }

    private void group(String heading, Colour colour, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.blank();
        lines.line(colour, heading + " (" + findings.size() + ")");
        for (Finding finding : findings) {
            lines.blank();
            FindingText.write(report, finding, lines);
        }
    }

    private void provisions() {
        if (!report.provisions().isEmpty()) {
            heading(Colour.BOLD, "Provisions, in the order of the note");
            JudgementText.write(report, lines);
        }
    }

    private void clauses() {
        List<ClauseStanding> open = report.clauses().stream()
                .filter(clause -> clause.notCheckable().isPresent())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        int width = 2
                + open.stream()
                        .mapToInt(clause -> clause.locator().text().length())
                        .max()
                        .orElse(0);
        heading(Colour.BOLD, "Clauses that cannot be checked");
        for (ClauseStanding clause : open) {
            Cell locator = new Cell(clause.locator().text(), width);
            lines.row(2, Colour.FAINT, locator, clause.notCheckable().orElseThrow());
        }
    }
}
