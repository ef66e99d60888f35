package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.json.SessionJson;

/** Any bytes as a session. */
class SessionFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Refusal.orRead(SessionJson::read, bytes)
                .ifPresent(read ->
                        assertThat(SessionJson.read(SessionJson.write(read))).isEqualTo(read));
    }
}
