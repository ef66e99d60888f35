package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Our reader of tokens agrees with the parser of Jackson on what is JSON and what it says. */
class SyntaxProperties {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"a\"",
            "\"\"",
            "\"",
            "0",
            "-0",
            "-",
            "12",
            "01",
            "1.5",
            "1.",
            ".5",
            "1e5",
            "1e",
            "1e+7",
            "+1",
            "true",
            "false",
            "null",
            "nul",
            "tru",
            "truex",
            "NaN",
            "-Infinity",
            " ",
            "\n",
            "\t",
            "\r",
            "\f",
            "\\n",
            "\\",
            "\\x",
            "\"\\u12\"",
            "\"\\u00e9\"",
            "\"\\ud800\"",
            "{\"\\ud800",
            "{\"\\ud83d\\ude00\"",
            "\\ude00\":",
            "\":1}",
            "\":",
            "\"\\\"",
            "\u0000",
            "\u0001",
            "/",
            "//",
            "#",
            "'",
            "é",
            "\"\u007f\"",
            "\"\u2028\"");

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Dialect.DEEPEST)
                    .maxStringLength(Dialect.LONGEST_TEXT)
                    .maxNameLength(Dialect.LONGEST_TEXT)
                    .maxNumberLength(Dialect.LONGEST_NUMBER)
                    .build())
            .build();

    @Property(tries = 20000)
    void both_accept_the_same_texts(@ForAll("texts") String text) {
        assertThat(firstFlaw(text).isEmpty()).as(text).isEqualTo(isParsed(text));
    }

    @Property(tries = 5000)
    void both_read_the_same_tokens(@ForAll("documents") String text) {
        Tokens ours = Tokens.of(DocumentText.of(text));
        try (JsonParser theirs = JACKSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            for (JsonToken token = theirs.nextToken(); token != null; token = theirs.nextToken()) {
                assertThat(ours.next()).isEqualTo(token);
                assertThat(ours.start())
                        .isEqualTo((int) theirs.currentTokenLocation().getCharOffset());
                if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                    assertThat(ours.text()).isEqualTo(theirs.getString());
                    assertThat(ours.isText(theirs.getString())).isTrue();
                }
            }
        }
        assertThat(ours.next()).isNull();
    }

    @Property(tries = 2000)
    void the_text_before_a_flaw_has_no_other(@ForAll("texts") String text) {
        firstFlaw(text).ifPresent(flaw -> {
            assertThat(flaw.offset()).isBetween(0, text.length());
            // Cut at its flaw a text has either none, or one at an end that came too early.
            firstFlaw(text.substring(0, flaw.offset()))
                    .ifPresent(earlier -> assertThat(earlier.offset()).isLessThanOrEqualTo(flaw.offset()));
        });
    }

    /** Finds the first place at which a text is not JSON. */
    static Optional<NoJson> firstFlaw(String text) {
        Tokens tokens = Tokens.of(DocumentText.of(text));
        try {
            if (tokens.next() == null) {
                return Optional.of(new NoJson(text.length(), "a value", "none"));
            }
            tokens.skip();
            tokens.next();
            return Optional.empty();
        } catch (NoJson flaw) {
            return Optional.of(flaw);
        }
    }

    private static boolean isParsed(String text) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            parser.finishToken();
            return parser.nextToken() == null;
        } catch (JacksonException noJson) {
            return false;
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> documents() {
        return values(3);
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalars = Arbitraries.of(
                "\"\"",
                "\"a b\"",
                "\"\\u00e9\\n\\\"\\\\\\/\\b\\f\\r\\t\"",
                "\"\\ud83d\\ude00é\"",
                "\"\\ud83d\"",
                "0",
                "-0",
                "-12",
                "2147483647",
                "99999999999",
                "1.50",
                "1E+7",
                "true",
                "false",
                "null");
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> values = spaced(values(depth - 1));
        Arbitrary<String> names = spaced(Arbitraries.of("\"a\"", "\"kind\"", "\"\"", "\"\\u006bind\"", "\"é/~\""));
        Arbitrary<String> members = Combinators.combine(names, values).as((name, value) -> name + ":" + value);
        return Arbitraries.oneOf(
                scalars,
                spaced(values.list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]")),
                spaced(members.list().ofMaxSize(4).map(list -> "{" + String.join(",", list) + "}")));
    }

    private static Arbitrary<String> spaced(Arbitrary<String> text) {
        Arbitrary<String> spaces = Arbitraries.of("", "", " ", "\n", "\r\n\t");
        return Combinators.combine(spaces, text, spaces).as((before, inner, behind) -> before + inner + behind);
    }
}
