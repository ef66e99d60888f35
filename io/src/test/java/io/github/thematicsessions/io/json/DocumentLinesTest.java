package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of one line each, one behind the other. */
class DocumentLinesTest {

    private static final ThematicSession SESSION = SessionJson.read(Examples.SESSION.text());
    private static final String LINE = SessionJson.writeLine(SESSION);
    private static final String BAD = LINE.replace("\"ordinal\":6", "\"ordinal\":\"6\"");

    @Test
    void a_document_in_one_line_is_the_document_without_spaces_and_line_feeds() {
        Report report = ReportJson.read(Examples.REPORT.text());

        assertThat(LINE)
                .startsWith("{\"format\":\"thematic-sessions/session\",\"version\":1,")
                .endsWith("}\n");
        assertThat(LINE.chars().filter(unit -> unit == '\n')).hasSize(1);
        assertThat(SessionJson.read(LINE)).isEqualTo(SESSION);
        assertThat(ReportJson.read(ReportJson.writeLine(report))).isEqualTo(report);
    }

    @Test
    void what_is_written_as_lines_is_read_in_the_same_order() {
        List<ThematicSession> sessions = sessions(5);
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();

        SessionJson.writeLines(sessions.iterator(), corpus);

        assertThat(corpus.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
        try (DocumentLines<ThematicSession> lines = SessionJson.lines(new ByteArrayInputStream(corpus.toByteArray()))) {
            assertThat(lines.documents()).isEqualTo(sessions);
        }
    }

    @Test
    void reports_are_lines_as_well() {
        Report report = ReportJson.read(Examples.REPORT.text());
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();

        ReportJson.writeLines(List.of(report, report).iterator(), corpus);

        assertThat(ReportJson.lines(new ByteArrayInputStream(corpus.toByteArray()))
                        .documents())
                .containsExactly(report, report);
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_hides_no_other() {
        List<Integer> numbers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<ThematicSession> read = new ArrayList<>();

        try (Stream<DocumentLine<ThematicSession>> lines =
                SessionJson.lines(stream(LINE + BAD + "{\"format\n" + LINE)).stream()) {
            lines.forEach(line -> {
                numbers.add(line.number());
                line.read(problem -> problems.add(problem.toString())).ifPresent(read::add);
            });
        }

        assertThat(numbers).containsExactly(1, 2, 3, 4);
        assertThat(read).containsExactly(SESSION, SESSION);
        assertThat(problems)
                .containsExactly(
                        "line 2, column 76, /ordinal: expected a whole number from 1, found \"6\"",
                        "line 3, column 9: expected the closing quote of the text, found the end of the line");
    }

    @Test
    void whoever_wants_all_or_none_stops_at_the_first_bad_line() {
        List<ThematicSession> read = new ArrayList<>();
        Stream<ThematicSession> documents =
                SessionJson.lines(stream(LINE + BAD + LINE)).documents();

        assertThatThrownBy(() -> documents.forEach(read::add))
                .isInstanceOf(DocumentException.class)
                .hasMessage("1 problem\nline 2, column 76, /ordinal: expected a whole number from 1, found \"6\"");
        assertThat(read).containsExactly(SESSION);
    }

    @Test
    void a_file_is_named_where_a_line_of_it_cannot_be_read(@TempDir Path folder) throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), LINE + "[]");

