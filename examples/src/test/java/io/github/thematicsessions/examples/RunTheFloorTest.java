package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTheFloorTest {

    @Test
    void the_program_tells_how_things_stand_a_minute_after_each_event(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), SixthSession.publishedDocument(), StandardCharsets.UTF_8);
        assertThat(PrintedOutput.of(
                        RunTheFloor::main, plan.toString(), TestFiles.document("floor-suspended.jsonl"), "panel-1"))
                .isEqualTo(TestFiles.expected("run-the-floor.txt"));
    }
}
