package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.table.ProgrammeTable;

/** Any bytes as the table of a session. */
class ProgrammeTableFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_or_refused_with_their_places(byte[] bytes) {
        Refusal.orRead(ProgrammeTable::read, bytes)
                .ifPresent(read -> assertThat(
                                ProgrammeTable.read(ProgrammeTable.of(read).write()))
                        .isEqualTo(read));
    }
}
