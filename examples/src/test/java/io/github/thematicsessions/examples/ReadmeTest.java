package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private static final Path PROGRAM =
            Path.of("src", "main", "java", "io", "github", "thematicsessions", "examples", "CheckAPlan.java");

    @Test
    void the_plan_gives_the_report(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), block("json"));
        assertThat(printedBy(plan)).isEqualTo(block("text"));
    }

    private static String printedBy(Path plan) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            CheckAPlan.main(new String[] {plan.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_six_lines_of_java_are_those_of_the_program_that_is_compiled() {
        List<String> lines = TestFiles.text(PROGRAM).lines().toList();
        int first = lines.indexOf("    public static void main(String[] arguments) {");
        String shown = String.join("\n", lines.subList(first, first + 6)).indent(-4);
        assertThat(block("java")).isEqualTo(shown);
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
