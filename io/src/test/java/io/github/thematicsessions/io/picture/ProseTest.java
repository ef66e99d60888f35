package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void white_space_and_control_characters_become_one_space_and_none_at_the_ends() {
        assertThat(Prose.of(" a\t\n\u0001\u2028 b\u00a0c \u001b")).isEqualTo("a b\u00a0c");
    }

    @Test
    void what_turns_the_direction_of_writing_is_left_out_and_marks_and_joiners_stay() {
        assertThat(Prose.of("a\u202eb\u2066c\u2069\u202c\u200f\u200d")).isEqualTo("abc\u200f\u200d");
        assertThat(Prose.of("\u2029\u202aa\u202fb\u2065\u206a")).isEqualTo("a\u202fb\u2065\u206a");
    }

    @Test
    void what_xml_does_not_allow_becomes_the_replacement_character() {
        assertThat(Prose.of("a\uffff\ud800")).isEqualTo("a\ufffd\ufffd");
    }

    @Test
    void joined_texts_do_not_turn_one_another_and_empty_ones_leave_no_trace() {
        assertThat(Prose.joined(" · ", List.of("10:15", "", "\u202e", "\u0645")))
                .isEqualTo("10:15 · \u2068\u0645\u2069");
        assertThat(Prose.composed(" · ", List.of("", "\u2068\u0645\u2069", "b")))
                .isEqualTo("\u2068\u0645\u2069 · b");
    }

    @Test
    void the_first_letter_with_a_direction_tells_from_where_a_text_is_written() {
        assertThat(Prose.isFromRight("10:15 \u05e9a")).isTrue();
        assertThat(Prose.isFromRight("10:15 a\u05e9")).isFalse();
        assertThat(Prose.isFromRight("\u2068\u05e9\u2069 10:15")).isFalse();
        assertThat(Prose.isFromRight("\u2068a\u2069 \u05e9")).isTrue();
        assertThat(Prose.isFromRight("10:15")).isFalse();
        assertThat(Prose.isFromRight("")).isFalse();
    }
}
