package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTheSpeakersTest {

    @Test
    void the_program_tells_where_forty_delegations_and_five_stakeholders_fit(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), SixthSession.publishedDocument(), StandardCharsets.UTF_8);
        assertThat(PrintedOutput.of(FitTheSpeakers::main, plan.toString(), "40", "5"))
                .isEqualTo(TestFiles.expected("fit-the-speakers.txt"));
    }

    @Test
    void too_many_speakers_do_not_fit_and_a_plan_that_cannot_hold_has_no_floor(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"), SixthSession.publishedDocument(), StandardCharsets.UTF_8);
        assertThat(PrintedOutput.of(FitTheSpeakers::main, plan.toString(), "50", "2"))
                .endsWith("""

                        panel-1: not all of them fit
                        panel-2: not all of them fit
                        panel-3: not all of them fit
                        """);
        assertThat(PrintedOutput.of(FitTheSpeakers::main, TestFiles.document("fit-starts-late.json"), "1", "0"))
                .contains("5 are missing")
                .doesNotContain("fit if", "of them fit");
    }
}
