package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.json.NoteJson;

/** Any bytes as a procedural note. */
class NoteFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Refusal.orRead(NoteJson::read, bytes)
                .ifPresent(
                        read -> assertThat(NoteJson.read(NoteJson.write(read))).isEqualTo(read));
    }
}
