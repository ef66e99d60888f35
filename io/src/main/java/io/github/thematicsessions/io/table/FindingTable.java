package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The findings of a report as a table: one row for each, in the order of the report. It is not read; the JSON document of a
 * report is.
 *
 * <p>{@code measured}, {@code allowed} and {@code difference} have the forms of documents, such as {@code PT5M/PT7M},
 * {@code 1..3} or {@code 10:15/13:00}; where they are lengths of time, the columns that end in {@code _s} give them in
 * seconds, an end that is open left empty. {@code with} and {@code because} join ids with a space, and {@code repairs}
 * counts the steps that would end the finding.
 *
 * <p>Thread-safe.
 */
public final class FindingTable {

    private static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    private static final Column<Integer> FINDING = new Column<>("finding", Forms.NUMBER_FROM_1);
    private static final Column<ProvisionId> PROVISION = new Column<>("provision", Forms.written(ProvisionId::text));
    private static final Column<Severity> SEVERITY = new Column<>("severity", Forms.codes(Severity.class));
    private static final Column<Outcome> OUTCOME = new Column<>("outcome", Forms.codes(Outcome.class));
    private static final Column<Basis> BASIS = new Column<>("basis", Forms.codes(Basis.class));
    private static final Column<Discrepancy> DISCREPANCY = new Column<>("discrepancy", Forms.codes(Discrepancy.class));
    private static final Column<ElementId> ELEMENT = new Column<>("element", Forms.ID);
    private static final Column<ElementId> WITHIN = new Column<>("within", Forms.ID);
    private static final Column<Pointer> POINTER = new Column<>("pointer", Forms.written(Pointer::toString));
    private static final Column<LocalDate> DATE = new Column<>("date", Forms.DATE);
    private static final Column<LocalTime> START = new Column<>("start", Forms.TIME);
    private static final Column<LocalTime> END = new Column<>("end", Forms.TIME);
    private static final Column<Integer> EVENT = new Column<>("event", Forms.NUMBER_FROM_1);
    private static final Column<OffsetDateTime> BEGAN = new Column<>("began_at", Forms.MOMENT);
    private static final Column<OffsetDateTime> ENDED = new Column<>("ended_at", Forms.MOMENT);
    private static final Column<List<ElementId>> WITH = new Column<>(
            "with", Forms.written(ids -> ids.stream().map(ElementId::text).collect(Collectors.joining(" "))));
    private static final Column<String> BEARER = new Column<>("bearer", Forms.TEXT);
    private static final Column<Measure> MEASURED = new Column<>("measured", Measures.FORM);
    private static final Column<Duration> MEASURED_MIN = new Column<>("measured_min_s", Forms.SECONDS);
    private static final Column<Duration> MEASURED_MAX = new Column<>("measured_max_s", Forms.SECONDS);
    private static final Column<Measure> ALLOWED = new Column<>("allowed", Measures.FORM);
    private static final Column<Duration> ALLOWED_MIN = new Column<>("allowed_min_s", Forms.SECONDS);
    private static final Column<Duration> ALLOWED_MAX = new Column<>("allowed_max_s", Forms.SECONDS);
    private static final Column<Measure> DIFFERENCE = new Column<>("difference", Measures.FORM);
    private static final Column<Duration> DIFFERENCE_S = new Column<>("difference_s", Forms.SECONDS);
    private static final Column<String> NOTE = new Column<>("note", Forms.TEXT);
    private static final Column<String> CLAUSE = new Column<>("clause", Forms.TEXT);
    private static final Column<List<ProvisionId>> BECAUSE = new Column<>(
            "because", Forms.written(ids -> ids.stream().map(ProvisionId::text).collect(Collectors.joining(" "))));
    private static final Column<Integer> WAIVER = new Column<>("waiver", Forms.NUMBER_FROM_1);
    private static final Column<Integer> REPAIRS = new Column<>("repairs", Forms.NUMBER_FROM_0);

    private static final List<Column<?>> COLUMNS = Sheet.columns(
            List.of(SESSION, FINDING, PROVISION, SEVERITY, OUTCOME, BASIS, DISCREPANCY),
            List.of(ELEMENT, WITHIN, POINTER, DATE, START, END, EVENT, BEGAN, ENDED, WITH, BEARER),
            List.of(MEASURED, MEASURED_MIN, MEASURED_MAX, ALLOWED, ALLOWED_MIN, ALLOWED_MAX),
            List.of(DIFFERENCE, DIFFERENCE_S, NOTE, CLAUSE, BECAUSE, WAIVER, REPAIRS));

    private FindingTable() {}

    /**
     * Makes the table of a report's findings.
     *
     * @param report the report
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(Report report) {
        Sheet sheet = new Sheet(COLUMNS);
        for (int i = 0; i < report.findings().size(); i++) {
            Sheet.Row row = sheet.row().put(SESSION, report.session()).put(FINDING, i + 1);
            put(row, report.findings().get(i));
        }
        return sheet.table();
    }

    private static void put(Sheet.Row row, Finding finding) {
        row.put(PROVISION, finding.provision())
                .put(SEVERITY, finding.severity())
                .put(OUTCOME, finding.outcome())
                .put(BASIS, finding.basis())
                .put(DISCREPANCY, finding.discrepancy())
                .put(WITH, finding.with())
                .put(BEARER, finding.bearer())
                .put(NOTE, finding.citation().note().text())
                .put(CLAUSE, finding.citation().locator().text())
                .put(BECAUSE, finding.because())
                .put(WAIVER, finding.waiver())
                .put(REPAIRS, finding.repairs().size());
        putLocation(row, finding.at());
        putMeasures(row, finding);
    }

    private static void putLocation(Sheet.Row row, Location at) {
        row.put(ELEMENT, at.id())
                .put(WITHIN, at.within())
                .put(POINTER, at.pointer())
                .put(DATE, at.date())
                .put(START, at.time().map(TimeRange::startInclusive))
                .put(END, at.time().map(TimeRange::endExclusive))
                .put(EVENT, at.occurrence().map(Occurrence::event))
                .put(BEGAN, at.occurrence().map(Occurrence::began))
                .put(ENDED, at.occurrence().flatMap(Occurrence::ended));
    }

    private static void putMeasures(Sheet.Row row, Finding finding) {
        Optional<Measure> measured = finding.measured();
        Optional<Measure> allowed = finding.allowed();
        row.put(MEASURED, measured)
                .put(MEASURED_MIN, measured.flatMap(Measures::shortest))
                .put(MEASURED_MAX, measured.flatMap(Measures::longest))
                .put(ALLOWED, allowed)
                .put(ALLOWED_MIN, allowed.flatMap(Measures::shortest))
                .put(ALLOWED_MAX, allowed.flatMap(Measures::longest))
                .put(DIFFERENCE, finding.difference())
                .put(DIFFERENCE_S, finding.difference().flatMap(Measures::longest));
    }
}
