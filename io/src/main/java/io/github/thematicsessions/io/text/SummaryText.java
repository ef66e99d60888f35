package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayList;
import java.util.List;

/** The head of a report: what was checked against what, how much was found, and how good the news is. */
final class SummaryText {

    private final Report report;
    private final boolean held;

    private SummaryText(Report report) {
        this.report = report;
        this.held = report.stage() == Stage.RECORD;
    }

    static void write(Report report, TextLines lines) {
        SummaryText text = new SummaryText(report);
        String title = report.sessionTitle() + " [" + report.session() + "]";
        lines.line(Colour.BOLD, (text.held ? "The record of " : "") + title);
        lines.line(0, "checked against: " + report.noteTitle() + " [" + report.note() + "]");
        if (text.held) {
            lines.line(0, "judged: the session as held, " + text.covered());
        }
        lines.blank();
        lines.line(0, Phrases.count(report.provisions().size(), "provision") + ": " + text.outcomes());
        lines.line(0, "findings: " + text.severities());
        if (!report.irregularities().isEmpty()) {
            lines.line(0, "about the record: " + text.irregularities());
        }
        lines.line(Colour.BOLD, text.conclusion());
    }

    /** The same in few sentences: against what, how much was found, how good the news is. */
    static List<String> inShort(Report report) {
        SummaryText text = new SummaryText(report);
        List<String> sentences = new ArrayList<>();
        sentences.add("checked against: " + report.noteTitle() + " [" + report.note() + "]");
        if (text.held) {
            sentences.add("judged: the session as held, " + text.covered());
        }
        sentences.add("findings: " + text.severities());
        if (!report.irregularities().isEmpty()) {
            sentences.add("about the record: " + text.irregularities());
        }
        sentences.add(text.conclusion());
        return List.copyOf(sentences);
    }

    private String covered() {
        return report.covers().isEmpty()
                ? "the whole of it"
                : "as far as "
                        + String.join(
                                ", ",
                                report.covers().stream().map(ElementId::text).toList());
    }

    private String irregularities() {
        int number = report.irregularities().size();
        return number == 1 ? "1 irregularity" : number + " irregularities";
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
        if (waived() > 0) {
            counts.add(waived() + " waived");
        }
        return String.join(", ", counts);
    }

    private long waived() {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .count();
    }

    /** Says plainly how good the news is: a report that found nothing because it could look at nothing is none. */
    private String conclusion() {
        int unknown = report.count(Outcome.NOT_EVALUATED);
        int errors = report.findings(Severity.ERROR).size();
        if (errors > 0) {
            return (held ? "The session as held" : "The plan") + " breaks the note: "
                    + Phrases.count(errors, Severity.ERROR) + "." + unjudged(unknown);
        }
        if (standing() > 0) {
            return "No error, but not everything is as the note says." + unjudged(unknown);
        }
        if (waived() > 0) {
            return "Nothing breaks the note but what is waived." + unjudged(unknown);
        }
        if (report.count(Outcome.PASS) == 0) {
            return "Nothing could be judged: this report says nothing about the "
                    + (held ? "session as held." : "plan.");
        }
        if (unknown > 0) {
            return "Nothing breaks the note as far as the " + (held ? "record" : "plan") + " shows it."
                    + unjudged(unknown);
        }
        return "Nothing breaks the note, and every provision that applies could be judged.";
    }

    private int standing() {
        return report.findings(Severity.WARNING).size()
                + report.findings(Severity.INFO).size();
    }

    private static String unjudged(int unknown) {
        return unknown == 0 ? "" : " " + Phrases.count(unknown, "provision") + " could not be judged.";
    }
}
