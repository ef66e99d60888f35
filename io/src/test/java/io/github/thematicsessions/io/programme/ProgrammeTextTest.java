package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, streams, limits. */
class ProgrammeTextTest {

    private static final String TEXT = "12 October\n10:00-10:15 Opening\n";
    private static final Year YEAR = Year.of(2017);

    @Test
    void a_file_a_stream_and_a_text_give_the_same(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("programme.txt"), "\ufeff" + TEXT);
        ProgrammeReading expected = ProgrammeText.read(TEXT, Outline.ZURICH, YEAR);

        assertThat(ProgrammeText.read(file, Outline.ZURICH, YEAR)).isEqualTo(expected);
        assertThat(ProgrammeText.read(stream(TEXT), Outline.ZURICH, YEAR)).isEqualTo(expected);
        assertThat(ProgrammeText.read(file, Outline.ZURICH))
                .isEqualTo(ProgrammeText.read(TEXT, Outline.ZURICH))
                .isEqualTo(ProgrammeText.read(stream(TEXT), Outline.ZURICH))
                .isNotEqualTo(expected);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_at_their_place(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("p.txt"), new byte[] {'a', '\r', '\n', (byte) 0xFF});

        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> ProgrammeText.read(file, Outline.ZURICH));

        assertThat(refused.source()).contains(file.toString());
        assertThat(refused.problems())
                .extracting(Object::toString)
                .containsExactly("line 2, column 1: expected UTF-8 text, found the byte 0xFF");
    }

    @Test
    void the_mark_before_a_text_and_every_end_of_a_line_count_in_the_place() {
        assertThat(problems(() -> ProgrammeText.read(bytes("\ufeffab"), Outline.ZURICH)))
                .containsExactly("line 1, column 3: expected UTF-8 text, found the byte 0xFF");
        assertThat(problems(() -> ProgrammeText.read(bytes("ab"), Outline.ZURICH)))
                .containsExactly("line 1, column 3: expected UTF-8 text, found the byte 0xFF");
        assertThat(problems(() -> ProgrammeText.read(bytes("a\rb\r"), Outline.ZURICH)))
                .containsExactly("line 3, column 1: expected UTF-8 text, found the byte 0xFF");
        assertThat(problems(() -> ProgrammeText.read(bytes("a\nbc"), Outline.ZURICH)))
                .containsExactly("line 2, column 3: expected UTF-8 text, found the byte 0xFF");
    }

    private static InputStream bytes(String before) {
        byte[] whole = (before + "?").getBytes(StandardCharsets.UTF_8);
        whole[whole.length - 1] = (byte) 0xFF;
        return new ByteArrayInputStream(whole);
    }

    @Test
    void a_reading_is_told_as_its_session_and_its_diagnostics() {
        ProgrammeReading reading = ProgrammeText.read(TEXT, Outline.ZURICH, YEAR);
        assertThat(reading).hasToString(reading.session().summary() + """

                line 1, column 1: year given by the caller: "12 October", read as 2017
                line 1, column 1: time zone given by the caller, read as Europe/Zurich [session-2017-10-12]
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]""");
    }

    @Test
    void a_file_that_is_not_there_is_trouble_with_the_file(@TempDir Path folder) {
        assertThatThrownBy(() -> ProgrammeText.read(folder.resolve("none.txt"), Outline.ZURICH))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_zone_is_a_region() {
        for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneOffset.ofHours(2), ZoneId.of("UTC+2"))) {
            assertThatThrownBy(() -> ProgrammeText.read(TEXT, zone))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("a time zone by its region, as Europe/Zurich");
        }
    }

    @Test
    void a_text_may_have_16_mebibytes_and_no_more() {
        String longest = "x".repeat(1 << 24);
        assertThat(ProgrammeText.read(longest, Outline.ZURICH).session().days()).isEmpty();
        assertThat(ProgrammeText.read(stream(longest), Outline.ZURICH).session().days())
                .isEmpty();
        assertThat(problems(() -> ProgrammeText.read(longest + "x", Outline.ZURICH)))
                .containsExactly("line 1, column 1: expected a programme of at most 16777216 characters, found more");
        assertThat(problems(() -> ProgrammeText.read(stream(longest + "x"), Outline.ZURICH)))
                .containsExactly("line 1, column 1: expected a programme of at most 16777216 bytes, found more");
    }

    private static List<String> problems(Runnable reading) {
        return catchThrowableOfType(DocumentException.class, reading::run).problems().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_line_may_have_100_000_characters_and_no_more() {
        String longest = "x".repeat(100_000);
        String text = TEXT + longest + "\n" + longest + "x\n";
        ProgrammeReading reading = ProgrammeText.read(text, Outline.ZURICH, YEAR);
        assertThat(reading.lines().get(2).role()).isEqualTo(LineRole.DESCRIPTION);
        assertThat(reading.lines().get(3).role()).isEqualTo(LineRole.NOT_UNDERSTOOD);
        assertThat(reading.diagnostics().get(reading.diagnostics().size() - 1).message())
                .isEqualTo("not understood: \"" + "x".repeat(80) + "…\", expected a line of at most 100000 characters");
    }

    @Test
    void a_description_may_have_500_000_characters_and_no_more() {
        String line = "x".repeat(99_999) + "\n";
        String longest = "x".repeat(100_000) + "\n";
        ProgrammeReading reading = ProgrammeText.read(TEXT + line.repeat(4) + longest + "x", Outline.ZURICH, YEAR);
        assertThat(reading.session().segments().get(0).description().orElseThrow())
                .hasSize(500_000);
        assertThat(reading.notUnderstood()).extracting(LineUse::line).containsExactly(8);
        ProgrammeReading over = ProgrammeText.read(TEXT + longest + line.repeat(3) + longest, Outline.ZURICH, YEAR);
        assertThat(over.session().segments().get(0).description().orElseThrow()).hasSize(400_000);
        assertThat(reading.diagnostics())
                .filteredOn(told -> told.kind() == DiagnosticKind.NOT_UNDERSTOOD)
                .extracting(Diagnostic::readAs)
                .containsExactly("a shorter description");
    }

    @Test
    void lines_behind_the_first_100_000_are_not_read_and_that_is_told() {
        ProgrammeReading all = ProgrammeText.read(TEXT + "\n".repeat(99_998), Outline.ZURICH, YEAR);
        assertThat(all.lines()).hasSize(100_000);
        assertThat(all.notUnderstood()).isEmpty();

        ProgrammeReading most = ProgrammeText.read(TEXT + "\n".repeat(99_998) + "more\nand more", Outline.ZURICH, YEAR);
        assertThat(most.lines()).hasSize(100_001);
        assertThat(most.notUnderstood()).containsExactly(new LineUse(100_001, "more", LineRole.NOT_READ, List.of()));
        assertThat(most.diagnostics().get(most.diagnostics().size() - 1).toString())
                .isEqualTo("line 100001, column 1: not read from here on: \"more\", expected at most 100000 lines");
    }
}
