package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records that follow each other in one stream. */
class RecordSeriesTest {

    private static final String TEXT = Examples.RECORD.text();
    private static final FloorRecord RECORD = RecordJson.read(TEXT);
    private static final FloorRecord OTHER = FloorRecord.builder()
            .session(ElementId.of("other"))
            .addEvents(RECORD.events().get(0))
            .build();
    private static final FloorRecord EMPTY = FloorRecord.builder().build();

    @Test
    void records_that_are_written_one_behind_the_other_are_read_one_after_the_other() {
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        List<FloorRecord> records = List.of(RECORD, EMPTY, OTHER, EMPTY, RECORD);
        records.forEach(record -> RecordJson.write(record, corpus));

        assertThat(series(corpus.toString(StandardCharsets.UTF_8)).readings())
                .allMatch(RecordReading::isWhole)
                .extracting(RecordReading::record)
                .isEqualTo(records);
    }

    @Test
    void files_that_bring_their_marks_along_are_records_of_their_own() {
        String corpus = "\ufeff" + RecordJson.write(RECORD) + "\ufeff" + RecordJson.write(OTHER);

        List<RecordReading> readings = series(corpus).readings().toList();

        assertThat(readings)
                .extracting(RecordReading::record)
                .containsExactly(RECORD, OTHER.withSession(Optional.empty()));
        assertThat(readings.get(0).problems()).isEmpty();
        assertThat(readings.get(1).problems())
                .extracting(Problem::expected, Problem::found)
                .containsExactly(tuple("a value", "\\ufeff"));
    }

    @Test
    void each_is_read_event_by_event_and_lines_are_counted_through() {
        List<List<FloorEvent>> events = new ArrayList<>();
        List<ElementId> sessions = new ArrayList<>();
        try (RecordSeries series = series(TEXT + "\n" + RecordJson.write(OTHER).replace("\"end\"", "\"end"))) {
            while (series.hasNext()) {
                RecordLines lines = series.next();
                sessions.add(lines.session().orElseThrow());
                List<FloorEvent> read = new ArrayList<>();
                lines.forEachRemaining(read::add);
                events.add(read);
            }
        }

        assertThat(sessions).containsExactly(ElementId.of("example"), ElementId.of("other"));
        assertThat(events).containsExactly(RECORD.events(), OTHER.events());
    }

    @Test
    void what_cannot_be_read_hides_neither_the_rest_of_its_record_nor_the_next_one() {
        String broken = TEXT.replace("\"gong\"", "gong");

        List<RecordReading> readings = series(broken + broken).readings().toList();

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).record().events()).hasSize(4);
        assertThat(readings.get(1).record()).isEqualTo(readings.get(0).record());
        assertThat(problems(readings))
                .containsExactly(
                        "line 4, column 9, /kind: expected a value, found gong",
                        "line 10, column 9, /kind: expected a value, found gong");
    }

    @Test
    void a_heading_that_cannot_be_read_begins_a_record_all_the_same() {
        String heading = TEXT.substring(0, TEXT.indexOf('\n') + 1);
        String events = TEXT.substring(heading.length());

        List<RecordReading> readings = series(
                        TEXT + heading.replace(":1,", ":2,") + events + heading.replace("}", "") + events)
                .readings()
                .toList();

        assertThat(readings).extracting(RecordReading::record).containsExactly(RECORD, unnamed(), unnamed());
        assertThat(problems(readings))
                .containsExactly(
                        "line 7, column 48, /version: expected 1, found 2",
                        "line 13, column 100: expected a comma or }, found the end of the line");
    }

    private static FloorRecord unnamed() {
        return FloorRecord.builder().events(RECORD.events()).build();
    }

    @Test
    void events_before_the_first_heading_are_a_record_without_one() {
        List<RecordReading> readings =
                series(TEXT.substring(TEXT.indexOf('\n') + 1) + TEXT).readings().toList();

        assertThat(readings).extracting(RecordReading::record).containsExactly(unnamed(), RECORD);
        assertThat(problems(readings))
                .containsExactly("line 1, column 1: expected a heading as"
                        + " {\"format\":\"thematic-sessions/record\",\"version\":1} before all events, found an event");
    }

    @Test
    void a_corpus_without_a_line_has_no_record() {
        assertThat(series("").hasNext()).isFalse();
        assertThat(series("\ufeff \n\r\n").readings()).isEmpty();
    }

    @Test
    void asking_for_the_next_record_ends_the_one_before() {
        RecordSeries series = series(TEXT + RecordJson.write(OTHER));
        RecordLines first = series.next();
        assertThat(first.next()).isEqualTo(RECORD.events().get(0));
        assertThat(first.hasNext()).isTrue();

        RecordLines second = series.next();

        assertThat(first.hasNext()).isFalse();
        assertThat(second.session()).contains(ElementId.of("other"));
        assertThat(second.next()).isEqualTo(OTHER.events().get(0));
        assertThat(series.hasNext()).isFalse();
        assertThatThrownBy(series::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_heading_in_a_record_that_stands_alone_is_still_no_event() {
        assertThatThrownBy(() -> RecordJson.read(TEXT + TEXT))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("6 problems\nline 7, column 1: expected a member \"kind\", found none\n");
    }

    @Test
    void closing_closes_the_stream_and_ends_the_record_that_is_read() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream((TEXT + TEXT).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RecordSeries series = RecordJson.series(stream);
        RecordLines lines = series.next();
        lines.close();
        assertThat(closed[0]).isFalse();

        series.close();

        assertThat(closed[0]).isTrue();
        assertThat(lines.hasNext()).isFalse();
        assertThat(series.hasNext()).isFalse();
    }

    @Test
    void a_stream_that_cannot_be_closed_is_unchecked_trouble() {
        InputStream stream = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        RecordSeries series = RecordJson.series(stream);

        assertThatThrownBy(series::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("stuck");
    }

    /** More records than memory would hold, each of which is gone when the next one comes. */
    @Test
    void a_corpus_of_any_length_takes_the_same_memory() {
        int count = 200_000;
        byte[] record = TEXT.getBytes(StandardCharsets.UTF_8);

        try (RecordSeries series = RecordJson.series(new Repeated(List.of(record), count))) {
            int records = 0;
            int events = 0;
            while (series.hasNext()) {
                RecordLines lines = series.next();
                records++;
                while (lines.hasNext()) {
                    lines.next();
                    events++;
                }
            }
            assertThat(records).isEqualTo(count);
            assertThat(events).isEqualTo(count * RECORD.events().size());
        }
    }

    private static RecordSeries series(String text) {
        return RecordJson.series(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(List<RecordReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::toString)
                .toList();
    }
}
