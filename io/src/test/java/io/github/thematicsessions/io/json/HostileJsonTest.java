package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made to harm a reader is refused by each of them, with its place, after as much as a limit allows. */
class HostileJsonTest {

    /** A way to read bytes. */
    enum Reader {
        SESSION("session"),
        NOTE("note"),
        REPORT("report"),
        WAIVERS("waivers"),
        FEASIBILITY("feasibility"),
        PROJECTION("projection"),
        FLOOR("floor-status"),
        SESSION_LINES("session"),
        REPORT_LINES("report"),
        RECORD("record"),
        RECORD_LINES("record"),
        RECORD_SERIES("record");

        private final String format;

        Reader(String format) {
            this.format = "\"thematic-sessions/" + format + '"';
        }

        private Object read(InputStream stream) {
            return switch (this) {
                case SESSION -> SessionJson.read(stream);
                case NOTE -> NoteJson.read(stream);
                case REPORT -> ReportJson.read(stream);
                case WAIVERS -> WaiversJson.read(stream);
                case FEASIBILITY -> FeasibilityJson.read(stream);
                case PROJECTION -> ProjectionJson.read(stream);
                case FLOOR -> FloorStatusJson.read(stream);
                case SESSION_LINES -> SessionJson.lines(stream).next().read();
                case REPORT_LINES -> ReportJson.lines(stream).next().read();
                case RECORD -> RecordJson.read(stream);
                case RECORD_LINES -> RecordJson.lines(stream).next();
                case RECORD_SERIES -> RecordJson.series(stream).next().next();
            };
        }

        /** Records are read by lines of at most a mebibyte, all else as documents of at most 64. */
        boolean isOfShortLines() {
            return this == RECORD || this == RECORD_LINES || this == RECORD_SERIES;
        }

        List<String> problems(byte[] bytes) {
            try {
                return List.of("read as " + read(new ByteArrayInputStream(bytes)));
            } catch (DocumentException unreadable) {
                return unreadable.problems().stream().map(Problem::toString).toList();
            }
        }

