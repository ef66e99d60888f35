package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, limits, files and streams. */
class InputTest {

    private static final String TEXT = Examples.SESSION.text();
    private static final ThematicSession SESSION = SessionJson.read(TEXT);

    @Test
    void a_byte_order_mark_is_stepped_over_in_bytes_and_does_not_move_the_columns() {
        assertThat(SessionJson.read(stream("\ufeff" + TEXT))).isEqualTo(SESSION);
        assertThat(problems(stream("\ufeff" + "[]")))
                .containsExactly("line 1, column 1: expected an object, found an array");
        assertThat(problems(stream("\ufeff")))
                .containsExactly("line 1, column 1: expected an object, found the end of the document");
    }

    @Test
    void a_byte_order_mark_in_text_is_a_character_too_many() {
        assertThat(Examples.SESSION.problems("\ufeff" + TEXT))
                .containsExactly("line 1, column 1: expected a value, found \\ufeff");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_at_their_place() {
        byte[] bytes = TEXT.replace("Geneva", "Gen\u00e8ve").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new ByteArrayInputStream(bytes)))
                .containsExactly("line 13, column 17, /place/city: expected UTF-8 text, found the byte 0xE8");
    }

    @Test
    void problems_before_such_a_byte_are_told_as_well() {
        byte[] bytes = TEXT.replace("Geneva", "Gen\u00e8ve")
                .replace("\"ordinal\": 6", "\"ordinal\": \"6\"")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new ByteArrayInputStream(bytes)))
                .containsExactly(
                        "line 5, column 14, /ordinal: expected a whole number from 1, found \"6\"",
                        "line 13, column 17, /place/city: expected UTF-8 text, found the byte 0xE8");
    }

    @Test
    void a_byte_behind_the_document_counts_as_well() {
        byte[] bytes = (TEXT + '\u00ff').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new ByteArrayInputStream(bytes)))
                .containsExactly("line 128, column 1: expected UTF-8 text, found the byte 0xFF");
    }

    @Test
    void a_document_in_utf_16_is_refused() {
        assertThat(problems(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("line 1, column 1: expected UTF-8 text, found the byte 0xFE");
        assertThat(problems(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("line 1, column 2: expected a member name in quotes, or }, found \\u0000");
    }

    @Test
    void a_truncated_character_is_told() {
        byte[] whole = "{\"é".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(new ByteArrayInputStream(whole, 0, whole.length - 1)))
                .containsExactly("line 1, column 3: expected UTF-8 text, found the byte 0xC3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\r\n"})
    void an_empty_input_is_told_at_its_end(String text) {
        assertThat(Examples.NOTE.problems(text))
                .singleElement()
                .asString()
                .endsWith(": expected an object, found the end of the document");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[], an array", "`\"a\"`, `\"a\"`", "6, 6", "-0.5, -0.5", "true, true", "null, null"})
    void a_root_that_is_no_object_is_told(String text, String found) {
        assertThat(Examples.REPORT.problems(text))
                .containsExactly("line 1, column 1: expected an object, found " + found);
    }

    @Test
    void nesting_may_be_64_deep_and_no_deeper() {
        String deepest = "[".repeat(63) + "]".repeat(63);
        String deeper = "[".repeat(64) + "]".repeat(64);
        String member =
                "line 5, column 3, /extra: expected one of the members format, version, id, ordinal, title, theme,"
                        + " mandate, place, chairs, days, sideEvents, sources, illustrative, found \"extra\"";

        assertThat(Examples.SESSION.problems(withExtra(deepest))).containsExactly(member);
        assertThat(Examples.SESSION.problems(withExtra(deeper)))
                .containsExactly(
                        member,
                        "line 5, column 75, /extra: expected at most 64 objects and arrays inside each other, found one"
                                + " more");
    }

    @Test
    void a_million_open_brackets_are_no_trouble() {
        assertThat(Examples.SESSION.problems("[".repeat(1_000_000)))
                .containsExactly(
                        "line 1, column 1: expected an object, found an array",
                        "line 1, column 65: expected at most 64 objects and arrays inside each other, found one more");
        assertThat(Examples.SESSION.problems("{\"a\":".repeat(1_000_000))).hasSize(1);
    }

    private static String withExtra(String value) {
        return TEXT.replace("  \"ordinal\": 6,", "  \"extra\": " + value + ",");
    }

    @Test
    void a_text_may_have_a_mebibyte_of_characters_and_no_more() {
        String longest = "x".repeat(Dialect.LONGEST_TEXT);

        assertThat(SessionJson.read(TEXT.replace("A page", longest))
                        .sources()
                        .get(0)
                        .title())
                .isEqualTo(longest);
        assertThat(SessionJson.read(TEXT.replace("A page", longest.substring(1) + "\\n"))
                        .sources()
                        .get(0)
                        .title())
                .isEqualTo(longest.substring(1) + "\n");
        assertThat(Examples.SESSION.problems(TEXT.replace("A page", longest + "\\n")))
                .containsExactly(
                        "line 120, column 16, /sources/0/title: expected text of at most 1048576 characters, found"
                                + " more");
        assertThat(Examples.SESSION.problems(TEXT.replace("A page", longest + "x")))
                .containsExactly(
                        "line 120, column 16, /sources/0/title: expected text of at most 1048576 characters, found"
                                + " more");
        assertThat(Examples.SESSION.problems(TEXT.replace("theme", longest + "x")))
                .containsExactly("line 7, column 3: expected text of at most 1048576 characters, found more");
    }

    @Test
    void a_number_may_have_a_thousand_digits_and_no_more() {
        assertThat(Examples.SESSION.problems(TEXT.replace("\"ordinal\": 6", "\"ordinal\": " + "6".repeat(1001))))
                .containsExactly("line 5, column 14, /ordinal: expected a number of at most 1000 digits, found more");
        assertThat(Examples.SESSION.problems(TEXT.replace("\"ordinal\": 6", "\"ordinal\": " + "6".repeat(1000))))
                .containsExactly(
                        "line 5, column 14, /ordinal: expected a whole number from 1, found " + "6".repeat(60) + "…");
    }

    @Test
    void a_document_may_have_64_mebibytes_and_no_more() {
        String longest = TEXT + " ".repeat(Dialect.LONGEST_DOCUMENT - TEXT.length());
        String tooLong = longest + ' ';
        String problem = "line 1, column 1: expected a document of at most 67108864 bytes, found more";

        assertThat(Examples.SESSION.problems(tooLong)).containsExactly(problem);
        assertThat(problems(stream(tooLong))).containsExactly(problem);
        assertThat(SessionJson.read(longest)).isEqualTo(SESSION);
        assertThat(SessionJson.read(stream(longest))).isEqualTo(SESSION);
    }

    @Test
    void reading_stops_behind_200_problems_and_says_so() {
        String text = TEXT.replace("\"A/RES/71/1\"", "6, ".repeat(300) + "6");

        List<String> problems = Examples.SESSION.problems(text);

        assertThat(problems).hasSize(201);
        assertThat(problems.get(0))
                .isEqualTo("line 10, column 5, /mandate/1: expected a document symbol, as A/RES/71/280, found 6");
        assertThat(problems.get(199)).startsWith("line 10, column 602, /mandate/200: ");
        assertThat(problems.get(200))
                .isEqualTo("line 10, column 605, /mandate/201: expected at most 200 problems in a document, found more;"
                        + " reading stopped here");
    }

    @Test
    void exactly_200_problems_are_all_told() {
        String text = TEXT.replace("\"A/RES/71/1\"", "6, ".repeat(199) + "6");

        assertThat(Examples.SESSION.problems(text)).hasSize(200).noneMatch(line -> line.contains("stopped"));
    }

    @Test
    void a_syntax_error_behind_200_problems_is_the_last_one() {
        String text = TEXT.replace("\"A/RES/71/1\"", "6, ".repeat(199) + "6 6");

        assertThat(Examples.SESSION.problems(text))
                .hasSize(201)
                .last()
                .asString()
                .contains("stopped");
    }

    @Test
    void a_long_text_is_shortened_where_it_is_shown() {
        String text = TEXT.replace("\"start\": \"13:15\"", "\"start\": \"" + "\ud83d\ude00".repeat(50) + "\"");

        assertThat(Examples.SESSION.problems(text))
                .containsExactly(
                        "line 102, column 16, /sideEvents/0/start: expected a time as 10:15 or 10:15:30, found \""
                                + "\ud83d\ude00".repeat(30) + "…\"");
    }

    @Test
    void a_file_is_read_and_named_where_it_cannot_be(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), TEXT);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");

        assertThat(SessionJson.read(file)).isEqualTo(SESSION);
        DocumentException exception = catchThrowableOfType(DocumentException.class, () -> SessionJson.read(broken));
        assertThat(exception.source()).contains(broken.toString());
        assertThat(exception)
                .hasMessage(broken + ": 1 problem\nline 1, column 1: expected a member \"format\", found none");
    }

    @Test
    void a_file_that_is_not_there_is_no_problem_of_a_document(@TempDir Path folder) {
        assertThatThrownBy(() -> NoteJson.read(folder.resolve("none.json"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> ReportJson.read(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_stream_is_left_open() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(SessionJson.read(stream)).isEqualTo(SESSION);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_a_document() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> SessionJson.read(failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void text_bytes_and_files_are_written_alike(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = folder.resolve("written.json");

        SessionJson.write(SESSION, bytes);
        SessionJson.write(SESSION, file);

        assertThat(SessionJson.write(SESSION)).isEqualTo(TEXT);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(InputStream stream) {
        DocumentException exception = catchThrowableOfType(DocumentException.class, () -> SessionJson.read(stream));
        return exception.problems().stream().map(Problem::toString).toList();
    }
}
