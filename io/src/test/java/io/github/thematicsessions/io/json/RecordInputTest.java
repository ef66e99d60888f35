package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, lines, limits and streams of a record, and what is salvaged of it. */
class RecordInputTest {

    private static final String TEXT = Examples.RECORD.text();
    private static final FloorRecord RECORD = RecordJson.read(TEXT);
    private static final String EXAMPLE = "as {\"format\":\"thematic-sessions/record\",\"version\":1}";
    private static final String TORN =
            "expected the rest of the line, which is torn off here; the lines before it can be salvaged, found ";

    @Test
    void a_byte_order_mark_is_stepped_over_in_bytes_and_does_not_move_the_columns() {
        assertThat(RecordJson.read(stream("\ufeff" + TEXT))).isEqualTo(RECORD);
        assertThat(problems(stream("\ufeff" + TEXT.replace("\"version\":1", "\"version\":2"))))
                .containsExactly("line 1, column 48, /version: expected 1, found 2");
        assertThat(problems(stream("\ufeff")))
                .containsExactly("line 1, column 1: expected a heading " + EXAMPLE + ", found the end of the record");
    }

    @Test
    void a_byte_order_mark_elsewhere_is_a_character_too_many() {
        assertThat(Examples.RECORD.problems("\ufeff" + TEXT))
                .containsExactly("line 1, column 1: expected a value, found \\ufeff");
        assertThat(problems(stream(TEXT.replace("{\"kind\":\"gong\"", "\ufeff{\"kind\":\"gong\""))))
                .containsExactly("line 4, column 1: expected a value, found \\ufeff");
    }

    @Test
    void lines_may_end_with_a_carriage_return_and_a_line_feed() {
        String text = TEXT.replace("\n", "\r\n");

        assertThat(RecordJson.read(text)).isEqualTo(RECORD);
        assertThat(RecordJson.read(stream(text))).isEqualTo(RECORD);
        assertThat(RecordJson.read(stream(text.substring(0, text.length() - 1))))
                .isEqualTo(RECORD);
    }

    @Test
    void a_carriage_return_alone_ends_no_line() {
        assertThat(problems(stream(TEXT.replace('\n', '\r'))))
                .containsExactly("line 1, column 102: expected the end of the line, found {");
    }

    @Test
    void blank_lines_are_stepped_over_and_counted() {
        String text = "\n \t\r\n" + TEXT.replace("\n", "\n\r\n  \n");

        assertThat(RecordJson.read(text)).isEqualTo(RECORD);
        assertThat(RecordJson.read(stream(text))).isEqualTo(RECORD);
        assertThat(Examples.RECORD.problems(text.replace("\"gong\"", "7")))
                .containsExactly("line 12, column 9, /kind: expected text, found 7");
    }

