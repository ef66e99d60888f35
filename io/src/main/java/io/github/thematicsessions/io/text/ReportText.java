package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as English text that can be read without a manual: what was checked, how it stands, every finding, every
 * provision, and the clauses that nothing can check.
 *
 * <pre>{@code
 * String everything = ReportText.write(report, Appearance.PLAIN);
 * String withoutTables = ReportText.findings(report, Appearance.PLAIN); // no provisions, no clauses
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
        text.head();
        text.findings();
        text.provisions();
        text.clauses();
        return text.lines.toString();
    }

    /**
     * Writes what was checked, how it stands and every finding, and leaves out the tables of provisions and clauses.
     *
     * @param report the report
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String findings(Report report, Appearance appearance) {
        ReportText text = new ReportText(report, appearance);
        text.head();
        text.findings();
        return text.lines.toString();
    }

    private void head() {
        lines.line(Colour.BOLD, report.sessionTitle() + " [" + report.session() + "]");
        lines.line(0, "checked against: " + report.noteTitle() + " [" + report.note() + "]");
        lines.blank();
        lines.line(0, provisionCount() + ": " + outcomes());
        lines.line(0, "findings: " + severities());
        lines.line(Colour.BOLD, conclusion());
    }

    private String provisionCount() {
        int provisions = report.provisions().size();
        return provisions + (provisions == 1 ? " provision" : " provisions");
    }

    private String outcomes() {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = report.count(outcome);
            if (outcome != Outcome.WAIVED || count > 0) {
                counts.add(count + " " + (outcome == Outcome.FAIL ? "fail" : Phrases.of(outcome)));
            }
        }
        return String.join(", ", counts);
    }

    private String severities() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(Phrases.count(report.findings(severity).size(), severity));
        }
        return String.join(", ", counts);
    }

    /** Says plainly how good the news is: a report that found nothing because it could look at nothing is none. */
    private String conclusion() {
        int passed = report.count(Outcome.PASS);
        int unknown = report.count(Outcome.NOT_EVALUATED);
        int errors = report.findings(Severity.ERROR).size();
        if (errors > 0) {
            return "The plan breaks the note: " + Phrases.count(errors, Severity.ERROR) + "." + unjudged(unknown);
        }
        if (standing() > 0) {
            return "No error, but not everything is as the note says." + unjudged(unknown);
        }
        if (passed == 0) {
            return "Nothing could be judged: this report says nothing about the plan.";
        }
        if (unknown > 0) {
            return "Nothing breaks the note as far as the plan shows it." + unjudged(unknown);
        }
        return "Nothing breaks the note, and every provision that applies could be judged.";
    }

    private int standing() {
        return report.findings(Severity.WARNING).size()
                + report.findings(Severity.INFO).size();
    }

    private static String unjudged(int unknown) {
        return switch (unknown) {
            case 0 -> "";
            case 1 -> " 1 provision could not be judged.";
            default -> " " + unknown + " provisions could not be judged.";
        };
    }

    private void findings() {
        for (Severity severity : Severity.values()) {
            group(Phrases.of(severity), Phrases.colour(severity), report.findings(severity));
        }
        List<Finding> waived = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .toList();
        group("Waived by the chair", Phrases.colour(Outcome.WAIVED), waived);
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
            lines.blank();
            lines.line(Colour.BOLD, "Provisions, in the order of the note");
            lines.blank();
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
        lines.blank();
        lines.line(Colour.BOLD, "Clauses that cannot be checked");
        lines.blank();
        for (ClauseStanding clause : open) {
            Cell locator = new Cell(clause.locator().text(), width);
            lines.row(2, Colour.FAINT, locator, clause.notCheckable().orElseThrow());
        }
    }
}
