package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session as held, and the decisions of a chair, on the command line. */
class RecordCommandTest {

    private static final String BROKEN = TestFiles.document("broken-note-record.jsonl");
    private static final String CO_MODERATORS = TestFiles.document("co-moderators.json");

    @TempDir
    private Path folder;

    private String session = "";
    private String record = "";
    private String waivers = "";

    @BeforeEach
    void write() throws Exception {
        session = file("session.json", SixthSession.workedOutDocument());
        record = file("record.jsonl", SixthSession.recordDocument());
        waivers = file("waivers.json", SixthSession.waiversDocument());
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void a_record_that_keeps_to_the_note_gives_exit_code_0() {
        assertThat(CapturedRun.of("check", session, "--record", record))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("record.txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void a_record_that_breaks_the_note_is_told_in_the_language_that_is_asked_for(String code) {
        CapturedRun run = CapturedRun.of("check", session, "--record", BROKEN, "--lang", code);
        assertThat(run).isEqualTo(new CapturedRun(1, TestFiles.expected("broken-record-" + code + ".txt"), ""));
    }

    @Test
    void the_report_on_a_record_is_written_as_json_and_is_the_same_whatever_the_order_of_the_options() {
        CapturedRun run = CapturedRun.of("check", "--record", record, "--format", "json", session);
        assertThat(run).isEqualTo(new CapturedRun(0, TestFiles.expected("record.json"), ""));
    }

    @Test
    void a_torn_record_is_refused_with_its_line_and_can_be_salvaged() throws Exception {
        String whole = SixthSession.recordDocument();
        String torn = file("torn.jsonl", whole.substring(0, whole.length() - 20));
        CapturedRun refused = CapturedRun.of("check", session, "--record", torn);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith(torn + ":350:").hasLineCount(1);
        CapturedRun salvaged = CapturedRun.of("check", session, "--record", torn, "--salvage");
        assertThat(salvaged.code()).isZero();
        assertThat(salvaged.err()).isEqualTo(refused.err());
        assertThat(salvaged.out()).startsWith("The record of Labour mobility [gcm-thematic-6]\n");
    }

    @Test
    void a_waived_finding_does_not_count() {
        assertThat(CapturedRun.of("check", CO_MODERATORS).code()).isEqualTo(1);
        assertThat(CapturedRun.of("check", CO_MODERATORS, "--waivers", waivers))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("waived.txt"), ""));
    }

    @Test
    void a_waiver_that_matches_nothing_is_told() {
        CapturedRun run = CapturedRun.of("check", session, "--waivers", waivers);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("of no use");
    }

    @Test
    void waivers_that_cannot_be_read_are_refused() throws Exception {
        String broken = file("broken.json", "{\"format\": \"thematic-sessions/waivers\", \"version\": 1}");
        assertThat(CapturedRun.of("check", session, "--waivers", broken))
                .isEqualTo(new CapturedRun(2, "", broken + ":1:1: expected a member \"waivers\", found none\n"));
    }

    @Test
    void an_open_question_is_read_in_another_way() {
        CapturedRun run = CapturedRun.of("check", session, "--reading", "stated-minutes=exact");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("[welcome-time-exact]")
                .isNotEqualTo(CapturedRun.of("check", session).out());
    }

    @Test
    void a_reading_that_the_note_does_not_have_is_refused() {
        assertThat(CapturedRun.of("check", "--reading", "agenda-rows=roughly"))
                .isEqualTo(new CapturedRun(
                        2, "", "--reading agenda-rows=roughly: expected one of exact-times, found \"roughly\"\n"));
        assertThat(CapturedRun.of("check", "--reading", "agenda-rows"))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "--reading agenda-rows: expected ID=OPTION, as stated-minutes=exact, found agenda-rows\n"));
    }
}
