package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Each panel: 5 to 7 min - or 1.5. | Each panel: 5 to 7 min - or 1.5.
            *a* _b_ `c`                      | \\*a\\* \\_b\\_ \\`c\\`
            [a](http://b) ![c]               | \\[a\\](http://b) \\!\\[c\\]
            <b>&amp;                         | \\<b\\>\\&amp;
            # a                              | \\# a
            - a                              | \\- a
            + a                              | \\+ a
            === a                            | \\=== a
            12. a                            | 12\\. a
            90. a                            | 90\\. a
            0/. a                            | 0/. a
            1) a 2) b                        | 1\\) a 2) b
            .5                               | .5
            ~~a~~                            | \\~\\~a\\~\\~
            a\\b                             | a\\\\b
            """)
    void what_would_be_markup_is_shown_as_it_is(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"    code,code", "a  ,a", "'',''"})
    void no_space_stands_at_either_end(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', 'a\\\\u000ab'", "'\u001b[2J', '\\\\u001b\\[2J'", "'a|b', 'a\\|b'"})
    void what_would_end_a_line_or_steer_a_terminal_becomes_its_number(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }
}
