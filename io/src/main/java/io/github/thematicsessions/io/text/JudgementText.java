package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of provisions: outcome, clause, what is asked, and below it what was missing or why it does not apply. */
final class JudgementText {

    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final TextLines lines;
    private final Messages messages;
    private final int outcomeWidth;
    private final int clauseWidth;

    private JudgementText(TextLines lines, Messages messages, int clauseWidth) {
        this.lines = lines;
        this.messages = messages;
        this.outcomeWidth = GAP
                + Arrays.stream(Outcome.values())
                        .mapToInt(outcome -> DisplayWidth.of(Phrases.of(outcome, messages)))
                        .max()
                        .orElseThrow();
        this.clauseWidth = clauseWidth;
    }

    static void write(Report report, TextLines lines, Messages messages) {
        JudgementText table = new JudgementText(lines, messages, clauseWidth(report.provisions()));
        report.provisions().forEach(table::write);
    }

    private static int clauseWidth(List<Judgement> provisions) {
        return GAP
                + provisions.stream()
                        .map(JudgementText::firstClause)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static String firstClause(Judgement judgement) {
        return judgement.clauses().isEmpty() ? "" : judgement.clauses().get(0).text();
    }

    private void write(Judgement judgement) {
        Outcome outcome = judgement.outcome();
        Cell clause = new Cell(messages.apart(firstClause(judgement)), clauseWidth);
        Cell word = new Cell(Phrases.of(outcome, messages), outcomeWidth);
        String title = NoteWords.said(judgement.title(), messages);
        lines.row(INDENT, Phrases.colour(outcome), word, clause, title, reference(judgement));
        int column = INDENT + outcomeWidth + clauseWidth;
        if (!judgement.missing().isEmpty()) {
            lines.line(column, messages.say("judgement.missing", "missing", missing(judgement.missing(), messages)));
        }
        judgement
                .exemption()
                .ifPresent(reason ->
                        lines.line(column, messages.say("judgement.why", "reason", messages.say("exemption", reason))));
    }

    /** The id, by which the provision is named elsewhere, the other clauses that ask for the same, how much was judged. */
    private String reference(Judgement judgement) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.apart(judgement.provision().text()));
        List<Locator> clauses = judgement.clauses();
        if (clauses.size() > 1) {
            parts.add(messages.say(
                    "judgement.also",
                    "clauses",
                    messages.listApart(
                            clauses.stream().skip(1).map(Locator::text).toList())));
        }
        if (judgement.judged() > 1) {
            parts.add(messages.say("judgement.judged", "number", Integer.toString(judgement.judged())));
        }
        return messages.say("judgement.reference", "parts", messages.list(parts));
    }

    /** Says each input once, with every place where it is missing: "speaker of a, b; room of c". */
    static String missing(List<Absence> missing) {
        return missing(missing, Messages.english());
    }

    private static String missing(List<Absence> missing, Messages messages) {
        Map<Input, Set<String>> places = new EnumMap<>(Input.class);
        for (Absence absence : missing) {
            places.computeIfAbsent(absence.input(), input -> new LinkedHashSet<>())
                    .add(PlaceText.name(absence.at(), messages));
        }
        return messages.joined(
                "list.semicolon",
                places.entrySet().stream()
                        .map(entry -> messages.say(
                                "missing.of",
                                Map.of(
                                        "input", messages.say("input", entry.getKey()),
                                        "places", messages.list(List.copyOf(entry.getValue())))))
                        .toList());
    }
}
