package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long the lines of a record may be, and in which pieces they are handed over. */
class RecordWriterTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2017-10-12T12:00:00+02:00");
    private static final FloorEvent OPENED = FloorEvent.of(FloorEventKind.MEETING_OPENED, NOON);
    private static final int LINE_OF_OPENED = line(OPENED).length() + 1;
    private static final int HEADING = RecordJson.write(record()).length();

    /** No one of them is too long. */
    private static final String HALF = "x".repeat(LineSource.LONGEST / 2);

    private static final String WHOLE = "x".repeat(LineSource.LONGEST);

    private static FloorEvent.Builder event() {
        return FloorEvent.builder().kind(FloorEventKind.BEGIN).at(NOON);
    }

    static Stream<FloorEvent> tooLong() {
        return Stream.of(
                event().kind(FloorEventKind.OTHER).kindAsRecorded(WHOLE).build(),
                event().remark(WHOLE).build(),
                event().speaker(Individual.builder().name(WHOLE).build()).build(),
                event().speaker(Individual.builder().title(WHOLE).build()).build(),
                event().speaker(Individual.builder().affiliation(WHOLE).build()).build(),
                event().speaker(AccreditedStakeholder.builder()
                                .organization(WHOLE)
                                .build())
                        .build(),
                event().kind(FloorEventKind.OTHER)
                        .kindAsRecorded(HALF)
                        .remark(HALF)
                        .build(),
                event().remark(HALF)
                        .speaker(Individual.builder().name(HALF).build())
                        .build(),
                event().speaker(Individual.builder().name(HALF).title(HALF).build())
                        .build(),
                event().speaker(AccreditedStakeholder.builder()
                                .title(HALF)
                                .organization(HALF)
                                .build())
                        .build(),
                event().speaker(AccreditedStakeholder.builder()
                                .name(HALF)
                                .organization(HALF)
                                .build())
                        .build(),
                event().speaker(Individual.builder()
                                .name(HALF)
                                .affiliation(HALF)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void words_that_no_line_can_hold_are_refused_wherever_they_stand(FloorEvent event) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        assertThatThrownBy(() -> RecordJson.write(record(OPENED, event, OPENED), target))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event: expected what a line of at most 1048576 bytes can hold, found "
                        + line(event).length() + " bytes");
        assertThat(target.size()).isZero();
    }

    @Test
    void words_that_a_line_can_just_hold_are_written() {
        int room = LineSource.LONGEST - line(event().remark("x").build()).length() + 1;
        FloorRecord record = record(event().remark("x".repeat(room)).build());

        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
    }

    /** Who asks for the floor and who then speaks is one object, whose words are counted once and hold for both. */
    @Test
    void a_speaker_who_is_named_again_is_measured_with_what_is_said_besides() {
        Individual speaker = Individual.builder().name(HALF).build();
        FloorEvent first = event().kind(FloorEventKind.REQUEST).speaker(speaker).build();
        FloorEvent second = event().speaker(speaker).remark(HALF).build();
        FloorRecord record = record(first, OPENED, first);

        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
        assertThatThrownBy(() -> RecordJson.write(record(first, OPENED, second)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event: expected what a line of at most 1048576 bytes can hold, found "
                        + line(second).length() + " bytes");
    }

    @Test
    void a_heading_that_no_line_can_hold_is_refused() {
        List<ElementId> covers = IntStream.range(0, 6_000)
                .mapToObj(number -> ElementId.of("x".repeat(195) + (10_000 + number)))
                .toList();
        FloorRecord record = FloorRecord.builder().covers(covers).build();
        int length = HEADING - 1 + ",\"covers\":[]".length() + 6_000 * 203 - 1;

        assertThatThrownBy(() -> RecordJson.write(record))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "covers: expected what a line of at most 1048576 bytes can hold, found " + length + " bytes");
    }

    /** However long a record is, some lines of it are in memory at a time. */
    @Test
    void a_record_is_handed_over_as_soon_as_a_block_is_full() {
        int block = 1 << 15;
        // Fills the first block to its last byte.
        int rest = (block - HEADING) % LINE_OF_OPENED + LINE_OF_OPENED;
        FloorEvent filling = event().remark(
                        "x".repeat(rest - line(event().remark("x").build()).length()))
                .build();
        int before = (block - HEADING) / LINE_OF_OPENED - 1;
        List<FloorEvent> events = new ArrayList<>(Collections.nCopies(before, OPENED));
        events.add(filling);
        events.addAll(Collections.nCopies(block / LINE_OF_OPENED + 2, OPENED));
        Pieces target = new Pieces();

        RecordJson.write(record(events.toArray(FloorEvent[]::new)), target);

        int second = (block / LINE_OF_OPENED + 1) * LINE_OF_OPENED;
        assertThat(target.lengths).containsExactly(block, second, LINE_OF_OPENED);
    }

    private static FloorRecord record(FloorEvent... events) {
        return FloorRecord.builder().addEvents(events).build();
    }

    private static String line(FloorEvent event) {
        JsonBytes out = JsonBytes.compact();
        RecordShapes.EVENT.write(event, out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    /** Notes how much is handed over at a time. */
    private static final class Pieces extends OutputStream {

        private final List<Integer> lengths = new ArrayList<>();

        @Override
        public void write(int unit) {
            lengths.add(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            lengths.add(length);
        }
    }
}
