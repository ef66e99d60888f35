package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void sixty_characters_of_a_cell_are_shown_and_that_there_are_more() {
        String sixty = "\ud83d\ude00".repeat(60);
        assertThat(Words.quoted(sixty)).isEqualTo('"' + sixty + '"');
        assertThat(Words.quoted(sixty + "a")).isEqualTo('"' + sixty + "…\"");
    }

    @Test
    void what_nobody_sees_is_shown_as_an_escape() {
        assertThat(Words.quoted("a\tb c\u00a0\u200b\ue000")).isEqualTo("\"a\\u0009b c\\u00a0\\u200b\ue000\"");
        assertThat(Words.quoted("\ud83d \uffff")).isEqualTo("\"\\ud83d \\uffff\"");
    }
}
