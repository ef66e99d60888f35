package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The reader that tells where a text stops being JSON agrees with the parser on whether it does. */
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

    @Property(tries = 20000)
    void both_accept_the_same_texts(@ForAll("texts") String text) {
        boolean flawless = Syntax.firstFlaw(text.toCharArray(), text.length()).isEmpty();

        assertThat(flawless).as(text).isEqualTo(isParsed(text));
    }

    @Property(tries = 2000)
    void the_text_before_a_flaw_has_no_other(@ForAll("texts") String text) {
        Syntax.firstFlaw(text.toCharArray(), text.length()).ifPresent(flaw -> {
            assertThat(flaw.offset()).isBetween(0, text.length());
            // Cut at its flaw a text has either none, or one at an end that came too early.
            Syntax.firstFlaw(text.toCharArray(), flaw.offset())
                    .ifPresent(earlier -> assertThat(earlier.offset()).isLessThanOrEqualTo(flaw.offset()));
        });
    }

    private static boolean isParsed(String text) {
        try (JsonParser parser = Dialect.FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray())) {
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
}
