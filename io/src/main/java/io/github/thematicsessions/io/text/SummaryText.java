package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The head of a report: what was checked against what, how much was found, and how good the news is. */
final class SummaryText {

    private final Report report;
    private final Messages messages;
    private final boolean held;

    private SummaryText(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.held = report.stage() == Stage.RECORD;
    }

    static void write(Report report, TextLines lines, Messages messages) {
        SummaryText text = new SummaryText(report, messages);
        lines.line(Colour.BOLD, text.title());
        lines.line(0, messages.say("summary.note", "note", text.note()));
        if (text.held) {
            lines.line(0, text.covered());
        }
        lines.blank();
        lines.line(0, text.provisions());
        lines.line(0, messages.say("summary.findings", "findings", text.severities()));
        text.irregularities().ifPresent(line -> lines.line(0, line));
        lines.line(Colour.BOLD, text.conclusion());
    }

    private String title() {
        String session =
                titled(messages.apart(report.sessionTitle()), report.session().text());
        return held ? messages.say("summary.held", "session", session) : session;
    }

    private String note() {
        return titled(
                NoteWords.said(report.noteTitle(), messages), report.note().text());
    }

    private String titled(String title, String id) {
        return messages.say("titled", Map.of("title", title, "id", messages.apart(id)));
    }

    /** The same in few sentences: against what, how much was found, how good the news is. */
    static List<String> inShort(Report report, Messages messages) {
        SummaryText text = new SummaryText(report, messages);
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say("summary.note", "note", text.note()));
        if (text.held) {
            sentences.add(text.covered());
        }
        sentences.add(messages.say("summary.findings", "findings", text.severities()));
        text.irregularities().ifPresent(sentences::add);
        sentences.add(text.conclusion());
        return List.copyOf(sentences);
    }

    private Optional<String> irregularities() {
        int irregularities = report.irregularities().size();
        return irregularities == 0
                ? Optional.empty()
                : Optional.of(messages.say(
                        "summary.record", "irregularities", messages.count("irregularities", irregularities)));
    }

    private String covered() {
        return report.covers().isEmpty()
                ? messages.say("summary.covers.all")
                : messages.say("summary.covers", "elements", messages.listApart(report.covers()));
    }

    private String provisions() {
        return messages.say(
                "summary.provisions",
                Map.of(
                        "provisions",
                        messages.count("provisions", report.provisions().size()),
                        "outcomes",
                        outcomes()));
    }

    private String outcomes() {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = report.count(outcome);
            if (outcome != Outcome.WAIVED || count > 0) {
                counts.add(messages.say("outcome.count." + outcome.code(), "number", Integer.toString(count)));
            }
        }
        return messages.list(counts);
    }

    private String severities() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(Phrases.count(report.findings(severity).size(), severity, messages));
        }
        if (waived() > 0) {
            counts.add(messages.say("severity.waived", "number", Long.toString(waived())));
        }
        return messages.list(counts);
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
            String counted = Phrases.count(errors, Severity.ERROR, messages);
            return withUnjudged(messages.say(staged("conclusion.breaks"), "errors", counted), unknown);
        }
        if (standing() > 0) {
            return withUnjudged(messages.say("conclusion.otherwise"), unknown);
        }
        if (waived() > 0) {
            return withUnjudged(messages.say("conclusion.waived"), unknown);
        }
        if (report.count(Outcome.PASS) == 0) {
            return messages.say(staged("conclusion.nothing"));
        }
        return unknown > 0
                ? withUnjudged(messages.say(staged("conclusion.shown")), unknown)
                : messages.say("conclusion.clean");
    }

    private String staged(String key) {
        return key + (held ? ".record" : ".plan");
    }

    private int standing() {
        return report.findings(Severity.WARNING).size()
                + report.findings(Severity.INFO).size();
    }

    private String withUnjudged(String sentence, int unknown) {
        return unknown == 0
                ? sentence
                : messages.joined("sentences", List.of(sentence, messages.count("conclusion.unjudged", unknown)));
    }
}
