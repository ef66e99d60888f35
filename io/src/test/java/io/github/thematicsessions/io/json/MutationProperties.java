package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a valid document, it gives a value or a {@link DocumentException}, never anything else. */
class MutationProperties {

    private static final int TRIES = 3000;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+|[{}\\[\\]:,]|\\s+");
    private static final List<String> SCRAPS = List.of(
            "",
            " ",
            "\n",
            "\t",
            "\u0000",
            "\u001f",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "/",
            "//",
            "/*",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "0",
            "-",
            "+",
            ".",
            "e",
            "null",
            "true",
            "false",
            "NaN",
            "Infinity",
            "1e999",
            "99999999999",
            "é",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "\ud83d",
            "{}",
            "[]",
            "\"\"",
            "\"kind\":",
            "\"format\": 1,",
            "#");

    /**
     * A document and one change to it.
     *
     * @param kind what kind of document it is
     * @param text the document after the change
     */
    record Mutant(Examples kind, String text) {}

    @Property(tries = TRIES)
    void one_character_deleted_replaced_or_inserted(@ForAll("edited") Mutant mutant) {
        requireAnswer(mutant);
    }

    @Property(tries = TRIES)
    void two_tokens_swapped(@ForAll("swapped") Mutant mutant) {
        requireAnswer(mutant);
    }

    @Property(tries = TRIES)
    void cut_anywhere(@ForAll("cut") Mutant mutant) {
        requireAnswer(mutant);
    }

    @Property(tries = TRIES)
    void one_byte_changed(@ForAll("anyKind") Examples kind, @ForAll int place, @ForAll byte change) {
        byte[] bytes = kind.text().getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(place, bytes.length)] = change;
        List<Problem> problems = List.of();
        try {
            switch (kind) {
                case SESSION -> SessionJson.read(new ByteArrayInputStream(bytes));
                case NOTE -> NoteJson.read(new ByteArrayInputStream(bytes));
                case REPORT -> ReportJson.read(new ByteArrayInputStream(bytes));
                case WAIVERS -> WaiversJson.read(new ByteArrayInputStream(bytes));
                case FEASIBILITY -> FeasibilityJson.read(new ByteArrayInputStream(bytes));
                case PROJECTION -> ProjectionJson.read(new ByteArrayInputStream(bytes));
                case FLOOR -> FloorStatusJson.read(new ByteArrayInputStream(bytes));
                case RECORD -> RecordJson.read(new ByteArrayInputStream(bytes));
            }
        } catch (DocumentException unreadable) {
            problems = unreadable.problems();
            assertThat(problems).isNotEmpty();
        }
        assertThat(problems).hasSizeLessThanOrEqualTo(Problems.MOST + 1);
    }

    /** What is accepted is written and read again; what is refused is told in order, at places that the text has. */
    private static void requireAnswer(Mutant mutant) {
        List<Problem> problems = List.of();
        try {
            String written = mutant.kind().rewritten(mutant.text());
            assertThat(mutant.kind().rewritten(written)).isEqualTo(written);
            assertThat(SyntaxProperties.firstFlaw(mutant.text())).isEmpty();
        } catch (DocumentException unreadable) {
            problems = unreadable.problems();
            assertThat(problems).isNotEmpty();
        }
        String[] lines = mutant.text().split("\r\n|\n|\r", -1);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isLessThanOrEqualTo(lines.length);
            assertThat(problem.column()).isLessThanOrEqualTo(lines[problem.line() - 1].length() + 1);
            assertThat(problem.expected()).isNotBlank().doesNotContain("jackson", "JSON as RFC 8259 lays it down");
        });
        assertThat(problems)
                .isSortedAccordingTo((one, other) -> one.line() != other.line()
                        ? Integer.compare(one.line(), other.line())
                        : Integer.compare(one.column(), other.column()));
    }

    @Provide
    static Arbitrary<Examples> anyKind() {
        // Records have lines, and properties of their own.
        return Arbitraries.of(Examples.class).filter(kind -> kind != Examples.RECORD);
    }

    @Provide
    static Arbitrary<Mutant> edited() {
        return Combinators.combine(
                        anyKind(),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 3),
                        scraps())
                .as((kind, place, deleted, scrap) -> {
                    String text = kind.text();
                    int from = Math.floorMod(place, text.length() + 1);
                    int until = Math.min(text.length(), from + deleted);
                    return new Mutant(kind, text.substring(0, from) + scrap + text.substring(until));
                });
    }

    private static Arbitrary<String> scraps() {
        return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().ofLength(1));
    }

    @Provide
    static Arbitrary<Mutant> swapped() {
        return Combinators.combine(anyKind(), Arbitraries.integers(), Arbitraries.integers())
                .as((kind, one, other) -> {
                    List<String> tokens = tokens(kind.text());
                    Collections.swap(tokens, Math.floorMod(one, tokens.size()), Math.floorMod(other, tokens.size()));
                    return new Mutant(kind, String.join("", tokens));
                });
    }

    @Provide
    static Arbitrary<Mutant> cut() {
        return Combinators.combine(anyKind(), Arbitraries.integers())
                .as((kind, place) -> new Mutant(
                        kind,
                        kind.text()
                                .substring(0, Math.floorMod(place, kind.text().length()))));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        assertThat(String.join("", tokens)).isEqualTo(text);
        return tokens;
    }
}
