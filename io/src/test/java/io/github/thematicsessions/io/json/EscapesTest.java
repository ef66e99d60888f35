package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names, codes and texts that are written with escapes say what they would say without. */
class EscapesTest {

    private static final String TEXT = Examples.SESSION.text();

    /** The first letter of every name, text and code is written as an escape. */
    @ParameterizedTest
    @EnumSource
    void a_document_of_escapes_reads_as_the_one_without(Examples kind) {
        String escaped = escaped(kind.text());

        assertThat(escaped).contains("\\u0066ormat", "\\u0074hematic-sessions/", "\\u0076ersion");
        assertThat(kind.rewritten(escaped)).isEqualTo(kind.text());
    }

    private static String escaped(String document) {
        StringBuilder escaped = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < document.length(); i++) {
            char unit = document.charAt(i);
            boolean first = inside && document.charAt(i - 1) == '"' && unit != '"';
            escaped.append(first ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : String.valueOf(unit));
            inside ^= unit == '"';
        }
        return escaped.toString();
    }

    @Test
    void kinds_that_come_last_are_found_behind_escapes() {
        String text = "{'expected':'Geneva','f\\u0061ct':'c\\u0069ty','k\\u0069nd':'\\u0069dentity'}";

        assertThat(Fragment.write(NormShapes.NORM, Fragment.read(NormShapes.NORM, text)))
                .isEqualTo("{'kind':'identity','fact':'city','expected':'Geneva'}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\\u006fther`, `other`",
                "`ordina\\u004c`, `ordinaL`",
                "`\\u0066ormer`, `former`",
                "`\\u0076`, `v`"
            })
    void a_name_with_escapes_that_is_none_of_the_format_is_refused_as_what_it_says(String name, String says) {
        assertThat(Examples.SESSION.problems(
                        TEXT.replace("{\n  \"format\"", "{\n  \"" + name + "\": 1,\n  \"format\"")))
                .containsExactly("line 2, column 3, /" + says
                        + ": expected one of the members format, version, id, ordinal, title, theme, mandate, place,"
                        + " chairs, days, sideEvents, sources, illustrative, found \"" + says + '"');
    }

    @Test
    void a_name_with_escapes_that_is_said_again_is_told() {
        assertThat(Examples.SESSION.problems(TEXT.replace("\"ordinal\": 6", "\"ordinal\": 6, \"ordin\\u0061l\": 6")))
                .containsExactly("line 5, column 17, /ordinal: expected each member once, found \"ordinal\" again");
    }

    @ParameterizedTest
    @CsvSource({"\\u0069ndividuals,individuals", "\\u0049ndividual,Individual"})
    void a_code_with_escapes_that_is_none_is_refused_as_what_it_says(String code, String says) {
        String expected = ": expected one of member-state, observer-state, observer-entity, united-nations-entity,"
                + " accredited-stakeholder, individual, found \"" + says + '"';

        assertThat(Examples.SESSION.problems(TEXT.replace("\"individual\"", '"' + code + '"')))
                .containsExactly("line 84, column 25, /days/0/segments/0/slots/2/speaker/kind" + expected);
    }
}
