package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the lines of a record say, and what is written. */
class RecordJsonTest {

    private static final String HEADING = "{\"format\":\"thematic-sessions/record\",\"version\":1}\n";
    private static final OffsetDateTime NOON = OffsetDateTime.of(2017, 10, 12, 12, 0, 0, 0, ZoneOffset.ofHours(2));

    private static final FloorRecord EXAMPLE = FloorRecord.builder()
            .session(ElementId.of("example"))
            .addCovers(ElementId.of("panel-1"), ElementId.of("panel-2"))
            .addEvents(
                    FloorEvent.of(FloorEventKind.MEETING_OPENED, OffsetDateTime.parse("2017-10-12T10:00:00+02:00")),
                    FloorEvent.builder()
                            .kind(FloorEventKind.BEGIN)
                            .at(OffsetDateTime.parse("2017-10-12T10:15:00+02:00"))
                            .segment(ElementId.of("panel-1"))
                            .slot(ElementId.of("panel-1-opening"))
                            .turn(ElementId.of("t1"))
                            .speaker(MemberState.builder()
                                    .state(State.of("DE"))
                                    .toBeConfirmed(true)
                                    .build())
                            .capacity(Capacity.MODERATOR)
                            .purpose(Purpose.OPENING_REMARKS)
                            .build(),
                    FloorEvent.builder()
                            .kind(FloorEventKind.OTHER)
                            .kindAsRecorded("gong")
                            .at(OffsetDateTime.parse("2017-10-12T10:20:00.5+02:00"))
                            .remark("A word that is none of ours")
                            .build(),
                    FloorEvent.builder()
                            .kind(FloorEventKind.END)
                            .at(OffsetDateTime.parse("2017-10-12T10:21:30.123456789+02:00"))
                            .turn(ElementId.of("t1"))
                            .build(),
                    FloorEvent.builder()
                            .kind(FloorEventKind.BEGIN)
                            .at(OffsetDateTime.parse("2017-10-12T08:22:00Z"))
                            .turn(ElementId.of("t2"))
                            .speaker(Individual.builder().build())
                            .capacity(Capacity.EXPERT)
                            .purpose(Purpose.ANSWER)
                            .answerTo(ElementId.of("t1"))
                            .remark("Line 6")
                            .build())
            .build();

    @Test
    void the_example_is_read_and_written_line_by_line() {
        assertThat(RecordJson.read(Examples.RECORD.text())).isEqualTo(EXAMPLE);
        assertThat(RecordJson.write(EXAMPLE)).isEqualTo(Examples.RECORD.text());
    }

