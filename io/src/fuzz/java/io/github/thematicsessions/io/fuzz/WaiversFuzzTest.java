package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.json.WaiversJson;

/** Any bytes as waivers. */
class WaiversFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Refusal.orRead(WaiversJson::read, bytes)
                .ifPresent(read ->
                        assertThat(WaiversJson.read(WaiversJson.write(read))).isEqualTo(read));
    }
}
