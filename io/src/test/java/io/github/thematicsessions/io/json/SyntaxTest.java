package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and why a text stops being JSON, word by word. */
class SyntaxTest {

    private static final String START = "{\"format\":\"thematic-sessions/session\",\"version\":1,";
    private static final String END = "the end of the document";

    /** The text ends in the middle of what begins it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`\"`| 2 | | the closing quote of the text",
                "`\"i`| 3 | | the closing quote of the text",
                "`\"id`| 4 | | the closing quote of the text",
                "`\"id\"`| 5 | | a colon",
                "`\"id\":`| 6 | /id | a value",
                "`\"id\":\"a`| 8 | /id | the closing quote of the text",
                "`\"id\":\"a\"`| 9 | | a comma or }",
                "`\"id\":\"a\",`| 10 | | a member name in quotes",
                "`\"id\":\"\\`| 8 | /id | the closing quote of the text",
                "`\"id\":\"\\u`| 9 | /id | the closing quote of the text",
                "`\"id\":\"\\u00e`| 12 | /id | the closing quote of the text",
                "`\"id\":\"\\u00e9`| 13 | /id | the closing quote of the text",
                "`\"ordinal\":6`| 12 | | a comma or }",
                "`\"ordinal\":6.`| 13 | /ordinal | a digit",
                "`\"ordinal\":6e`| 13 | /ordinal | a digit",
                "`\"ordinal\":6e+`| 14 | /ordinal | a digit"
            })
    void a_document_that_is_torn_off_ends_where_it_does(String rest, int column, String pointer, String expected) {
        assertProblem(rest, column, pointer, expected, END);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`\"id\":t`| 6 | a value | t",
                "`\"id\":tru`| 6 | a value | tru",
                "`\"id\":truex}`| 6 | a value | truex",
                "`\"id\":true_}`| 6 | a value | true_",
                "`\"id\":true$}`| 6 | a value | true",
                "`\"id\":fals}`| 6 | a value | fals",
                "`\"id\":NaN}`| 6 | a value | NaN",
                "`\"id\":-}`| 6 | a value | -",
                "`\"id\":+6}`| 6 | a value | +",
                "`\"id\":.6}`| 6 | a value | .6",
                "`\"id\":06}`| 6 | a number without leading zeros | 06",
                "`\"id\":6.}`| 8 | a digit | }",
                "`\"id\":6e-}`| 9 | a digit | }",
                "`\"id\":\"\\x`| 7 | an escape of JSON, as \\n or \\u00e9 | \\x",
                "`\"id\":\"\\x\"}`| 7 | an escape of JSON, as \\n or \\u00e9 | \\x",
                "`\"id\":\"\\u12g4\"}`| 7 | an escape of JSON, as \\n or \\u00e9 | \\u12g",
                "`\"id\":\"\\u\u0663\u0663\u0663\u0663\"}`| 7 | an escape of JSON, as \\n or \\u00e9 | \\u\u0663"
            })
    void what_is_no_value_is_shown_as_far_as_it_is_a_word(String rest, int column, String expected, String found) {
        assertProblem(rest, column, "/id", expected, found);
    }

    @Test
    void what_is_shown_is_cut_behind_24_characters() {
        assertProblem("\"id\":abcdefghijklmnopqrstuvwxyz}", 6, "/id", "a value", "abcdefghijklmnopqrstuvwx");
        assertProblem(
                "\"id\":\"a\" \"abcdefghijklmnopqrstuvwxyz\"}", 10, null, "a comma or }", "\"abcdefghijklmnopqrstuvw");
    }

    @Test
    void a_text_where_none_is_expected_is_shown_with_its_spaces_up_to_its_quote_or_the_end_of_the_line() {
        assertProblem("\"id\":\"a\" \"b c\"}", 10, null, "a comma or }", "\"b c\"");
        assertProblem("\"id\":\"a\" \"b\n\"}", 10, null, "a comma or }", "\"b");
        assertProblem("\"id\":\"a\" \"b", 10, null, "a comma or }", "\"b");
    }

    private static void assertProblem(String rest, int column, String pointer, String expected, String found) {
        String place = "line 1, column " + (START.length() + column) + (pointer == null ? "" : ", " + pointer);

        assertThat(Examples.SESSION.problems(START + rest))
                .containsExactly(place + ": expected " + expected + ", found " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-1",
                "1.0",
                "1.50",
                "1e5",
                "1E5",
                "1e+5",
                "1E-5",
                "1.5e+10",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "99999999999",
                "100000000000000000000"
            })
    void a_number_that_is_no_whole_one_from_1_is_shown_as_it_stands(String number) {
        assertThat(Examples.SESSION.problems(Examples.SESSION.text().replace(": 6,", ": " + number + ",")))
                .containsExactly("line 5, column 14, /ordinal: expected a whole number from 1, found " + number);
    }
}