    @Test
    void an_empty_record_is_its_heading() {
        FloorRecord empty = FloorRecord.builder().build();

        assertThat(RecordJson.write(empty)).isEqualTo(HEADING);
        assertThat(RecordJson.read(HEADING)).isEqualTo(empty);
        assertThat(RecordJson.read(HEADING.strip())).isEqualTo(empty);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_written_by_its_code(FloorEventKind kind) {
        String line = "{\"kind\":\"" + kind.code() + "\",\"at\":\"2017-10-12T12:00:00+02:00\"}\n";
        FloorRecord record =
                FloorRecord.builder().addEvents(FloorEvent.of(kind, NOON)).build();

        assertThat(RecordJson.write(record)).isEqualTo(HEADING + line);
        assertThat(RecordJson.read(HEADING + line)).isEqualTo(record);
    }

    @Test
    void a_kind_in_capitals_is_a_word_of_the_record() {
        String line = "{\"kind\":\"BEGIN\",\"at\":\"2017-10-12T12:00:00+02:00\"}\n";

        FloorRecord record = RecordJson.read(HEADING + line);

        assertThat(record.events().get(0).kind()).isEqualTo(FloorEventKind.OTHER);
        assertThat(record.events().get(0).kindAsRecorded()).contains("BEGIN");
        assertThat(RecordJson.write(record)).isEqualTo(HEADING + line);
    }

    @Test
    void letters_of_every_script_stand_as_they_are() {
        FloorRecord record = FloorRecord.builder()
                .addEvents(FloorEvent.builder()
                        .kind(FloorEventKind.INTERRUPTION)
                        .at(NOON)
                        .remark("Genève \ud83d\ude00 \u2028 \"quoted\" \\ \u0007")
                        .build())
                .build();

        String text = RecordJson.write(record);

        assertThat(text).endsWith(",\"remark\":\"Genève \ud83d\ude00 \u2028 \\\"quoted\\\" \\\\ \\u0007\"}\n");
        assertThat(RecordJson.read(text)).isEqualTo(record);
    }

    @Test
    void two_clocks_an_hour_apart_at_the_end_of_summer_time_are_read_as_given() {
        String first = "{\"kind\":\"begin\",\"at\":\"2017-10-29T02:30:00+02:00\",\"turn\":\"t1\"}\n";
        String second = "{\"kind\":\"end\",\"at\":\"2017-10-29T02:30:00+01:00\",\"turn\":\"t1\"}\n";

        FloorRecord record = RecordJson.read(HEADING + first + second);

        OffsetDateTime began = record.events().get(0).at();
        OffsetDateTime ended = record.events().get(1).at();
        assertThat(began.getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(ended.getOffset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(began.toLocalDateTime()).isEqualTo(ended.toLocalDateTime());
        assertThat(Duration.between(began, ended)).isEqualTo(Duration.ofHours(1));
        assertThat(RecordJson.write(record)).isEqualTo(HEADING + first + second);
    }

    @Test
    void text_bytes_and_files_are_written_alike(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = folder.resolve("record.jsonl");

        RecordJson.write(EXAMPLE, bytes);
        RecordJson.write(EXAMPLE, file);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Examples.RECORD.text());
        assertThat(Files.readString(file)).isEqualTo(Examples.RECORD.text());
        assertThat(RecordJson.read(file)).isEqualTo(EXAMPLE);
        assertThat(RecordJson.salvage(file).record()).isEqualTo(EXAMPLE);
    }

    @Test
    void a_file_that_cannot_be_read_is_named(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), HEADING + "{}\n");

        DocumentException exception = catchThrowableOfType(DocumentException.class, () -> RecordJson.read(broken));

        assertThat(exception)
                .hasMessage(broken + ": 2 problems\nline 2, column 1: expected a member \"kind\", found none"
                        + "\nline 2, column 1: expected a member \"at\", found none");
        assertThatThrownBy(() -> RecordJson.read(folder)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> RecordJson.salvage(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_line_that_could_not_be_read_again_is_not_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("record.jsonl"), "before");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int room =
                LineSource.LONGEST - "{\"kind\":\"end\",\"at\":\"2017-10-12T12:00:00+02:00\",\"remark\":\"\"}".length();
        FloorRecord longest = remark("x".repeat(room));
        FloorRecord tooLong = remark("x".repeat(room + 1));

        assertThat(RecordJson.read(RecordJson.write(longest))).isEqualTo(longest);
        for (FloorRecord record : new FloorRecord[] {tooLong, remark("\u0007".repeat(room / 6 + 1))}) {
            assertThatThrownBy(() -> RecordJson.write(record))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("event: expected what a line of at most 1048576 bytes can hold, found 10");
        }
        assertThatThrownBy(() -> RecordJson.write(tooLong, bytes)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RecordJson.write(tooLong, file)).isInstanceOf(InvalidValueException.class);
        assertThat(bytes.size()).isZero();
        assertThat(file).hasContent("before");
    }

    private static FloorRecord remark(String remark) {
        return FloorRecord.builder()
                .addEvents(EXAMPLE.events().get(0))
                .addEvents(FloorEvent.builder()
                        .kind(FloorEventKind.END)
                        .at(NOON)
                        .remark(remark)
                        .build())
                .build();
    }

    @Test
    void trouble_with_a_file_or_a_stream_is_unchecked(@TempDir Path folder) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> RecordJson.write(EXAMPLE, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
        assertThatThrownBy(() -> RecordJson.write(EXAMPLE, folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_target_is_flushed_and_left_open() {
        boolean[] called = {false, false};
        OutputStream target = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                called[0] = true;
            }

            @Override
            public void close() {
                called[1] = true;
            }
        };

        RecordJson.write(EXAMPLE, target);

        assertThat(called).containsExactly(true, false);
    }
}