    @Test
    void the_last_line_may_lack_its_end() {
        assertThat(RecordJson.read(TEXT.strip())).isEqualTo(RECORD);
        assertThat(RecordJson.read(stream(TEXT.strip()))).isEqualTo(RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\r\n"})
    void a_record_without_a_line_lacks_its_heading(String text) {
        String problem = "line 1, column 1: expected a heading " + EXAMPLE + ", found the end of the record";

        assertThat(Examples.RECORD.problems(text)).containsExactly(problem);
        assertThat(problems(stream(text))).containsExactly(problem);
        assertThat(RecordJson.salvage(text).record())
                .isEqualTo(FloorRecord.builder().build());
    }

    @Test
    void bytes_that_are_no_utf_8_cost_their_line_only() {
        byte[] bytes = TEXT.replace("none of ours", "n\u00f6ne of ours").getBytes(StandardCharsets.ISO_8859_1);

        RecordReading reading = RecordJson.salvage(new ByteArrayInputStream(bytes));

        assertThat(lines(reading))
                .containsExactly("line 4, column 77, /remark: expected UTF-8 text, found the byte 0xF6");
        assertThat(reading.record()).isEqualTo(without(2));
    }

    @Test
    void such_a_byte_behind_an_event_counts_as_well() {
        byte[] bytes = TEXT.replace("none of ours\"}", "none of ours\"} \u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new ByteArrayInputStream(bytes)))
                .containsExactly("line 4, column 91: expected UTF-8 text, found the byte 0xFF");
    }

    @Test
    void a_line_of_such_bytes_alone_is_told() {
        byte[] bytes = (TEXT + "\u00ff\u00fe\n").getBytes(StandardCharsets.ISO_8859_1);

        RecordReading reading = RecordJson.salvage(new ByteArrayInputStream(bytes));

        assertThat(lines(reading)).containsExactly("line 7, column 1: expected UTF-8 text, found the byte 0xFF");
        assertThat(reading.record()).isEqualTo(RECORD);
    }

    @Test
    void a_record_in_utf_16_is_refused() {
        assertThat(problems(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_16))))
                .containsExactly("line 1, column 1: expected UTF-8 text, found the byte 0xFE");
    }

    @Test
    void a_line_torn_in_the_middle_of_a_character_says_so() {
        String torn = TEXT + "{\"kind\":\"interruption\",\"remark\":\"\ud83d\ude00";
        byte[] bytes = torn.getBytes(StandardCharsets.UTF_8);

        for (int missing = 1; missing <= 3; missing++) {
            RecordReading reading = RecordJson.salvage(new ByteArrayInputStream(bytes, 0, bytes.length - missing));

            assertThat(lines(reading)).containsExactly("line 7, column 34, /remark: " + TORN + "half of a character");
            assertThat(reading.record()).isEqualTo(RECORD);
        }
    }

    @Test
    void half_of_a_character_before_the_end_of_a_line_is_no_tear() {
        byte[] bytes = (TEXT + "\u00c3\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new ByteArrayInputStream(bytes)))
                .containsExactly("line 7, column 1: expected UTF-8 text, found the byte 0xC3");
    }

    @Test
    void a_torn_last_line_loses_nothing_else() {
        RecordReading reading = RecordJson.salvage(TEXT.substring(0, TEXT.length() - 10));

        assertThat(lines(reading)).containsExactly("line 6, column 153, /remark: " + TORN + "the end of the record");
        assertThat(reading.record()).isEqualTo(without(4));
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void without_a_heading_the_events_are_salvaged() {
        String events = TEXT.substring(TEXT.indexOf('\n') + 1);
        FloorRecord unknown = FloorRecord.builder().events(RECORD.events()).build();

        RecordReading missing = RecordJson.salvage(events);
        RecordReading wrong = RecordJson.salvage("{\"format\":\"thematic-sessions/report\"}\n" + events);
        RecordReading broken = RecordJson.salvage("{\"format\":\"thema\n" + events);

        assertThat(missing.record()).isEqualTo(unknown);
        assertThat(lines(missing))
                .containsExactly(
                        "line 1, column 1: expected a heading " + EXAMPLE + " before all events, found an event");
        assertThat(wrong.record()).isEqualTo(unknown);
        assertThat(lines(wrong))
                .containsExactly("line 1, column 11, /format: expected \"thematic-sessions/record\","
                        + " found \"thematic-sessions/report\"");
        assertThat(broken.record()).isEqualTo(unknown);
        assertThat(lines(broken))
                .containsExactly(
                        "line 1, column 17: expected the closing quote of the text, found the end of the line");
    }

    @Test
    void a_first_line_that_is_a_broken_event_has_two_mistakes() {
        assertThat(lines(RecordJson.salvage("{\"kind\":\"end\",\"at\":7}\n")))
                .containsExactly(
                        "line 1, column 1: expected a heading " + EXAMPLE + " before all events, found an event",
                        "line 1, column 20, /at: expected a moment as 2017-10-12T10:15:00+02:00, found 7");
    }

    @Test
    void a_line_may_have_a_mebibyte_and_no_more() {
        String start = "{\"kind\":\"end\",\"at\":\"2017-10-12T12:00:00Z\",\"remark\":\"";
        String longest = start + "x".repeat(LineSource.LONGEST - start.length() - 2) + "\"}";
        String tooLong = start + "x".repeat(LineSource.LONGEST - start.length() - 1) + "\"}";

        for (String end : List.of("\n", "\r\n", "")) {
            assertThat(RecordJson.read(stream(TEXT + longest + end)).events()).hasSize(6);
            assertThat(RecordJson.read(TEXT + longest + end).events()).hasSize(6);
            assertThat(problems(stream(TEXT + tooLong + end)))
                    .containsExactly("line 7, column 1: expected a line of at most 1048576 bytes, found more");
            assertThat(Examples.RECORD.problems(TEXT + tooLong + end))
                    .containsExactly("line 7, column 1: expected a line of at most 1048576 bytes, found more");
        }
    }

    /** The room that a long line has taken is used for many short ones. */
    @Test
    void short_lines_behind_a_long_one_are_not_too_long() {
        String event = "{\"kind\":\"end\",\"at\":\"2017-10-12T12:00:00Z\"}\n";
        String longEvent = event.replace("}", ",\"remark\":\"" + "x".repeat(700_000) + "\"}");

        assertThat(RecordJson.read(stream(TEXT + longEvent + event.repeat(30_000)))
                        .events())
                .hasSize(5 + 1 + 30_000);
    }

    @Test
    void a_line_that_is_too_long_is_skipped_to_its_end() {
        String event = TEXT.substring(TEXT.lastIndexOf('\n', TEXT.length() - 2) + 1);
        String tooLong = "\u00e9".repeat(3 << 20) + "\n";

        RecordReading reading = RecordJson.salvage(stream(TEXT + tooLong + event + tooLong + tooLong + event));

        assertThat(lines(reading))
                .containsExactly(
                        "line 7, column 1: expected a line of at most 1048576 bytes, found more",
                        "line 9, column 1: expected a line of at most 1048576 bytes, found more",
                        "line 10, column 1: expected a line of at most 1048576 bytes, found more");
        assertThat(reading.record().events())
                .hasSize(7)
                .endsWith(RECORD.events().get(4), RECORD.events().get(4));
    }

    @Test
    void a_million_open_brackets_are_no_trouble() {
        assertThat(Examples.RECORD.problems(TEXT + "[".repeat(1_000_000)))
                .containsExactly(
                        "line 7, column 1: expected an object, found an array",
                        "line 7, column 65: expected at most 64 objects and arrays inside each other, found one more");
    }

    @Test
    void reading_stops_behind_200_problems_and_salvaging_does_not() {
        String text = TEXT + "{}\n".repeat(150) + TEXT.substring(TEXT.indexOf('\n') + 1);

        List<String> strict = Examples.RECORD.problems(text);
        RecordReading reading = RecordJson.salvage(text);

        assertThat(strict).hasSize(201);
        assertThat(strict.get(0)).isEqualTo("line 7, column 1: expected a member \"kind\", found none");
        assertThat(strict.get(199)).isEqualTo("line 106, column 1: expected a member \"at\", found none");
        assertThat(strict.get(200))
                .isEqualTo("line 107, column 1: expected at most 200 problems in a record, found more; reading stopped"
                        + " here");
        assertThat(lines(reading)).hasSize(201).startsWith(strict.get(0)).contains(strict.get(199), strict.get(0));
        assertThat(lines(reading).get(200))
                .isEqualTo("line 107, column 1: expected at most 200 problems in a record, found more; from here on"
                        + " events are read and no problem is told");
        assertThat(reading.record().events()).hasSize(10);
    }

    @Test
    void exactly_200_problems_are_all_told() {
        assertThat(Examples.RECORD.problems(TEXT + "{}\n".repeat(100)))
                .hasSize(200)
                .noneMatch(line -> line.contains("at most 200"));
    }

    @Test
    void a_line_with_more_than_200_problems_is_left_there() {
        String line = "{" + "\"a\":1,".repeat(300) + "\"b\":1}\n";

        RecordReading reading = RecordJson.salvage(TEXT + line + TEXT.substring(TEXT.indexOf('\n') + 1));

        assertThat(lines(reading)).hasSize(201);
        assertThat(lines(reading).get(199)).startsWith("line 7, column 1196, /a: expected one of the members kind, ");
        assertThat(lines(reading).get(200)).startsWith("line 7, column 1202, /a: expected at most 200 problems");
        assertThat(reading.record().events()).hasSize(10);
    }

    @Test
    void a_stream_that_gives_its_bytes_one_by_one_is_read_the_same_way() {
        InputStream slow = new InputStream() {
            private final byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (at == bytes.length) {
                    return -1;
                }
                target[from] = bytes[at++];
                return 1;
            }
        };

        assertThat(RecordJson.read(slow)).isEqualTo(RECORD);
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

        assertThat(RecordJson.read(stream)).isEqualTo(RECORD);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_a_record() {
        InputStream failing = new SequenceInputStream(stream(TEXT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        });
        InputStream silent = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return 0;
            }
        };

        assertThatThrownBy(() -> RecordJson.read(failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
        assertThatThrownBy(() -> RecordJson.salvage(silent)).isInstanceOf(UncheckedIOException.class);
    }

    private static FloorRecord without(int event) {
        List<FloorEvent> events = new ArrayList<>(RECORD.events());
        events.remove(event);
        return RECORD.withEvents(events);
    }

    private static List<String> lines(RecordReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(InputStream stream) {
        DocumentException exception = catchThrowableOfType(DocumentException.class, () -> RecordJson.read(stream));
        return exception == null
                ? Collections.emptyList()
                : exception.problems().stream().map(Problem::toString).toList();
    }
}
