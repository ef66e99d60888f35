package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordLines;
import io.github.thematicsessions.io.json.RecordReading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes as a record: whole, torn, and line by line. */
class RecordFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Optional<FloorRecord> whole = Refusal.orRead(RecordJson::read, bytes);
        whole.ifPresent(read -> {
            assertThat(RecordJson.read(RecordJson.write(read))).isEqualTo(read);
            assertThat(Refusal.orRead(RecordFuzzTest::lineByLine, bytes)).contains(read.events());
        });
        RecordReading salvaged = RecordJson.salvage(new ByteArrayInputStream(bytes));
        assertThat(salvaged.problems().isEmpty()).isEqualTo(whole.isPresent());
    }

    private static List<FloorEvent> lineByLine(InputStream stream) {
        List<FloorEvent> events = new ArrayList<>();
        try (RecordLines lines = RecordJson.lines(stream)) {
            lines.forEachRemaining(events::add);
        }
        return events;
    }
}
