package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of provisions: outcome, clause, what is asked, and below it what was missing or why it does not apply. */
final class JudgementText {

    private static final int INDENT = 2;
    private static final int OUTCOME = 16;

    private final TextLines lines;
    private final int clauseWidth;

    private JudgementText(TextLines lines, int clauseWidth) {
        this.lines = lines;
        this.clauseWidth = clauseWidth;
    }

    static void write(Report report, TextLines lines) {
        JudgementText table = new JudgementText(lines, clauseWidth(report.provisions()));
        report.provisions().forEach(table::write);
    }

    private static int clauseWidth(List<Judgement> provisions) {
        return 2
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
        Cell clause = new Cell(firstClause(judgement), clauseWidth);
        Cell word = new Cell(Phrases.of(outcome), OUTCOME);
        lines.row(INDENT, Phrases.colour(outcome), word, clause, judgement.title(), reference(judgement));
        int column = INDENT + OUTCOME + clauseWidth;
        if (!judgement.missing().isEmpty()) {
            lines.line(column, "missing: " + missing(judgement.missing()));
        }
        judgement.exemption().ifPresent(reason -> lines.line(column, "why: " + Phrases.of(reason)));
    }

    /** The id, by which the provision is named elsewhere, the other clauses that ask for the same, how much was judged. */
    private static String reference(Judgement judgement) {
        List<Locator> clauses = judgement.clauses();
        String more = clauses.size() < 2
                ? ""
                : ", also "
                        + String.join(
                                ", ",
                                clauses.stream().skip(1).map(Locator::text).toList());
        String judged = judgement.judged() < 2 ? "" : ", " + judgement.judged() + " judged";
        return "[" + judgement.provision() + more + judged + "]";
    }

    /** Says each input once, with every place where it is missing: "speaker of a, b; room of c". */
    static String missing(List<Absence> missing) {
        Map<Input, Set<String>> places = new EnumMap<>(Input.class);
        for (Absence absence : missing) {
            places.computeIfAbsent(absence.input(), input -> new LinkedHashSet<>())
                    .add(PlaceText.name(absence.at()));
        }
        return String.join(
                "; ",
                places.entrySet().stream()
                        .map(entry -> Phrases.of(entry.getKey()) + " of " + String.join(", ", entry.getValue()))
                        .toList());
    }
}
