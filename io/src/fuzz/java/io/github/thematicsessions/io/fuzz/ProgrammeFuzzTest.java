package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.programme.LineUse;
import io.github.thematicsessions.io.programme.ProgrammeReading;
import io.github.thematicsessions.io.programme.ProgrammeText;
import java.time.Year;
import java.time.ZoneId;

/** Any bytes as the text of a programme: no text is refused for what it says, and every line is accounted for. */
class ProgrammeFuzzTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    @FuzzTest(maxDuration = "1m")
    void any_bytes_are_read_with_every_line_accounted_for_or_are_no_utf8(byte[] bytes) {
        Refusal.orRead(stream -> ProgrammeText.read(stream, ZONE, Year.of(2017)), bytes)
                .ifPresent(ProgrammeFuzzTest::check);
    }

    private static void check(ProgrammeReading reading) {
        assertThat(SessionJson.read(SessionJson.write(reading.session()))).isEqualTo(reading.session());
        int line = 0;
        for (LineUse use : reading.lines()) {
            line++;
            assertThat(use.line()).isEqualTo(line);
        }
    }
}
