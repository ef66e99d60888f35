package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the peers read and write is what we read and write, or the comparison would be worth nothing. */
class DataBindingTest {

    private static final FloorRecord RECORD =
            FloorRecord.builder().events(PanelRecord.of(20)).build();
    private static final byte[] DOCUMENT = RecordJson.write(RECORD).getBytes(StandardCharsets.UTF_8);
    private static final String HEADING = "{\"format\":\"thematic-sessions/record\",\"version\":1}\n";

    @Test
    void binding_and_tokens_read_the_same_events() {
        List<PlainEvent> events = EventTokens.events(DOCUMENT);
        assertThat(events).hasSameSizeAs(RECORD.events());
        assertThat(DataBinding.events(DOCUMENT)).isEqualTo(events);
    }

    @Test
    void what_binding_and_tokens_write_reads_as_the_same_record() {
        List<PlainEvent> events = DataBinding.events(DOCUMENT);
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        DataBinding.write(events, bound);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        EventTokens.write(events, taken);
        assertThat(record(bound)).isEqualTo(RECORD);
        assertThat(record(taken)).isEqualTo(RECORD);
    }

    private static FloorRecord record(ByteArrayOutputStream events) {
        return RecordJson.read(HEADING + events.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_binding_writes_of_a_session_reads_as_the_same_session() {
        for (ThematicSession session : List.of(SixthSession.published(), SixthSession.workedOut())) {
            byte[] document = SessionJson.write(session).getBytes(StandardCharsets.UTF_8);
            byte[] bound = DataBinding.write(DataBinding.session(document));
            assertThat(SessionJson.read(new String(bound, StandardCharsets.UTF_8)))
                    .isEqualTo(session);
        }
    }
}
