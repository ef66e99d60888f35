package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the README shows against what really comes out. */
class ReadmeTest {

    private static final String README = TestFiles.text(Path.of("..", "README.md"));
    private static final Path PROGRAMS = Path.of("src", "main", "java", "io", "github", "thematicsessions", "examples");

    @Test
    void the_plan_gives_the_report(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), block("json"));
        assertThat(printed(CheckAPlan::main, plan)).isEqualTo(blocks("text").get(0));
    }

    @Test
    void the_record_of_the_plan_gives_the_report(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), block("json"));
        Path record = Files.writeString(folder.resolve("record.jsonl"), block("jsonl"));
        assertThat(printed(CheckARecord::main, plan, record))
                .isEqualTo(blocks("text").get(1));
    }

    private static String printed(PrintedOutput.Program program, Path... arguments) throws Exception {
        return PrintedOutput.of(
                program, Arrays.stream(arguments).map(Path::toString).toArray(String[]::new));
    }

    @Test
    void the_conflict_and_the_time_of_the_floor_are_what_comes_out() {
        assertThat(CapturedRun.of("fit", TestFiles.document("fit-starts-late.json"))
                        .out())
                .contains("\n" + blocks("text").get(2));
        assertThat(CapturedRun.of("fit").out()).contains("\n" + blocks("text").get(3));
    }

    @Test
    void the_changes_of_the_floor_are_what_comes_out() {
        assertThat(TestFiles.expected("floor-suspended.txt"))
                .contains("\n" + blocks("text").get(4));
        assertThat(blocks("text")).hasSize(5);
    }

    @Test
    void the_lines_of_java_are_those_of_the_programs_that_are_compiled() {
        assertThat(blocks("java"))
                .containsExactly(
                        main("CheckAPlan.java", 6),
                        main("CheckARecord.java", 8),
                        main("RunTheFloor.java", 11),
                        main("PublishACorpus.java", 12));
    }

    private static String main(String program, int count) {
        List<String> lines = TestFiles.text(PROGRAMS.resolve(program)).lines().toList();
        int first = 0;
        while (!lines.get(first).startsWith("    public static void main(String[] arguments)")) {
            first++;
        }
        return String.join("\n", lines.subList(first, first + count)).indent(-4);
    }

    @Test
    void the_commands_are_there_and_the_second_is_the_one_that_is_run_for_every_change() {
        assertThat(blocks("sh"))
                .containsExactly(
                        "mvn -q -DskipTests package && java -jar examples/target/thematic-sessions.jar check\n",
                        "mvn verify\n");
        assertThat(TestFiles.text(Path.of("..", ".ci", "run")).lines()).contains("mvn verify");
    }

    @Test
    void the_coordinates_have_the_version_of_the_build() {
        MatchResult version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(TestFiles.text(Path.of("..", "pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(blocks("xml"))
                .singleElement()
                .asString()
                .contains("<version>" + version.group(1) + "</version>")
                .contains("<artifactId>thematic-sessions-rules</artifactId>")
                .contains("<artifactId>thematic-sessions-io</artifactId>");
    }

    @Test
    void every_code_of_a_plan_is_shown_in_its_order() {
        assertThat(README)
                .contains("| segment `kind` | " + codes(SegmentKind.values()) + " |")
                .contains("| `capacity` | " + codes(Capacity.values()) + " |")
                .contains("| `purpose` | " + codes(Purpose.values()) + " |")
                .contains("| participant `kind` | " + codes(ParticipantKind.values()) + " |");
    }

    @Test
    void every_kind_of_event_is_shown_in_its_order() {
        FloorEventKind[] kinds = FloorEventKind.values();
        FloorEventKind[] ours = Arrays.copyOf(kinds, kinds.length - 1);
        assertThat(kinds[ours.length]).isEqualTo(FloorEventKind.OTHER);
        assertThat(README).contains("| event `kind` | " + codes(ours) + "; any other word is kept and told |");
    }

    private static String codes(Coded[] words) {
        return Arrays.stream(words).map(word -> '`' + word.code() + '`').collect(Collectors.joining(" "));
    }

    private static String block(String language) {
        List<String> blocks = blocks(language);
        assertThat(blocks).as(language).hasSize(1);
        return blocks.get(0);
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
