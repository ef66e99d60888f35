package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sessions in one run of the command line. */
class CorpusCommandTest {

    private static final String WORKED_OUT = line(SixthSession.workedOutDocument());
    private static final String BREAKING =
            line(TestFiles.text(Path.of(TestFiles.document("broken-note-session.json"))));
    private static final String UNREADABLE = "{\"format\":\"thematic-sessions/note\",\"version\":1}\n";
    private static final String NO_SESSION =
            ": /format: expected \"thematic-sessions/session\", found \"thematic-sessions/note\"\n";

    @TempDir
    private Path folder;

    private static String line(String session) {
        return SessionJson.writeLine(SessionJson.read(session));
    }

    /** Returns the report on one session, which is what a corpus of many has to say of it. */
    private static String report(String session, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "-", "--format", "json"));
        arguments.addAll(List.of(options));
        CapturedRun run = CapturedRun.reading(session, arguments.toArray(String[]::new));
        return ReportJson.writeLine(ReportJson.read(run.out()));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void the_reports_are_lines_in_the_order_of_the_sessions() throws Exception {
        String corpus = file("corpus.jsonl", WORKED_OUT + "\n" + BREAKING + WORKED_OUT);

        assertThat(CapturedRun.of("check", "--corpus", corpus))
                .isEqualTo(new CapturedRun(
                        1,
                        report(WORKED_OUT) + report(BREAKING) + report(WORKED_OUT),
                        "3 documents: 1 with errors, 0 that cannot be read\n"));
    }

    @Test
    void a_corpus_without_an_error_gives_exit_code_0_and_may_come_from_standard_input() {
        assertThat(CapturedRun.reading(WORKED_OUT, "check", "--corpus", "-", "--format", "json"))
                .isEqualTo(
                        new CapturedRun(0, report(WORKED_OUT), "1 document: 0 with errors, 0 that cannot be read\n"));
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_its_number_and_hides_no_other() throws Exception {
        String corpus = file("corpus.jsonl", UNREADABLE + BREAKING + "{\n" + WORKED_OUT);

        assertThat(CapturedRun.of("check", "--corpus", corpus))
                .isEqualTo(new CapturedRun(
                        2,
                        report(BREAKING) + report(WORKED_OUT),
                        corpus + ":1:11" + NO_SESSION + corpus
                                + ":3:2: expected a member name in quotes, or }, found the end of the line\n"
                                + "4 documents: 1 with errors, 2 that cannot be read\n"));
    }

    @Test
    void if_it_is_asked_for_the_first_line_that_cannot_be_read_is_the_last() throws Exception {
        String corpus = file("corpus.jsonl", WORKED_OUT + UNREADABLE + BREAKING.repeat(100));

        assertThat(CapturedRun.of("check", "--corpus", corpus, "--fail-fast"))
                .isEqualTo(new CapturedRun(
                        2,
                        report(WORKED_OUT),
                        corpus + ":2:11" + NO_SESSION + "2 documents: 0 with errors, 1 that cannot be read\n"));
    }

    @Test
    void many_sessions_keep_their_order_whatever_the_number_of_threads() {
        ThematicSession session = SessionJson.read(WORKED_OUT);
        StringBuilder corpus = new StringBuilder();
        StringBuilder reports = new StringBuilder();
        for (int number = 1; number <= 60; number++) {
            String line = SessionJson.writeLine(session.withId(ElementId.of("session-" + number)));
            corpus.append(line);
            reports.append(report(line));
        }

        assertThat(CapturedRun.reading(corpus.toString(), "check", "--corpus", "-"))
                .isEqualTo(
                        new CapturedRun(0, reports.toString(), "60 documents: 0 with errors, 0 that cannot be read\n"));
    }

    @Test
    void a_folder_is_looked_through_by_path_and_a_record_stands_beside_its_session() throws Exception {
        String record = file("b/held.jsonl", SixthSession.recordDocument());
        file("b/held.json", SixthSession.workedOutDocument());
        file("c.json", TestFiles.text(Path.of(TestFiles.document("broken-note-session.json"))));
        file("a.json", SixthSession.publishedDocument());
        file("notes.txt", "no session");

        assertThat(CapturedRun.of("check", "--corpus", folder.toString()))
                .isEqualTo(new CapturedRun(
                        1,
                        report(line(SixthSession.publishedDocument()))
                                + report(WORKED_OUT, "--record", record)
                                + report(BREAKING),
                        "3 documents: 1 with errors, 0 that cannot be read\n"));
    }

    @Test
    void what_cannot_be_read_in_a_folder_is_told_by_its_file() throws Exception {
        String torn = file("torn.jsonl", "{\"format\":\"thematic-sessions/record\",\"version\":1}\n{\"kind\":7}\n");
        file("torn.json", SixthSession.workedOutDocument());
        String alone = file("alone.jsonl", SixthSession.recordDocument());
        String note = file("note.json", "{\"format\": 1}");
        String problems =
                torn + ":2:1: expected a member \"at\", found none\n" + torn + ":2:9: /kind: expected text, found 7\n";
        String others = alone + ": expected its session " + folder.resolve("alone.json") + ", found none\n" + note
                + ":1:12: /format: expected \"thematic-sessions/session\", found 1\n";

        assertThat(CapturedRun.of("check", "--corpus", folder.toString()))
                .isEqualTo(new CapturedRun(
                        2, "", others + problems + "3 documents: 0 with errors, 3 that cannot be read\n"));
        CapturedRun salvaged = CapturedRun.of("check", "--corpus", folder.toString(), "--salvage");
        assertThat(salvaged.code()).isEqualTo(2);
        assertThat(salvaged.out()).hasLineCount(1).contains("\"thematic-sessions/report\"");
        assertThat(salvaged.err()).isEqualTo(others + problems + "3 documents: 0 with errors, 2 that cannot be read\n");
    }

    @Test
    void links_are_followed_and_one_that_leads_nowhere_or_back_loses_nothing() throws Exception {
        file("corpus/a.json", SixthSession.workedOutDocument());
        file("other/b.json", SixthSession.publishedDocument());
        Files.createSymbolicLink(folder.resolve("corpus/more"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other/back"), folder.resolve("corpus"));
        Files.createSymbolicLink(folder.resolve("corpus/a.jsonl"), folder.resolve("no-record"));
        Files.createSymbolicLink(folder.resolve("corpus/c.json"), folder.resolve("no-session"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("corpus"));

        assertThat(CapturedRun.of("check", "--corpus", link.toString()))
                .isEqualTo(new CapturedRun(
                        2,
                        report(line(SixthSession.publishedDocument())),
                        link.resolve("a.jsonl") + ": no such file\n"
                                + link.resolve("c.json") + ": no such file\n"
                                + "3 documents: 0 with errors, 2 that cannot be read\n"));
    }

    @Test
    void once_the_reader_of_the_reports_has_gone_a_corpus_without_end_is_left() {
        byte[] line = WORKED_OUT.getBytes(StandardCharsets.UTF_8);
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[read[0]++ % line.length] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                bytes[from] = (byte) read();
                return 1;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Streams streams = new Streams(
                endless,
                new AnswerStream(gone),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                false);

        assertThat(ThematicSessions.run(streams, new PassingTime(), "check", "--corpus", "-"))
                .isEqualTo(0);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("1 document: 0 with errors, 0 that cannot be read\n");
    }

    @Test
    void a_corpus_without_a_session_is_no_good_answer() throws Exception {
        String empty = file("empty.jsonl", "\n");

        assertThat(CapturedRun.of("check", "--corpus", empty))
                .isEqualTo(new CapturedRun(2, "", empty + ": expected at least one session, found none\n"));
        Files.delete(Path.of(empty));
        assertThat(CapturedRun.of("check", "--corpus", folder.toString()))
                .isEqualTo(new CapturedRun(2, "", folder + ": expected at least one session, found none\n"));
        assertThat(CapturedRun.of("check", "--corpus", "no-such-corpus"))
                .isEqualTo(new CapturedRun(2, "", "no-such-corpus: no such file\n"));
        assertThat(CapturedRun.of("check", "--corpus", "a\0b"))
                .isEqualTo(new CapturedRun(2, "", "a\\u0000b: no name of a file\n"));
    }

    @Test
    void note_readings_and_waivers_are_those_of_every_session() throws Exception {
        String coModerators = line(TestFiles.text(Path.of(TestFiles.document("co-moderators.json"))));
        String waivers = file("waivers", SixthSession.waiversDocument());
        String[] options = {"--waivers", waivers, "--reading", "stated-minutes=exact"};

        assertThat(CapturedRun.reading(
                        coModerators + WORKED_OUT,
                        "check",
                        "--corpus",
                        "-",
                        options[0],
                        options[1],
                        options[2],
                        options[3]))
                .isEqualTo(new CapturedRun(
                        0,
                        report(coModerators, options) + report(WORKED_OUT, options),
                        "2 documents: 0 with errors, 0 that cannot be read\n"));
        assertThat(CapturedRun.of("check", "--corpus", waivers, "--reading", "agenda-rows=roughly"))
                .isEqualTo(new CapturedRun(
                        2, "", "--reading agenda-rows=roughly: expected one of exact-times, found \"roughly\"\n"));
    }

    @Test
    void options_that_do_not_fit_are_refused() {
        assertRefused("SESSION.json and --corpus: expected one of them, found both", "a.json", "--corpus", "b");
        assertRefused("--record and --corpus: expected one of them, found both", "--record", "a", "--corpus", "b");
        assertRefused("--format: expected json beside --corpus, found text", "--format", "text", "--corpus", "b");
        assertRefused("--fail-fast: expected --corpus beside it, found none", "--fail-fast");
        assertRefused("--salvage: expected --record beside it, found none", "--salvage");
        assertRefused("--lang: expected a report as text, found --corpus", "--corpus", "b", "--lang", "fr");
        assertThat(CapturedRun.of("check", "--corpus", "-", "--note", "-"))
                .isEqualTo(new CapturedRun(2, "", "-: standard input is one document, and 2 are to be read from it\n"));
    }

    private static void assertRefused(String complaint, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options));
        assertThat(CapturedRun.of(arguments.toArray(String[]::new)))
                .isEqualTo(new CapturedRun(2, "", complaint + "\nSee: thematic-sessions check --help\n"));
    }

    @Test
    void who_watches_sees_the_counts_in_one_place_and_what_is_told_above_them() throws Exception {
        String corpus = file("corpus.jsonl", WORKED_OUT + UNREADABLE + WORKED_OUT);
        String open = "\u001b[?25l\u001b[?7l";
        String restOfLine = "\u001b[K\n\u001b[J";
        String top = "\r\u001b[1A";

        assertThat(CapturedRun.watched("check", "--corpus", corpus))
                .isEqualTo(new CapturedRun(
                        2,
                        report(WORKED_OUT).repeat(2),
                        open + "1 document: 0 with errors, 0 that cannot be read" + restOfLine
                                + top + "\u001b[J\u001b[?7h" + corpus + ":2:11" + NO_SESSION + "\u001b[?7l"
                                + "2 documents: 0 with errors, 1 that cannot be read" + restOfLine
                                + top + "\u001b[J\u001b[?7h\u001b[?25h"
                                + "3 documents: 0 with errors, 1 that cannot be read\n"));
    }

    @Test
    void a_corpus_that_breaks_off_is_told_behind_the_reports_on_what_came_before() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(WORKED_OUT.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("the line is cut");
                    }
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                broken,
                new AnswerStream(out),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                false);

        assertThat(ThematicSessions.run(streams, new PassingTime(), "check", "--corpus", "-"))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(report(WORKED_OUT));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("-: the line is cut\n1 document: 0 with errors, 0 that cannot be read\n");
    }
}
