package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.json.ReportJson;

/** Any bytes as a report. */
class ReportFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Refusal.orRead(ReportJson::read, bytes)
                .ifPresent(read ->
                        assertThat(ReportJson.read(ReportJson.write(read))).isEqualTo(read));
    }
}
