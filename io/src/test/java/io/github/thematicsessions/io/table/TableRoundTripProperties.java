package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a table carries reads as an equal value, whatever the session or record. */
class TableRoundTripProperties {

    private static final int TRIES = 500;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_session_comes_back_through_a_document_and_a_table(@ForAll("sessions") ThematicSession session) {
        ThematicSession read = SessionJson.read(SessionJson.write(session));
        Table table = ProgrammeTable.of(read);
        String text = table.write();

        ThematicSession back = ProgrammeTable.read(text);

        assertThat(back).isEqualTo(session);
        assertThat(ProgrammeTable.of(back).write()).isEqualTo(text);
        assertThat(ProgrammeTable.read(table.marked().write())).isEqualTo(session);
        assertThat(ProgrammeTable.read(table.neutralised().write(), Formulas.NEUTRALISED))
                .isEqualTo(session);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_record_comes_back_through_a_document_and_a_table(@ForAll("records") FloorRecord record) {
        FloorRecord read = RecordJson.read(RecordJson.write(record));
        Table table = RecordTable.of(read);
        String text = table.write();

        FloorRecord back = RecordTable.read(text);

        assertThat(back).isEqualTo(record);
        assertThat(RecordTable.of(back).write()).isEqualTo(text);
        assertThat(RecordTable.read(table.neutralised().write(), Formulas.NEUTRALISED))
                .isEqualTo(record);
    }

    /** What repeats other cells is only for the eye. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_session_comes_back_in_any_order_of_columns_and_without_those_that_repeat_others(
            @ForAll("sessions") ThematicSession session) {
        Table whole = ProgrammeTable.of(session);
        List<String> left = new ArrayList<>(whole.columns());
        left.removeAll(List.of("start_at", "end_at", "duration_s", "allotted_min_s", "allotted_max_s"));
        Collections.reverse(left);
        List<List<String>> rows = whole.rows().stream()
                .map(row -> left.stream()
                        .map(name -> row.get(whole.columns().indexOf(name)))
                        .toList())
                .toList();
        assertThat(ProgrammeTable.read(Table.of(left, rows).write())).isEqualTo(session);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_table_has_one_cell_for_each_column_and_reads_as_its_cells(
            @ForAll("sessions") ThematicSession session,
            @ForAll("reports") Report report,
            @ForAll("records") FloorRecord record) {
        List<Table> tables = List.of(
                ProgrammeTable.of(session),
                SlotTable.of(session),
                SideEventTable.of(session),
                OpenSlidesTopics.of(session),
                OntimeRundown.of(session),
                RecordTable.of(record),
                FindingTable.of(report),
                ProvisionTable.of(report));
        for (Table table : tables) {
            List<List<String>> expected = new ArrayList<>(List.of(table.columns()));
            expected.addAll(table.rows());
            assertThat(parsed(table.write())).isEqualTo(expected);
        }
        assertThat(parsed(IndicoContributions.of(session).write()))
                .isEqualTo(IndicoContributions.of(session).rows())
                .allSatisfy(row -> assertThat(row).hasSize(7));
    }

    private static List<List<String>> parsed(String text) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_cell_of_a_neutralised_table_runs_and_each_gives_its_own_back(@ForAll("sessions") ThematicSession session) {
        Table table = ProgrammeTable.of(session);
        List<List<String>> harmless = table.neutralised().rows();
        for (int i = 0; i < harmless.size(); i++) {
            for (int j = 0; j < harmless.get(i).size(); j++) {
                String cell = harmless.get(i).get(j);
                assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
                assertThat(Formulas.NEUTRALISED.given(cell))
                        .isEqualTo(table.rows().get(i).get(j));
            }
        }
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Arbitraries.oneOf(Sessions.any(), Sessions.regular());
    }

    @Provide
    Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }
}
