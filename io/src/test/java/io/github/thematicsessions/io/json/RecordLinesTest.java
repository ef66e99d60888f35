package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A record that is read event by event. */
class RecordLinesTest {

    private static final String TEXT = Examples.RECORD.text();
    private static final FloorRecord RECORD = RecordJson.read(TEXT);

    @Test
    void the_events_come_one_by_one() {
        List<FloorEvent> events = new ArrayList<>();

        try (RecordLines lines = RecordJson.lines(stream(TEXT))) {
            assertThat(lines.session()).contains(ElementId.of("example"));
            assertThat(lines.covers()).containsExactly(ElementId.of("panel-1"), ElementId.of("panel-2"));
            lines.forEachRemaining(events::add);
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(events).isEqualTo(RECORD.events());
    }

    @Test
    void asking_again_whether_there_is_more_changes_nothing() {
        try (RecordLines lines = RecordJson.lines(stream(TEXT))) {
            for (FloorEvent event : RECORD.events()) {
                assertThat(lines.hasNext()).isTrue();
                assertThat(lines.hasNext()).isTrue();
                assertThat(lines.next()).isEqualTo(event);
            }
            assertThat(lines.hasNext()).isFalse();
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void a_bad_line_is_thrown_and_the_next_call_goes_on_behind_it() {
        try (RecordLines lines = RecordJson.lines(stream(TEXT.replace("\"gong\"", "gong")))) {
            assertThat(lines.next()).isEqualTo(RECORD.events().get(0));
            assertThat(lines.next()).isEqualTo(RECORD.events().get(1));
            assertThat(lines.hasNext()).isTrue();
            assertThatThrownBy(lines::next)
                    .isInstanceOf(DocumentException.class)
                    .hasMessage("1 problem\nline 4, column 9, /kind: expected a value, found gong");
            assertThat(lines.next()).isEqualTo(RECORD.events().get(3));
            assertThat(lines.next()).isEqualTo(RECORD.events().get(4));
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void a_missing_heading_is_thrown_by_the_first_call_and_its_line_is_read_by_the_next() {
        try (RecordLines lines = RecordJson.lines(stream(TEXT.substring(TEXT.indexOf('\n') + 1)))) {
            assertThat(lines.session()).isEmpty();
            assertThat(lines.covers()).isEmpty();
            assertThatThrownBy(lines::next)
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining("line 1, column 1: expected a heading");
            assertThat(lines.next()).isEqualTo(RECORD.events().get(0));
        }
    }

    @Test
    void an_empty_stream_has_one_thing_to_say() {
        try (RecordLines lines = RecordJson.lines(InputStream.nullInputStream())) {
            assertThat(lines.hasNext()).isTrue();
            assertThatThrownBy(lines::next).isInstanceOf(DocumentException.class);
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void closing_closes_the_stream_and_ends_the_events() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RecordLines lines = RecordJson.lines(stream);
        assertThat(lines.hasNext()).isTrue();

        lines.close();

        assertThat(closed[0]).isTrue();
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_stream_that_cannot_be_closed_is_unchecked_trouble() {
        InputStream stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        RecordLines lines = RecordJson.lines(stream);

        assertThatThrownBy(lines::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("stuck");
    }

    /** Half a million events, which would not fit into the memory that is left if they were kept. */
    @Test
    void a_record_of_any_length_takes_the_same_memory() {
        byte[] heading = TEXT.substring(0, TEXT.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        byte[] line = (TEXT.lines().toList().get(2) + "\n").getBytes(StandardCharsets.UTF_8);
        int events = 500_000;
        Iterator<FloorEvent> lines = RecordJson.lines(
                new SequenceInputStream(new ByteArrayInputStream(heading), new Repeated(List.of(line), events)));

        int count = 0;
        FloorEvent last = null;
        while (lines.hasNext()) {
            last = lines.next();
            count++;
        }

        assertThat(count).isEqualTo(events);
        assertThat(last).isEqualTo(RECORD.events().get(1));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
