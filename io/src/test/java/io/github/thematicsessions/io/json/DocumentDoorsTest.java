package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every document is read from text, streams and files, and written to them, in the same way. */
class DocumentDoorsTest {

    /**
     * The ways in and out of one kind of document.
     *
     * @param example a document
     * @param text reads text
     * @param stream reads a stream
     * @param file reads a file
     * @param written writes text
     * @param toStream writes to a stream
     * @param toFile writes to a file
     */
    record Doors<T>(
            Examples example,
            Function<String, T> text,
            Function<InputStream, T> stream,
            Function<Path, T> file,
            Function<T, String> written,
            BiConsumer<T, OutputStream> toStream,
            BiConsumer<T, Path> toFile) {

        @Override
        public String toString() {
            return example.name();
        }
    }

    static Stream<Doors<?>> doors() {
        return Stream.of(
                new Doors<>(
                        Examples.SESSION,
                        SessionJson::read,
                        SessionJson::read,
                        SessionJson::read,
                        SessionJson::write,
                        SessionJson::write,
                        SessionJson::write),
                new Doors<>(
                        Examples.NOTE,
                        NoteJson::read,
                        NoteJson::read,
                        NoteJson::read,
                        NoteJson::write,
                        NoteJson::write,
                        NoteJson::write),
                new Doors<>(
                        Examples.REPORT,
                        ReportJson::read,
                        ReportJson::read,
                        ReportJson::read,
                        ReportJson::write,
                        ReportJson::write,
                        ReportJson::write),
                new Doors<>(
                        Examples.WAIVERS,
                        WaiversJson::read,
                        WaiversJson::read,
                        WaiversJson::read,
                        WaiversJson::write,
                        WaiversJson::write,
                        WaiversJson::write),
                new Doors<>(
                        Examples.FEASIBILITY,
                        FeasibilityJson::read,
                        FeasibilityJson::read,
                        FeasibilityJson::read,
                        FeasibilityJson::write,
                        FeasibilityJson::write,
                        FeasibilityJson::write),
                new Doors<>(
                        Examples.PROJECTION,
                        ProjectionJson::read,
                        ProjectionJson::read,
                        ProjectionJson::read,
                        ProjectionJson::write,
                        ProjectionJson::write,
                        ProjectionJson::write),
                new Doors<>(
                        Examples.FLOOR,
                        FloorStatusJson::read,
                        FloorStatusJson::read,
                        FloorStatusJson::read,
                        FloorStatusJson::write,
                        FloorStatusJson::write,
                        FloorStatusJson::write));
    }

    @ParameterizedTest
    @MethodSource("doors")
    <T> void a_document_is_the_same_through_every_door(Doors<T> doors, @TempDir Path folder) throws IOException {
        String text = doors.example().text();
        T value = doors.text().apply(text);
        Path file = folder.resolve("document.json");
        Target target = new Target();

        doors.toStream().accept(value, target);
        doors.toFile().accept(value, file);

        assertThat(doors.written().apply(value)).isEqualTo(text);
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(target.calls()).containsExactly("flush");
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(doors.stream().apply(stream(text))).isEqualTo(value);
        assertThat(doors.file().apply(file)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("doors")
    <T> void what_cannot_be_read_is_told_at_every_door_and_named_where_it_is_a_file(
            Doors<T> doors, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "[]");
        String message = "1 problem\nline 1, column 1: expected an object, found an array";

        assertThatThrownBy(() -> doors.text().apply("[]"))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> doors.stream().apply(stream("[]")))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> doors.file().apply(file))
                .isInstanceOf(DocumentException.class)
                .hasMessage(file + ": " + message);
    }

    /** Jackson takes the spaces out of the document. */
    @Test
    void a_document_in_one_line_is_the_document_without_spaces() {
        assertThat(SessionJson.writeLine(SessionJson.read(Examples.SESSION.text())))
                .isEqualTo(inOneLine(Examples.SESSION));
        assertThat(ReportJson.writeLine(ReportJson.read(Examples.REPORT.text())))
                .isEqualTo(inOneLine(Examples.REPORT));
        assertThat(FloorStatusJson.writeLine(FloorStatusJson.read(Examples.FLOOR.text())))
                .isEqualTo(inOneLine(Examples.FLOOR));
    }

    @Test
    void lines_are_written_to_a_stream_that_is_flushed_and_left_open_and_read_from_streams_and_files(
            @TempDir Path folder) throws IOException {
        Target sessions = new Target();
        Target reports = new Target();
        SessionJson.writeLines(
                List.of(SessionJson.read(Examples.SESSION.text())).iterator(), sessions);
        ReportJson.writeLines(List.of(ReportJson.read(Examples.REPORT.text())).iterator(), reports);
        Path sessionLines = Files.write(folder.resolve("sessions.jsonl"), sessions.toByteArray());
        Path reportLines = Files.write(folder.resolve("reports.jsonl"), reports.toByteArray());

        assertThat(sessions.toString(StandardCharsets.UTF_8)).isEqualTo(inOneLine(Examples.SESSION));
        assertThat(reports.toString(StandardCharsets.UTF_8)).isEqualTo(inOneLine(Examples.REPORT));
        assertThat(sessions.calls()).containsExactly("flush");
        try (var lines = SessionJson.lines(sessionLines)) {
            assertThat(lines.documents()).containsExactly(SessionJson.read(Examples.SESSION.text()));
        }
        try (var lines = ReportJson.lines(reportLines)) {
            assertThat(lines.documents()).containsExactly(ReportJson.read(Examples.REPORT.text()));
        }
    }

    private static String inOneLine(Examples example) {
        return JsonMapper.shared().readTree(example.text()) + "\n";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes whether it is flushed or closed behind what is written. */
    private static final class Target extends ByteArrayOutputStream {

        private int flushed = -1;
        private boolean closed;

        @Override
        public void flush() {
            flushed = size();
        }

        @Override
        public void close() {
            closed = true;
        }

        List<String> calls() {
            return Stream.of(flushed == size() ? "flush" : "", closed ? "close" : "")
                    .filter(call -> !call.isEmpty())
                    .toList();
        }
    }
}
