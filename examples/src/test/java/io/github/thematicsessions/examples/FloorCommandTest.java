package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.io.json.FloorStatusJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A panel that happens again, on the command line. */
class FloorCommandTest {

    private static final String SUSPENDED = TestFiles.document("floor-suspended.jsonl");

    @TempDir
    private Path folder;

    private String published = "";
    private String workedOut = "";
    private String record = "";

    @BeforeEach
    void write() throws Exception {
        published = file("published.json", SixthSession.publishedDocument());
        workedOut = file("worked-out.json", SixthSession.workedOutDocument());
        record = file("record.jsonl", SixthSession.recordDocument());
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void the_bundled_record_of_a_panel_is_one_line_for_each_change() {
        assertThat(CapturedRun.of("floor", workedOut, "panel-1", "--replay", record, "--ledger"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("floor-record.txt"), ""));
    }

    @Test
    void a_turn_that_is_too_long_a_refused_event_and_a_suspension_are_told_when_they_happen() {
        assertThat(CapturedRun.of("floor", published, "panel-1", "--replay", SUSPENDED))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("floor-suspended.txt"), ""));
    }

    @Test
    void each_change_is_one_document_in_a_line() {
        CapturedRun run = CapturedRun.of("floor", published, "panel-1", "--replay", SUSPENDED, "--format", "json");
        assertThat(run).isEqualTo(new CapturedRun(1, TestFiles.expected("floor-suspended.jsonl"), ""));
        List<FloorStatus> statuses =
                run.out().lines().map(FloorStatusJson::read).toList();
        assertThat(statuses.stream().map(FloorStatus::phase).distinct())
                .containsExactly(
                        Phase.BELOW_MINIMUM,
                        Phase.WITHIN,
                        Phase.WAITING,
                        Phase.WARNING,
                        Phase.LAST_SECONDS,
                        Phase.OVER,
                        Phase.PAUSED);
    }

    @Test
    void on_a_terminal_the_lines_are_written_anew_in_their_place_and_the_cursor_comes_back() throws Exception {
        String turn = file("turn.jsonl", """
                {"format":"thematic-sessions/record","version":1,"session":"gcm-thematic-6","covers":["panel-1"]}
                {"kind":"discussion-opened","at":"2017-10-12T10:43:00+02:00"}
                {"kind":"begin","at":"2017-10-12T10:43:10+02:00","turn":"t1","capacity":"delegation"}
                {"kind":"end","at":"2017-10-12T10:46:12+02:00","turn":"t1"}
                """);
        CapturedRun run = CapturedRun.onTerminal("floor", published, "panel-1", "--replay", turn, "--speed", "120");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace("\u001b", "<ESC>")).isEqualTo(TestFiles.expected("floor-terminal.txt"));
    }

    @Test
    void on_a_terminal_nothing_waits_at_speed_0() {
        assertThat(CapturedRun.onTerminal(
                        "floor", published, "panel-1", "--replay", SUSPENDED, "--speed", "0", "--color", "never"))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("floor-suspended.txt"), ""));
    }

    @Test
    void colour_adds_no_word_and_takes_none() {
        CapturedRun run = CapturedRun.of("floor", published, "panel-1", "--replay", SUSPENDED, "--color", "always");
        assertThat(run.out()).contains("\u001b[33mWARNING\u001b[0m").contains("\u001b[31mOVER\u001b[0m");
        assertThat(run.out().replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(TestFiles.expected("floor-suspended.txt"));
    }

    @Test
    void a_panel_that_the_plan_does_not_have_is_told_with_those_that_it_has() {
        assertThat(CapturedRun.of("floor", published, "panel-9", "--replay", SUSPENDED))
                .isEqualTo(new CapturedRun(2, "", TestFiles.expected("floor-unknown-panel.txt")));
    }

    @Test
    void a_panel_of_which_nothing_is_recorded_has_nothing_to_show() {
        assertThat(CapturedRun.of("floor", workedOut, "panel-3", "--replay", record))
                .isEqualTo(new CapturedRun(0, "The record has no event of panel-3.\n", ""));
    }

    @Test
    void the_record_of_another_session_is_refused() throws Exception {
        String other = file("other.jsonl", """
                {"format":"thematic-sessions/record","version":1,"session":"another"}
                """);
        assertThat(CapturedRun.of("floor", published, "panel-1", "--replay", other))
                .isEqualTo(new CapturedRun(
                        2, "", other + ": expected a record of the session gcm-thematic-6, found one of another\n"));
    }

    @Test
    void a_torn_record_is_replayed_as_far_as_it_can_be_read() throws Exception {
        String torn = file("torn.jsonl", """
                {"format":"thematic-sessions/record","version":1,"session":"gcm-thematic-6"}
                {"kind":"discussion-opened","at":"2017-10-12T10:43:00+02:00"}
                {"kind":"beg""");
        assertThat(CapturedRun.of("floor", published, "panel-1", "--replay", torn))
                .isEqualTo(
                        new CapturedRun(
                                2,
                                "",
                                torn
                                        + ":3:13: /kind: expected the rest of the line, which is torn off here; the lines before it can be salvaged, found the end of the record\n"));
        CapturedRun salvaged = CapturedRun.of("floor", published, "panel-1", "--replay", torn, "--salvage");
        assertThat(salvaged.code()).isZero();
        assertThat(salvaged.out()).startsWith("10:43:00  panel-1  discussion opened  nobody speaks");
    }

    @Test
    void a_finding_that_the_chair_does_not_insist_on_does_not_count() throws Exception {
        String waivers = file("waivers.json", """
                {"format": "thematic-sessions/waivers", "version": 1, "waivers": [
                  {"provision": "intervention-time", "scope": {"kind": "element", "id": "panel-1"},
                   "by": "the co-facilitators", "decided": "2017-10-12T09:30:00+02:00", "why": "Few have asked."},
                  {"provision": "meeting-hours", "scope": {"kind": "session"},
                   "by": "the co-facilitators", "decided": "2017-10-12T09:30:00+02:00", "why": "It was suspended."}]}
                """);
        CapturedRun run = CapturedRun.of("floor", published, "panel-1", "--replay", SUSPENDED, "--waivers", waivers);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("findings: 0 errors, 1 warning, 0 for information, 2 waived\n");
    }

    @Test
    void a_speed_out_of_range_is_refused() {
        assertThat(CapturedRun.of("floor", published, "panel-1", "--replay", SUSPENDED, "--speed", "-1"))
                .isEqualTo(new CapturedRun(2, "", "--speed: expected a number from 0 to 100000, found -1\n"));
    }

    @Test
    void the_help_says_what_can_be_given_and_what_the_exit_codes_mean() {
        assertThat(CapturedRun.of("floor", "--help"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("floor-help.txt"), ""));
    }
}
