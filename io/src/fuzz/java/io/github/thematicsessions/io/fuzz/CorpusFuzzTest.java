package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.DocumentLine;
import io.github.thematicsessions.io.json.DocumentLines;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.RecordLines;
import io.github.thematicsessions.io.json.RecordSeries;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayInputStream;

/** Any bytes as a corpus: what cannot be read hides nothing else, and everything comes to an end. */
class CorpusFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        try (DocumentLines<ThematicSession> sessions = SessionJson.lines(new ByteArrayInputStream(bytes))) {
            int before = 0;
            while (sessions.hasNext()) {
                DocumentLine<ThematicSession> line = sessions.next();
                assertThat(line.number()).isGreaterThan(before);
                before = line.number();
                Refusal.orRead(stream -> line.read(), bytes);
            }
        }
        try (RecordSeries records = RecordJson.series(new ByteArrayInputStream(bytes))) {
            while (records.hasNext()) {
                RecordLines record = records.next();
                Refusal.orRead(
                        stream -> {
                            record.forEachRemaining(
                                    event -> assertThat(event.at()).isNotNull());
                            return record;
                        },
                        bytes);
            }
        }
    }
}
