package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the provisions of a note stand after a check, as a table: one row for each, in the order of the note. It is not read;
 * the JSON document of a report is.
 *
 * <p>{@code judged} counts the elements that were looked at, {@code findings} those of this provision. {@code missing} joins
 * what could not be looked at with a space, each kind once. {@code clauses} joins locators with a space, the one to cite first.
 *
 * <p>Thread-safe.
 */
public final class ProvisionTable {

    private static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    private static final Column<String> NOTE = new Column<>("note", Forms.TEXT);
    private static final Column<ProvisionId> PROVISION = new Column<>("provision", Forms.written(ProvisionId::text));
    private static final Column<String> TITLE = new Column<>("title", Forms.TEXT);
    private static final Column<List<Locator>> CLAUSES = new Column<>(
            "clauses",
            Forms.written(clauses -> clauses.stream().map(Locator::text).collect(Collectors.joining(" "))));
    private static final Column<Strength> STRENGTH = new Column<>("strength", Forms.codes(Strength.class));
    private static final Column<Basis> BASIS = new Column<>("basis", Forms.codes(Basis.class));
    private static final Column<Outcome> OUTCOME = new Column<>("outcome", Forms.codes(Outcome.class));
    private static final Column<Integer> JUDGED = new Column<>("judged", Forms.NUMBER_FROM_0);
    private static final Column<Integer> FINDINGS = new Column<>("findings", Forms.NUMBER_FROM_0);
    private static final Column<List<Input>> MISSING = new Column<>(
            "missing", Forms.written(inputs -> inputs.stream().map(Input::code).collect(Collectors.joining(" "))));
    private static final Column<Exemption> EXEMPTION = new Column<>("exemption", Forms.codes(Exemption.class));

    private static final List<Column<?>> COLUMNS = List.of(
            SESSION, NOTE, PROVISION, TITLE, CLAUSES, STRENGTH, BASIS, OUTCOME, JUDGED, FINDINGS, MISSING, EXEMPTION);

    private ProvisionTable() {}

    /**
     * Makes the table of a report's provisions.
     *
     * @param report the report
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(Report report) {
        Sheet sheet = new Sheet(COLUMNS);
        for (Judgement judgement : report.provisions()) {
            sheet.row()
                    .put(SESSION, report.session())
                    .put(NOTE, report.note().text())
                    .put(PROVISION, judgement.provision())
                    .put(TITLE, judgement.title())
                    .put(CLAUSES, judgement.clauses())
                    .put(STRENGTH, judgement.strength())
                    .put(BASIS, judgement.basis())
                    .put(OUTCOME, judgement.outcome())
                    .put(JUDGED, judgement.judged())
                    .put(FINDINGS, findings(report, judgement.provision()))
                    .put(MISSING, missing(judgement))
                    .put(EXEMPTION, judgement.exemption());
        }
        return sheet.table();
    }

    private static int findings(Report report, ProvisionId provision) {
        return Math.toIntExact(report.findings().stream()
                .filter(finding -> finding.provision().equals(provision))
                .count());
    }

    private static List<Input> missing(Judgement judgement) {
        return judgement.missing().stream()
                .map(absence -> absence.input())
                .distinct()
                .toList();
    }
}
