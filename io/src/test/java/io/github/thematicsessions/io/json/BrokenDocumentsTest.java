package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code broken} makes one mistake in a document that is valid without it, and lists the problems that
 * must be told, word by word.
 */
class BrokenDocumentsTest {

    /**
     * One file.
     *
     * @param name the folder and the file
     * @param kind what kind of document it is
     * @param broken the valid document with the mistake made
     * @param problems the lines to be told
     */
    record Case(String name, Examples kind, String broken, List<String> problems) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_document_without_a_mistake_reads_and_writes_itself(Examples kind) {
        assertThat(kind.rewritten(kind.text())).isEqualTo(kind.text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_mistake_is_told_at_its_place(Case mistake) {
        assertThat(mistake.kind().problems(mistake.broken())).containsExactlyElementsOf(mistake.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_mistake_is_told_the_same_way_with_other_line_ends(Case mistake) {
        String broken = mistake.broken();
        // A raw line end inside a text is the mistake of one case, and its words name that line end.
        List<String> problems = mistake.name().equals("session/line-end-in-a-text.txt")
                ? mistake.problems().stream()
                        .map(line -> line.replace("\\u000a", "\\u000d"))
                        .toList()
                : mistake.problems();

        assertThat(mistake.kind().problems(broken.replace("\n", "\r\n"))).containsExactlyElementsOf(problems);
        // In a record a carriage return alone ends no line.
        if (mistake.kind() != Examples.RECORD) {
            assertThat(mistake.kind().problems(broken.replace('\n', '\r'))).containsExactlyElementsOf(problems);
        }
    }

    @Test
    void there_are_cases_of_every_kind() throws Exception {
        assertThat(count(Examples.SESSION)).isGreaterThanOrEqualTo(77);
        assertThat(count(Examples.NOTE)).isGreaterThanOrEqualTo(44);
        assertThat(count(Examples.REPORT)).isGreaterThanOrEqualTo(36);
        assertThat(count(Examples.WAIVERS)).isGreaterThanOrEqualTo(14);
        assertThat(count(Examples.FEASIBILITY)).isGreaterThanOrEqualTo(35);
        assertThat(count(Examples.PROJECTION)).isGreaterThanOrEqualTo(13);
        assertThat(count(Examples.FLOOR)).isGreaterThanOrEqualTo(15);
        assertThat(count(Examples.RECORD)).isGreaterThanOrEqualTo(44);
    }

    private static long count(Examples kind) throws Exception {
        return cases().filter(mistake -> mistake.kind() == kind).count();
    }

    static Stream<Case> cases() throws IOException, URISyntaxException {
        Path root = Path.of(BrokenDocumentsTest.class.getResource("/broken").toURI());
        List<Case> cases = new ArrayList<>();
        for (Examples kind : Examples.values()) {
            try (Stream<Path> files = Files.list(root.resolve(kind.name().toLowerCase(Locale.ROOT)))) {
                for (Path file : files.sorted().toList()) {
                    cases.add(parse(root.relativize(file), kind, Files.readString(file)));
                }
            }
        }
        return cases.stream();
    }

    private static Case parse(Path name, Examples kind, String text) {
        String broken = kind.text();
        List<String> problems = List.of();
        String sought = "";
        for (String block : text.split("(?m)^--- ", -1)) {
            String body = block.substring(block.indexOf('\n') + 1).replaceFirst("\n\\z", "");
            if (block.startsWith("replace\n")) {
                sought = body;
                assertThat(broken.split(Pattern.quote(sought), -1))
                        .as("%s: %s", name, sought)
                        .hasSize(2);
            } else if (block.startsWith("by\n")) {
                broken = broken.replace(sought, body);
            } else if (block.startsWith("problems\n")) {
                problems = Arrays.asList(body.split("\n"));
            }
        }
        assertThat(problems).as("the problems of %s", name).isNotEmpty();
        return new Case(name.toString().replace('\\', '/'), kind, broken, problems);
    }
}
