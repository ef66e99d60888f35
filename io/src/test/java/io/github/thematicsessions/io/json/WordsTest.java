package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a problem shows what was found. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Genève, Genève",
        "\ud83d\ude00, \ud83d\ude00",
        "a\ud83d\ude00b, a\ud83d\ude00b",
        "\ud83d, \\ud83d",
        "\ude00, \\ude00",
        "a\ude00\ud83d, a\\ude00\\ud83d",
        "\ud83d\ud83d\ude00, \\ud83d\ud83d\ude00",
        "\ud83d\ude00\ude00, \ud83d\ude00\\ude00",
        "a\u0000b, a\\u0000b",
        "a\u00a0b, a\\u00a0b",
        "a\u200bb, a\\u200bb",
        "a\u0378b, a\\u0378b",
        "a b, a b"
    })
    void what_nobody_would_see_is_shown_as_an_escape(String text, String shown) {
        assertThat(Words.shortened(text)).isEqualTo(shown);
        assertThat(Words.quoted(text)).isEqualTo('"' + shown + '"');
    }

    @Test
    void sixty_characters_are_shown_and_no_more() {
        assertThat(Words.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Words.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Words.quoted("x".repeat(59) + "\ud83d\ude00")).isEqualTo('"' + "x".repeat(59) + "\\ud83d…\"");
    }
}
