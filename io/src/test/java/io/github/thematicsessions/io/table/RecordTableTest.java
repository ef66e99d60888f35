package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTableTest {

    private static final String PEOPLE = "participant_kind,participant_state,participant_organization,"
            + "participant_affiliation,participant_name,participant_title,participant_to_be_confirmed,"
            + "participant_category,participant_accreditation_basis,participant_accreditation_status,participant_accreditation_registered";

    private static final FloorRecord RECORD = FloorRecord.builder()
            .session(ElementId.of("s"))
            .addCovers(ElementId.of("panel-1"))
            .addEvents(
                    FloorEvent.builder()
                            .kind(FloorEventKind.BEGIN)
                            .at(OffsetDateTime.parse("2017-10-12T10:43:24.5+02:00"))
                            .turn(ElementId.of("t1"))
                            .speaker(MemberState.of("DE"))
                            .remark("+41")
                            .build(),
                    FloorEvent.builder()
                            .kind(FloorEventKind.OTHER)
                            .kindAsRecorded("gong")
                            .at(OffsetDateTime.parse("2017-10-12T08:44Z"))
                            .build())
            .build();

    private static List<String> problems(String... lines) {
        DocumentException unreadable =
                catchThrowableOfType(DocumentException.class, () -> RecordTable.read(String.join("\r\n", lines)));
        return unreadable.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_record_is_one_row_for_each_event_behind_its_heading() {
        assertThat(RecordTable.of(RECORD).write())
                .isEqualTo("row,session,event,kind,at,date,time,segment,slot,turn,capacity,purpose," + PEOPLE
                        + ",answer_to,remark\r\n"
                        + "record,s,,,,,,,,,,,,,,,,,,,,,,,\r\n"
                        + "covers,,,,,,,panel-1,,,,,,,,,,,,,,,,,\r\n"
                        + "event,,1,begin,2017-10-12T10:43:24.5+02:00,2017-10-12,10:43:24.5,,,t1,,,member-state,DE,"
                        + ",,,,,,,,,,+41\r\n"
                        + "event,,2,gong,2017-10-12T08:44:00Z,2017-10-12,08:44:00,,,,,,,,,,,,,,,,,,\r\n");
    }

    @Test
    void a_record_without_a_heading_and_without_events_is_one() {
        assertThat(RecordTable.read("row,kind,at\r\n"))
                .isEqualTo(FloorRecord.builder().build());
        assertThat(RecordTable.read("at,kind,row\n2017-10-12T10:00Z,request,event\n")
                        .events())
                .containsExactly(FloorEvent.of(FloorEventKind.REQUEST, OffsetDateTime.parse("2017-10-12T10:00Z")));
    }

    @Test
    void a_record_is_read_out_of_text_streams_and_files(@TempDir Path folder) {
        Table table = RecordTable.of(RECORD);
        assertThat(RecordTable.read(table.write())).isEqualTo(RECORD);
        assertThat(RecordTable.read(stream(table))).isEqualTo(RECORD);
        assertThat(RecordTable.read(written(table, folder))).isEqualTo(RECORD);
    }

    @Test
    void what_was_neutralised_is_given_back_on_request(@TempDir Path folder) {
        Table table = RecordTable.of(RECORD).neutralised();
        assertThat(RecordTable.read(table.write(), Formulas.NEUTRALISED)).isEqualTo(RECORD);
        assertThat(RecordTable.read(stream(table), Formulas.NEUTRALISED)).isEqualTo(RECORD);
        assertThat(RecordTable.read(written(table, folder), Formulas.NEUTRALISED))
                .isEqualTo(RECORD);
        assertThat(RecordTable.read(table.write()).events().get(0).remark()).contains("'+41");
    }

    private static InputStream stream(Table table) {
        return new ByteArrayInputStream(table.write().getBytes(StandardCharsets.UTF_8));
    }

    private static Path written(Table table, Path folder) {
        Path file = folder.resolve("record.csv");
        table.write(file);
        return file;
    }

    @Test
    void every_problem_is_told_in_one_pass() {
        assertThat(problems(
                        "row,session,event,kind,at,date,time,segment,capacity",
                        "event,,2,begin,2017-10-12T10:00:00,,,,",
                        "record,s,,,,,,,",
                        "covers,,,,,,,,expert",
                        "event,,2,,2017-10-12T10:00Z,2017-10-13,10:00:01,,chair"))
                .containsExactly(
                        "line 2, column 8, /0/event: expected 1, as other cells say, or an empty cell, found \"2\"",
                        "line 2, column 16, /0/at: expected a moment as 2017-10-12T10:15:00+02:00, found"
                                + " \"2017-10-12T10:00:00\"",
                        "line 3, column 1, /1/row: expected the session once, in front of everything else, found"
                                + " \"record\"",
                        "line 4, column 14, /2/segment: expected an id of 1 to 200 visible characters without a space,"
                                + " found an empty cell",
                        "line 4, column 15, /2/capacity: expected an empty cell in a row of the kind covers, found"
                                + " \"expert\"",
                        "line 5, column 10, /3/kind: expected a kind of event or another word, found an empty cell",
                        "line 5, column 50, /3/capacity: expected one of co-facilitator,"
                                + " secretary-general-of-the-conference, president-of-the-general-assembly, moderator,"
                                + " expert, thematic-expert, delegation, group-of-states, member, observer,"
                                + " accredited-stakeholder, other, found \"chair\"");
    }

    @Test
    void what_repeats_the_moment_has_to_agree() {
        assertThat(problems("row,kind,at,date,time", "event,gong,2017-10-12T10:00Z,2017-10-13,10:00:01"))
                .containsExactly(
                        "line 2, column 30, /0/date: expected 2017-10-12, as other cells say, or an empty cell, found"
                                + " \"2017-10-13\"");
    }

    @Test
    void moments_of_no_calendar_are_told() {
        for (String moment : List.of(
                "2017-02-29T10:00Z",
                "2017-10-12T24:00Z",
                "0000-01-01T00:00Z",
                "2017-10-12t10:00z",
                "+12017-10-12T10:00Z",
                "2017-10-12T10:00:00.1234567891Z",
                "2017-10-12T10:00+19:00")) {
            assertThat(problems("row,kind,at", "event,begin," + moment))
                    .containsExactly("line 2, column 13, /0/at: expected a moment as 2017-10-12T10:15:00+02:00, found"
                            + " \"" + moment + "\"");
        }
    }
}