        List<String> problems(String text) {
            return problems(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final String LINE_TOO_LONG =
            "line 1, column 1: expected a line of at most 1048576 bytes, found more";

    @ParameterizedTest
    @EnumSource
    void nesting_of_a_hundred_thousand(Reader reader) {
        assertThat(reader.problems("{\"format\":" + "[".repeat(100_000)))
                .containsExactly(
                        "line 1, column 11, /format: expected " + reader.format + ", found an array",
                        "line 1, column 74, /format: expected at most 64 objects and arrays inside each other, found one"
                                + " more");
        assertThat(reader.problems("{\"format\":".repeat(100_000)))
                .containsExactly(
                        "line 1, column 11, /format: expected " + reader.format + ", found an object",
                        "line 1, column 641, /format: expected at most 64 objects and arrays inside each other, found"
                                + " one more");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_fifty_megabytes(Reader reader) {
        String text = "{\"format\":\"" + "x".repeat(50_000_000) + "\"}";

        assertThat(reader.problems(text))
                .containsExactly(
                        reader.isOfShortLines()
                                ? LINE_TOO_LONG
                                : "line 1, column 11: expected text of at most 1048576 characters, found more");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_of_fifty_megabytes(Reader reader) {
        String text = "{\"" + "x".repeat(50_000_000) + "\":1}";

        assertThat(reader.problems(text))
                .containsExactly(
                        reader.isOfShortLines()
                                ? LINE_TOO_LONG
                                : "line 1, column 2: expected text of at most 1048576 characters, found more");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_a_hundred_thousand_digits(Reader reader) {
        String tooLong = "expected a number of at most 1000 digits, found more";

        assertThat(reader.problems("{\"format\":" + "9".repeat(100_000) + "}"))
                .containsExactly("line 1, column 11: " + tooLong);
        assertThat(reader.problems("{\"format\":-1." + "9".repeat(100_000) + "}"))
                .containsExactly("line 1, column 11: " + tooLong);
        assertThat(reader.problems("{\"format\":1e" + "9".repeat(100_000) + "}"))
                .containsExactly("line 1, column 11: " + tooLong);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_name_a_million_times(Reader reader) {
        String start = "{\"format\":" + reader.format + ",\"version\":1";
        int times = reader.isOfShortLines() ? 80_000 : 1_000_000;
        int first = start.length() + 2;

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            expected.add("line 1, column " + (first + 12 * i)
                    + ", /version: expected each member once, found \"version\" again");
        }
        expected.add("line 1, column " + (first + 12 * 200) + ", /version: expected at most 200 problems in a "
                + (reader == Reader.RECORD ? "record" : "document") + ", found more; reading stopped here");

        assertThat(reader.problems(start + ",\"version\":1".repeat(times) + "}"))
                .isEqualTo(expected);
        if (reader.isOfShortLines()) {
            assertThat(reader.problems(start + ",\"version\":1".repeat(1_000_000) + "}"))
                    .containsExactly(LINE_TOO_LONG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_format_with_a_million_members(Reader reader) {
        String members = ",\"a\":1".repeat(reader.isOfShortLines() ? 100_000 : 1_000_000);

        assertThat(reader.problems("{\"format\":\"x\"" + members + "}"))
                .containsExactly("line 1, column 11, /format: expected " + reader.format + ", found \"x\"");
    }

    /** A byte alone, a form that is longer than it has to be, half of a surrogate pair, a character behind the last one. */
    @ParameterizedTest
    @EnumSource
    void bytes_that_are_no_utf_8(Reader reader) {
        for (String bytes : List.of("ff", "80", "c080", "e08080", "eda080", "f4908080", "f8888080")) {
            String found = bytes.substring(0, 2).toUpperCase(Locale.ROOT);

            assertThat(reader.problems(bytes("{\"format\":\"x", bytes, "\"}\n")))
                    .as(bytes)
                    .containsExactly("line 1, column 13: expected UTF-8 text, found the byte 0x" + found);
            assertThat(reader.problems(bytes("", bytes, "\n")))
                    .as(bytes)
                    .containsExactly("line 1, column 1: expected UTF-8 text, found the byte 0x" + found);
        }
    }

    private static byte[] bytes(String before, String hex, String behind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void byte_order_marks(Reader reader) {
        assertThat(reader.problems("\ufeff{\"format\":1}"))
                .containsExactly("line 1, column 11, /format: expected " + reader.format + ", found 1");
        assertThat(reader.problems("\ufeff\ufeff{\"format\":1}"))
                .containsExactly("line 1, column 1: expected a value, found \\ufeff");
        assertThat(reader.problems("{\ufeff\"format\":1}"))
                .containsExactly("line 1, column 2: expected a member name in quotes, or }, found \\ufeff");
        assertThat(reader.problems("{}".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("line 1, column 1: expected UTF-8 text, found the byte 0xFE");
    }

    @ParameterizedTest
    @EnumSource
    void half_of_a_surrogate_pair(Reader reader) {
        for (String half : List.of("\\ud800", "\\udc00", "\\udbff", "\\udfff")) {
            assertThat(reader.problems("{\"" + half + "\":1}"))
                    .containsExactly("line 1, column 3: expected both halves of a surrogate pair, found " + half);
            assertThat(reader.problems("{\"format\":\"" + half + "\"}"))
                    .containsExactly(
                            "line 1, column 11, /format: expected " + reader.format + ", found \"" + half + "\"");
        }
        assertThat(reader.problems("{\"\\udc00\\ud800\":1}"))
                .containsExactly("line 1, column 3: expected both halves of a surrogate pair, found \\udc00");
        assertThat(reader.problems("{\"\\ud800\\u0041\":1}"))
                .containsExactly("line 1, column 3: expected both halves of a surrogate pair, found \\ud800\\u0041");
    }
}
