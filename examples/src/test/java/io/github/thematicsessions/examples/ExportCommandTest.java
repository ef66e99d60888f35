package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.table.Formulas;
import io.github.thematicsessions.io.table.ProgrammeTable;
import io.github.thematicsessions.io.table.RecordTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String RESOURCES = "src/main/resources/io/github/thematicsessions/examples/";
    private static final String WORKED_OUT = RESOURCES + "sixth-session-worked-out.json";
    private static final String RECORD = RESOURCES + "sixth-session-record.jsonl";

    @TempDir
    private Path folder;

    private static void assertExported(String expected, String... options) {
        assertThat(exported(options)).isEqualTo(new CapturedRun(0, TestFiles.expected(expected), ""));
    }

    private static CapturedRun exported(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "export";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CapturedRun.of(arguments);
    }

    private static void assertRefused(String complaint, String... options) {
        assertThat(exported(options)).isEqualTo(new CapturedRun(2, "", complaint));
    }

    @Test
    void help_is_an_answer() {
        assertExported("export-help.txt", "--help");
    }

    @Test
    void a_session_leaves_as_a_calendar() {
        assertExported("export-published.ics", "--to", "ics");
        assertExported("export-published.ics", "--to", "ics", "--stamp", "2017-10-01T14:00:00.7+02:00");
        assertThat(TestFiles.expected("export-published.ics")).contains("\r\nDTSTAMP:20171001T120000Z\r\n");
    }

    @Test
    void a_session_leaves_as_a_picture_with_what_a_check_says() {
        assertExported("export-published.svg", "--to", "svg");
    }

    @Test
    void a_session_leaves_as_its_document() {
        ThematicSession session = SixthSession.published();
        assertThat(exported("--to", "json")).isEqualTo(new CapturedRun(0, SessionJson.write(session), ""));
    }

    @Test
    void a_session_leaves_as_tables() {
        assertExported("export-published.csv", "--to", "csv");
        assertExported("export-published.csv", "--to", "csv", "--table", "programme");
        assertExported("export-slots.csv", WORKED_OUT, "--to", "csv", "--table", "slots");
        assertExported("export-side-events.csv", "--to", "csv", "--table", "side-events");
    }

    @Test
    void what_a_check_says_leaves_as_tables() {
        assertExported(
                "export-findings.csv", TestFiles.document("co-moderators.json"), "--to", "csv", "--table", "findings");
        assertExported("export-provisions.csv", "--to", "csv", "--table", "provisions");
        assertThat(exported(WORKED_OUT, "--to=csv", "--table=provisions", "--record=" + RECORD)
                        .out())
                .contains(",not-shown-by-a-record\r\n");
    }

    @Test
    void what_the_chair_does_not_insist_on_is_marked_with_its_waiver() throws Exception {
        Path waivers = Files.writeString(folder.resolve("waivers.json"), SixthSession.waiversDocument());
        CapturedRun run = exported(
                TestFiles.document("co-moderators.json"), "--to=csv", "--table=findings", "--waivers=" + waivers);
        assertThat(run.out().lines())
                .containsExactly(
                        TestFiles.expected("export-findings.csv")
                                .lines()
                                .findFirst()
                                .orElseThrow(),
                        "gcm-thematic-6,1,one-moderator,error,waived,quoted,too-many,panel-1,,/days/0/segments/1,2017-10-12,"
                                + "10:15:00,13:00:00,,,,,President of the General Assembly,2,,,1,,,1,,"
                                + "gcm-thematic-6-note,II.c.1.1,,1,1",
                        "gcm-thematic-6,2,summary-same-moderators,error,waived,quoted,missing,summary-panel,,"
                                + "/days/1/segments/2,2017-10-13,15:00:00,17:50:00,,,,,co-facilitators,,,,TN,,,,,"
                                + "gcm-thematic-6-note,II.d.1,,2,1");
    }

    @Test
    void what_took_place_leaves_as_tables() {
        assertExported("export-record.csv", WORKED_OUT, "--to=csv", "--table=record", "--record=" + RECORD);
        assertExported(
                "export-speaking-time.csv", WORKED_OUT, "--to=csv", "--table=speaking-time", "--record=" + RECORD);
    }

    @Test
    void other_programs_get_what_they_import() {
        assertExported("export-indico.csv", WORKED_OUT, "--to", "indico");
        assertExported("export-openslides.csv", WORKED_OUT, "--to", "openslides");
        assertExported("export-ontime.csv", WORKED_OUT, "--to", "ontime");
    }

    @Test
    void what_was_imported_and_exported_reads_as_it_was() {
        String document = CapturedRun.of(
                        "import", "../io/src/test/resources/programmes/page.txt", "--zone=Europe/Zurich")
                .out();
        String table = CapturedRun.reading(document, "export", "-", "--to=csv").out();
        assertThat(ProgrammeTable.read(table)).isEqualTo(SessionJson.read(document));

        FloorRecord record = RecordJson.read(SixthSession.recordDocument());
        assertThat(RecordTable.read(TestFiles.expected("export-record.csv"))).isEqualTo(record);
    }

    @Test
    void a_table_of_a_programme_or_of_a_record_comes_back_as_its_document() {
        assertThat(CapturedRun.reading(TestFiles.expected("export-published.csv"), "import", "-", "--table=programme"))
                .isEqualTo(new CapturedRun(0, SessionJson.write(SixthSession.published()), ""));
        assertThat(CapturedRun.reading(TestFiles.expected("export-record.csv"), "import", "-", "--table=record"))
                .isEqualTo(new CapturedRun(0, RecordJson.write(RecordJson.read(SixthSession.recordDocument())), ""));
        String session = SessionJson.write(SixthSession.published().withTitle("=1+1"));
        String harmless = CapturedRun.reading(session, "export", "-", "--to=csv", "--neutralise")
                .out();
        assertThat(CapturedRun.reading(harmless, "import", "-", "--table=programme", "--neutralised")
                        .out())
                .isEqualTo(session);
    }

    @Test
    void a_table_that_cannot_be_read_is_told_at_its_cells() {
        assertThat(CapturedRun.reading("row,id,title\r\nsession,s,\r\n", "import", "-", "--table=programme"))
                .isEqualTo(new CapturedRun(2, "", "-:2:11: /0/title: expected text, found an empty cell\n"));
    }

    @Test
    void a_file_gets_the_same_bytes_and_standard_output_nothing() throws Exception {
        Path file = folder.resolve("session.ics");
        assertThat(exported("--to=ics", "--output", file.toString())).isEqualTo(new CapturedRun(0, "", ""));
        assertThat(Files.readAllBytes(file))
                .isEqualTo(TestFiles.expected("export-published.ics").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_cannot_be_written_is_said() {
        String file = folder.resolve("none").resolve("session.ics").toString();
        assertRefused(file + ": cannot be written\n", "--to=ics", "-o", file);
        assertRefused("a\\u0000b: no name of a file\n", "--to=ics", "-o", "a\u0000b");
    }

    @Test
    void cells_are_neutralised_and_a_mark_is_set_on_request() {
        String session = SixthSession.publishedDocument().replace("Labour mobility\"", "=HYPERLINK(A1)\"");
        CapturedRun plain = CapturedRun.reading(session, "export", "-", "--to=csv");
        CapturedRun harmless = CapturedRun.reading(session, "export", "-", "--to=csv", "--neutralise", "--mark");
        assertThat(plain.out()).contains(",=HYPERLINK(A1),");
        assertThat(harmless.out()).isEqualTo("\ufeff" + plain.out().replace("=HYPERLINK", "'=HYPERLINK"));
        assertThat(ProgrammeTable.read(harmless.out(), Formulas.NEUTRALISED)).isEqualTo(SessionJson.read(session));
    }

    @Test
    void a_calendar_needs_a_zone_and_takes_one_for_a_session_without() {
        String session = SixthSession.publishedDocument().replace(", \"zone\": \"Europe/Zurich\"", "");
        assertThat(CapturedRun.reading(session, "export", "-", "--to=ics"))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "--zone: expected the time zone of the session's times, as Europe/Zurich, found none\n"));
        assertThat(CapturedRun.reading(session, "export", "-", "--to=ics", "--zone=Europe/Zurich"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("export-published.ics"), ""));
        assertExported("export-published.ics", "--to=ics", "--zone=Europe/Zurich");
        assertRefused(
                "--zone: expected Europe/Zurich, as the session says, or nothing, found Europe/Vienna\n",
                "--to=ics",
                "--zone=Europe/Vienna");
        assertRefused(
                "--zone: expected a time zone by its region, as Europe/Zurich, found CET+1\n",
                "--to=ics",
                "--zone=CET+1");
    }

    @Test
    void what_is_not_in_the_calendar_is_told() {
        String session = SixthSession.publishedDocument().replace(", \"end\": \"10:15\"", "");
        CapturedRun run = CapturedRun.reading(session, "export", "-", "--to=ics");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("opening: not in the calendar: its date, its start or its end is not known or cannot be\n");
        String expected = TestFiles.expected("export-published.ics");
        int from = expected.indexOf("BEGIN:VEVENT");
        int until = expected.indexOf("BEGIN:VEVENT", from + 1);
        assertThat(run.out()).isEqualTo(expected.substring(0, from) + expected.substring(until));
    }

    @Test
    void a_calendar_without_any_event_is_refused() {
        String session = "{\"format\":\"thematic-sessions/session\",\"version\":1,\"id\":\"a\",\"title\":\"A\","
                + "\"place\":{\"zone\":\"UTC\"},\"days\":[]}";
        assertThat(CapturedRun.reading(session, "export", "-", "--to=ics"))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "-: expected a segment or side event with a date, a start and an end after it, found none\n"));
    }

    @Test
    void events_that_are_not_counted_are_told() {
        String record = """
                {"format":"thematic-sessions/record","version":1,"session":"gcm-thematic-6"}
                {"kind":"begin","at":"2017-10-12T10:15:00+02:00","segment":"panel-1","capacity":"moderator"}
                {"kind":"end","at":"2017-10-12T10:16:30.5+02:00","segment":"panel-1"}
                {"kind":"end","at":"2017-10-12T10:17:00+02:00","segment":"panel-1"}
                """;
        CapturedRun run = CapturedRun.reading(record, "export", "--to=csv", "--table=speaking-time", "--record=-");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("panel-1: not counted: 1 event contradicts what is recorded before; floor --replay tells"
                        + " why\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("gcm-thematic-6,panel-1,total")))
                .containsExactly("gcm-thematic-6,panel-1,total,,,,,,,,,,,,,90.5,1");
    }

    @Test
    void an_option_that_would_change_nothing_is_refused() {
        assertRefused("--table: expected --to csv beside it, found --to ics\n", "--to=ics", "--table=slots");
        assertRefused("--stamp: expected --to ics beside it, found --to csv\n", "--to=csv", "--stamp=2017-10-01");
        assertRefused("--neutralise: expected a table beside it, found --to json\n", "--to=json", "--neutralise");
        assertRefused("--mark: expected a table beside it, found --to ics\n", "--to=ics", "--mark");
        assertRefused(
                "--record: expected --to svg, or --to csv and a table that a record changes, beside it, found --to csv --table"
                        + " slots\n",
                "--to=csv",
                "--table=slots",
                "--record=" + RECORD);
        assertRefused(
                "--record: expected --to svg, or --to csv and a table that a record changes, beside it, found --to ontime\n",
                "--to=ontime",
                "--record=" + RECORD);
        assertRefused(
                "--reading: expected --to svg, or --to csv and a table of what a check says, beside it, found --to csv --table"
                        + " programme\n",
                "--to=csv",
                "--reading=stated-minutes=exact");
        assertRefused(
                "--waivers: expected --to svg, or --to csv and a table of what a check says, beside it, found --to ics\n",
                "--to=ics",
                "--waivers=waivers.json");
        assertRefused("--salvage: expected --record beside it, found none\n", "--to=svg", "--salvage");
        assertRefused("--table: expected --record beside record, found none\n", "--to=csv", "--table=record");
    }

    @Test
    void a_wrong_option_is_said() {
        assertRefused("Missing required option: '--to=TARGET'\nSee: thematic-sessions export --help\n");
        assertRefused(
                "Invalid value for option '--to': expected one of json, ics, svg, csv, indico, openslides, ontime, found"
                        + " xlsx\nSee: thematic-sessions export --help\n",
                "--to=xlsx");
        assertRefused(
                "--stamp: expected a moment as 2017-10-01T12:00:00Z, found yesterday\n",
                "--to=ics",
                "--stamp=yesterday");
    }

    @Test
    void a_record_of_another_session_is_refused() {
        String other = SixthSession.publishedDocument().replace("\"gcm-thematic-6\"", "\"other\"");
        assertThat(CapturedRun.reading(other, "export", "-", "--to=csv", "--table=record", "--record=" + RECORD))
                .isEqualTo(new CapturedRun(
                        2, "", RECORD + ": expected a record of the session other, found one of gcm-thematic-6\n"));
    }

    @Test
    void a_document_that_cannot_be_read_is_said() {
        assertRefused("no-such-file.json: no such file\n", "no-such-file.json", "--to=csv");
        assertRefused(TestFiles.expected("unreadable.txt"), TestFiles.document("unreadable-session.json"), "--to=csv");
    }
}
