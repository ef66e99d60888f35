package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.json.FeasibilityJson;
import io.github.thematicsessions.io.json.ProjectionJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a plan can hold, and what follows in the middle of a session, on the command line. */
class FitCommandTest {

    private static final String LATE = TestFiles.document("fit-starts-late.json");

    @TempDir
    private Path folder;

    private String session = "";
    private String record = "";

    @BeforeEach
    void write() throws Exception {
        session = file("session.json", SixthSession.workedOutDocument());
        record = file("record.jsonl", SixthSession.recordDocument());
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    /** The record as it was when the thirty-fifth intervention was over, and nobody wrote on. */
    private String tornOff() throws Exception {
        String heading = SixthSession.recordDocument().lines().findFirst().orElseThrow();
        String events = SixthSession.recordDocument()
                .lines()
                .filter(line -> line.contains("2017-10-12T1") && line.compareTo(heading) != 0)
                .filter(line -> line.replaceAll(".*\"at\":\"([^\"]+)\".*", "$1").compareTo("2017-10-12T12:30") < 0)
                .collect(Collectors.joining("\n"));
        return file("torn-off.jsonl", heading + "\n" + events + "\n");
    }

    @Test
    void the_published_session_can_hold_unless_another_is_named() {
        assertThat(CapturedRun.of("fit")).isEqualTo(new CapturedRun(0, TestFiles.expected("fit-published.txt"), ""));
    }

    @Test
    void the_session_worked_out_can_hold() {
        assertThat(CapturedRun.of("fit", session))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("fit-worked-out.txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "starts-late",
                "overlapping-rows",
                "too-many-slots",
                "window-missed",
                "too-much-time",
                "shared-time",
                "turns-too-long"
            })
    void a_plan_that_cannot_hold_gives_exit_code_1_and_the_conflict_in_words(String kind) {
        assertThat(CapturedRun.of("fit", TestFiles.document("fit-" + kind + ".json")))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("fit-" + kind + ".txt"), ""));
    }

    @Test
    void the_answer_is_written_as_json_and_reads_again() {
        CapturedRun run = CapturedRun.of("fit", LATE, "--format", "json");
        assertThat(run).isEqualTo(new CapturedRun(1, TestFiles.expected("fit-starts-late.json"), ""));
        Feasibility answer = FeasibilityJson.read(run.out());
        assertThat(answer.session()).isEqualTo(ElementId.of("fit-starts-late"));
        assertThat(answer.conflicts()).hasSize(1);
    }

    @Test
    void a_plan_comes_through_standard_input() {
        String plan = TestFiles.text(Path.of(LATE));
        assertThat(CapturedRun.reading(plan, "fit", "-"))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("fit-starts-late.txt"), ""));
    }

    @Test
    void a_provision_that_is_waived_is_not_held_to() throws Exception {
        String waivers = file("waivers.json", """
                {"format": "thematic-sessions/waivers", "version": 1, "waivers": [
                  {"provision": "presentation-time", "scope": {"kind": "element", "id": "panel-1"},
                   "by": "the co-facilitators", "decided": "2017-10-12T09:30:00+02:00", "why": "The panel starts late."}]}
                """);
        CapturedRun run = CapturedRun.of("fit", LATE, "--waivers", waivers);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
                          the chair does not insist:
                            presentation-time at presentation 1 in panel-1
                            presentation-time at presentation 2 in panel-1
                            presentation-time at presentation 3 in panel-1
                        """);
    }

    @Test
    void an_open_question_read_in_another_way_limits_the_floor_of_the_summary_panel() {
        CapturedRun run = CapturedRun.of("fit", "--reading", "summary-panel-limit=limited");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  summary-panel  110 to 125 min  36 to 41 of 3 min  ");
    }

    @Test
    void colour_is_only_added() {
        CapturedRun run = CapturedRun.of("fit", LATE, "--color", "always");
        assertThat(run.out()).contains("\u001b[31mThe plan cannot hold: 1 conflict.\u001b[0m");
        assertThat(run.out().replaceAll("\u001b\\[[0-9]{1,2}m", ""))
                .isEqualTo(TestFiles.expected("fit-starts-late.txt"));
    }

    @Test
    void in_the_middle_of_a_meeting_it_is_told_what_follows() {
        assertThat(CapturedRun.of("fit", session, "--at", "12:35", "--record", record))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("fit-at.txt"), ""));
    }

    @Test
    void hours_that_cannot_be_kept_give_exit_code_1() throws Exception {
        assertThat(CapturedRun.of("fit", session, "--at", "12:58", "--record", tornOff()))
                .isEqualTo(new CapturedRun(1, TestFiles.expected("fit-at-late.txt"), ""));
    }

    @Test
    void what_follows_is_written_as_json_and_reads_again() throws Exception {
        CapturedRun run = CapturedRun.of("fit", session, "--at", "12:58", "--record", tornOff(), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        Projection projection = ProjectionJson.read(run.out());
        assertThat(projection.at()).isEqualTo(LocalTime.of(12, 58));
        assertThat(projection.moved())
                .extracting(forecast -> forecast.part().id().orElseThrow().text())
                .containsExactly("panel-1", "lunch-1");
        assertThat(ProjectionJson.write(projection)).isEqualTo(run.out());
    }

    @Test
    void without_a_record_nothing_has_happened_on_the_first_day_with_a_date() {
        CapturedRun run = CapturedRun.of("fit", "--at", "10:05");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                gcm-thematic-6, day 1 at 10:05
                Nothing runs.

                Hours that cannot be kept (1)
                  opening starts at 10:05, 5 min behind

                """);
        assertThat(CapturedRun.of("fit", "--at", "2017-10-12T10:05")).isEqualTo(run);
    }

    @Test
    void the_day_is_that_of_the_last_event_that_is_not_later_by_the_clock_on_the_wall() {
        assertThat(CapturedRun.of("fit", session, "--at", "15:20", "--record", record)
                        .out())
                .startsWith("gcm-thematic-6, day 2 at 15:20\nrunning: summary-panel, ");
        assertThat(CapturedRun.of("fit", session, "--at", "10:20", "--record", record)
                        .out())
                .startsWith("gcm-thematic-6, day 1 at 10:20\nrunning: panel-1, panel-1-opening\n");
        assertThat(CapturedRun.of("fit", session, "--at", "2017-10-13T10:20", "--record", record)
                        .out())
                .startsWith("gcm-thematic-6, day 2 at 10:20\nNothing runs.\n");
    }

    @Test
    void the_wall_is_in_the_zone_of_the_session_whatever_the_offset_of_an_event() throws Exception {
        String utc = file("utc.jsonl", """
                {"format":"thematic-sessions/record","version":1,"session":"gcm-thematic-6"}
                {"kind":"begin","at":"2017-10-12T08:00:30Z","segment":"opening","slot":"opening-welcome-1"}
                {"kind":"end","at":"2017-10-12T08:05:30Z","segment":"opening","slot":"opening-welcome-1"}
                """);
        assertThat(CapturedRun.of("fit", session, "--at", "10:03", "--record", utc)
                        .out())
                .startsWith("gcm-thematic-6, day 1 at 10:03\nrunning: opening, opening-welcome-1\n");
    }

    @Test
    void when_the_day_is_over_nothing_is_left_of_it() {
        assertThat(CapturedRun.of("fit", session, "--at", "2017-10-13T18:10", "--record", record))
                .isEqualTo(new CapturedRun(
                        0, "gcm-thematic-6, day 2 at 18:10\nNothing of the plan is left of this day.\n", ""));
    }

    @Test
    void a_torn_record_is_refused_and_can_be_salvaged() throws Exception {
        String whole = SixthSession.recordDocument();
        String torn = file("torn.jsonl", whole.substring(0, whole.length() - 20));
        CapturedRun refused = CapturedRun.of("fit", session, "--at", "12:35", "--record", torn);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith(torn + ":350:").hasLineCount(1);
        assertThat(CapturedRun.of("fit", session, "--at", "12:35", "--record", torn, "--salvage"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("fit-at.txt"), refused.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12h", "25:00", "noon", "2017-10-12T", "2017-10-12 12:35", ""})
    void a_time_that_is_none_is_refused(String time) {
        assertThat(CapturedRun.of("fit", "--at", time))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "--at " + time + ": expected a time as 12:35 or 2017-10-12T12:35, found \"" + time + "\"\n"));
    }

    @Test
    void a_day_that_the_session_does_not_have_is_refused() {
        assertThat(CapturedRun.of("fit", "--at", "2018-01-01T10:00"))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        "--at 2018-01-01T10:00: expected a day of the session: 2017-10-12, 2017-10-13, found"
                                + " 2018-01-01\n"));
    }

    @Test
    void a_record_without_a_time_and_one_of_another_session_are_refused() {
        assertThat(CapturedRun.of("fit", session, "--record", record))
                .isEqualTo(new CapturedRun(2, "", "--record: expected --at beside it, found none\n"));
        assertThat(CapturedRun.of("fit", session, "--at", "12:35", "--salvage"))
                .isEqualTo(new CapturedRun(2, "", "--salvage: expected --record beside it, found none\n"));
        assertThat(CapturedRun.of("fit", LATE, "--at", "12:35", "--record", record))
                .isEqualTo(new CapturedRun(
                        2,
                        "",
                        record + ": expected a record of the session fit-starts-late, found one of gcm-thematic-6\n"));
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_is_answered() {
        CapturedRun run = CapturedRun.of("fit", TestFiles.document("unreadable-session.json"), "--at", "10:00");
        assertThat(run).isEqualTo(new CapturedRun(2, "", TestFiles.expected("unreadable.txt")));
        assertThat(CapturedRun.of("fit", "-", "--note", "-").code()).isEqualTo(2);
    }

    @Test
    void help_is_an_answer() {
        assertThat(CapturedRun.of("fit", "--help"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("fit-help.txt"), ""));
    }
}
