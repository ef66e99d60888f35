package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.io.json.RecordJson;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the code in the descriptions of all modules against what really comes out. */
class JavadocCodeTest {

    private static final List<JavadocBlock> BLOCKS = JavadocBlock.all();

    @TempDir
    private static Path folder;

    private static JavadocProgram program;

    @BeforeAll
    static void start() throws Exception {
        program = new JavadocProgram(folder);
    }

    @AfterAll
    static void end() throws Exception {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> every_block_is_what_comes_out() {
        return BLOCKS.stream().map(block -> DynamicTest.dynamicTest(block.name(), () -> hold(block)));
    }

    private static void hold(JavadocBlock block) throws Exception {
        if (block.isJsonLines()) {
            assertThat(RecordJson.write(RecordJson.read(block.text()))).isEqualTo(block.text());
        } else {
            JavadocCode code = JavadocCode.of(block.lines());
            assertThat(program.run(block.name(), code)).isEqualTo(code.results());
        }
    }

    @Test
    void every_block_is_known_with_what_is_held_of_it() {
        assertThat(BLOCKS.stream().map(JavadocCodeTest::known))
                .containsExactly(
                        "core/PrintableText.java 1: 1 result",
                        "core/comparison/PlanComparison.java 1: 2 results",
                        "core/fit/Deviation.java 1: 3 results",
                        "core/session/ThematicSession.java 1: 1 result",
                        "rules/NoteCheck.java 1: 1 result",
                        "rules/bean/FollowsNote.java 1: 2 results",
                        "rules/bean/HoldsSession.java 1: 1 result",
                        "rules/bean/NoteValidatorFactory.java 1: runs",
                        "rules/bean/package-info.java 1: 1 result",
                        "rules/bean/package-info.java 2: runs",
                        "rules/fit/Progress.java 1: runs, 1 remark",
                        "rules/floor/Floor.java 1: 2 results, 2 remarks",
                        "io/json/JsonSchema.java 1: runs",
                        "io/json/RecordJson.java 1: a record",
                        "io/json/ThematicSessionsModule.java 1: 1 result",
                        "io/picture/SessionPicture.java 1: runs",
                        "io/programme/ProgrammeText.java 1: 3 results",
                        "io/text/CatalogueText.java 1: runs",
                        "io/text/ComparisonText.java 1: 1 result",
                        "io/text/FeasibilityText.java 1: runs, 1 remark",
                        "io/text/FloorText.java 1: 1 result",
                        "io/text/ProjectionText.java 1: runs",
                        "io/text/ReportText.java 1: runs, 1 remark",
                        "examples/Sessions.java 1: runs");
    }

    private static String known(JavadocBlock block) {
        return block.name() + ": " + (block.isJsonLines() ? "a record" : held(JavadocCode.of(block.lines())));
    }

    private static String held(JavadocCode code) {
        String results =
                code.results().isEmpty() ? "runs" : count(code.results().size(), "result");
        return code.remarks() == 0 ? results : results + ", " + count(code.remarks(), "remark");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    @Test
    void a_comment_behind_a_call_or_below_it_is_a_result_and_any_other_a_remark() {
        JavadocCode code = JavadocCode.of("""
                List<String> names = names(); // as published
                for (String name : names) {
                    name.length(); // 3
                }
                names.toString();
                // [first,
                //     second]
                names.clear();
                names.size()""".lines().toList());
        assertThat(code).isEqualTo(new JavadocCode("""
                List<String> names = names(); // as published
                for (String name : names) {
                    yields(name.length());
                }
                yields(names.toString());
                names.clear();
                names.size();""", List.of("3", "[first, second]"), 1));
    }

    @Test
    void what_does_not_compile_or_makes_a_warning_is_refused() {
        assertRefused("int left = \"5 minutes\";", "refused.java:");
        assertRefused("List names = List.of();", "[rawtypes]");
    }

    private static void assertRefused(String line, String why) {
        JavadocCode code = JavadocCode.of(List.of(line));
        assertThatThrownBy(() -> program.run("refused", code))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    @Test
    void no_preformatted_text_has_another_form() {
        Pattern start = Pattern.compile("<pre\\b|\\{@snippet");
        long found = JavadocBlock.files()
                .flatMap(file -> start.matcher(TestFiles.text(file)).results())
                .count();
        assertThat(found).isEqualTo(BLOCKS.size());
    }
}