        try (DocumentLines<ThematicSession> lines = SessionJson.lines(corpus)) {
            assertThat(lines.next().read()).isEqualTo(SESSION);
            DocumentLine<ThematicSession> bad = lines.next();
            assertThat(bad).hasToString("line 2 of " + corpus);
            assertThat(catchThrowableOfType(DocumentException.class, bad::read))
                    .hasMessage(corpus + ": 1 problem\nline 2, column 1: expected an object, found an array");
        }
        assertThatThrownBy(() -> SessionJson.lines(folder.resolve("none.jsonl")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void blank_lines_are_stepped_over_and_counted_and_the_last_line_needs_no_end() {
        String text = "\ufeff\n \t\r\n" + LINE.replace("\n", "\r\n") + "\n\n" + LINE.strip();

        try (DocumentLines<ThematicSession> lines = SessionJson.lines(stream(text))) {
            List<DocumentLine<ThematicSession>> all = lines.stream().toList();
            assertThat(all).extracting(DocumentLine::number).containsExactly(3, 6);
            assertThat(all).extracting(DocumentLine::read).containsExactly(SESSION, SESSION);
        }
    }

    @Test
    void a_corpus_without_a_line_is_empty() {
        assertThat(SessionJson.lines(stream("")).stream()).isEmpty();
        assertThat(SessionJson.lines(stream("\ufeff")).stream()).isEmpty();
        assertThat(SessionJson.lines(stream(" \n\r\n")).stream()).isEmpty();
    }

    @Test
    void asking_again_whether_there_is_more_changes_nothing() {
        DocumentLines<ThematicSession> lines = SessionJson.lines(stream(LINE + "\n"));

        assertThat(lines.hasNext()).isTrue();
        assertThat(lines.hasNext()).isTrue();
        assertThat(lines.next().number()).isEqualTo(1);
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void lines_are_read_by_several_threads_and_after_the_corpus_is_closed() {
        List<ThematicSession> sessions = sessions(200);
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        SessionJson.writeLines(sessions.iterator(), corpus);
        List<DocumentLine<ThematicSession>> all;
        try (DocumentLines<ThematicSession> lines = SessionJson.lines(new ByteArrayInputStream(corpus.toByteArray()))) {
            all = lines.stream().toList();
        }

        assertThat(all.parallelStream().map(DocumentLine::read)).isEqualTo(sessions);
    }

    @Test
    void closing_closes_the_stream_and_ends_the_lines() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream((LINE + LINE).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        DocumentLines<ThematicSession> lines = SessionJson.lines(stream);
        assertThat(lines.hasNext()).isTrue();

        lines.stream().close();

        assertThat(closed[0]).isTrue();
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void streams_that_fail_are_no_problem_of_a_document() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        };
        DocumentLines<ThematicSession> lines = SessionJson.lines(failing);

        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
        assertThatThrownBy(lines::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("stuck");
        assertThatThrownBy(() -> SessionJson.writeLines(List.of(SESSION).iterator(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }

    @Test
    void a_line_may_have_64_mebibytes_and_one_that_has_more_hides_no_other() {
        byte[] spaces = " ".repeat(Dialect.LONGEST_DOCUMENT).getBytes(StandardCharsets.UTF_8);
        InputStream stream = new Repeated(
                List.of(LINE.getBytes(StandardCharsets.UTF_8), spaces, " \n".getBytes(StandardCharsets.UTF_8)), 2);

        try (DocumentLines<ThematicSession> lines = SessionJson.lines(stream)) {
            assertThat(lines.next().read()).isEqualTo(SESSION);
            List<Problem> problems = new ArrayList<>();
            assertThat(lines.next().read(problems::add)).isEmpty();
            assertThat(problems)
                    .extracting(Problem::toString)
                    .containsExactly("line 2, column 1: expected a document of at most 67108864 bytes, found more");
            assertThat(lines.next().read()).isEqualTo(SESSION);
        }
    }

    /** Who reads lines while they are written does not wait for the next one. */
    @ParameterizedTest
    @ValueSource(strings = {"{}\n", "{ }\n", "\r\n{}\n"})
    void a_line_is_given_as_soon_as_it_is_there(String text) {
        InputStream growing = new SequenceInputStream(stream(text), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("not yet");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("not yet");
            }
        });
        DocumentLines<ThematicSession> lines = SessionJson.lines(growing);

        assertThat(lines.next().number()).isEqualTo((int) text.lines().count());
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("not yet");
    }

    /** A corpus that is larger than all the memory there is. */
    @Test
    void a_corpus_of_any_length_takes_the_memory_of_a_line() {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        int count = (int) (Runtime.getRuntime().maxMemory() / line.length) + 1;

        try (DocumentLines<ThematicSession> lines = SessionJson.lines(new Repeated(List.of(line), count))) {
            int number = 0;
            while (lines.hasNext()) {
                number = lines.next().number();
            }
            assertThat(number).isEqualTo(count);
        }
    }

    @Test
    void only_one_document_is_in_memory_while_lines_are_written() {
        int count = 20_000;
        Iterator<ThematicSession> sessions = IntStream.range(0, count)
                .mapToObj(number -> SESSION.withOrdinal(number + 1))
                .iterator();
        long[] lines = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int unit) {
                lines[0] += unit == '\n' ? 1 : 0;
            }
        };

        SessionJson.writeLines(sessions, counting);

        assertThat(lines[0]).isEqualTo(count);
    }

    private static List<ThematicSession> sessions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SESSION::withOrdinal).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
