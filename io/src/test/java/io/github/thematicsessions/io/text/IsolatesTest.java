package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatesTest {

    @Test
    void an_isolate_that_is_broken_ends_with_its_line_and_begins_anew_in_the_next() {
        assertThat(closed("a <b", "c <d", "e> f>", "g")).containsExactly("a <b>", "<c <d>>", "<<e> f>", "g");
        assertThat(closed("<a>", "b")).containsExactly("<a>", "b");
    }

    private static List<String> closed(String... lines) {
        return Isolates.closed(List.of(lines).stream().map(IsolatesTest::marked).toList()).stream()
                .map(line -> line.replace(Isolates.FIRST_STRONG, '<').replace(Isolates.POP, '>'))
                .toList();
    }

    @Test
    void text_is_made_printable_around_isolates() {
        assertThat(Isolates.printable(marked("a\u001b <b\u202e>"))).isEqualTo(marked("a\\u001b <b\\u202e>"));
        assertThat(Isolates.printable("a\u200f")).isEqualTo("a\\u200f");
        assertThat(Isolates.printable(marked("<a\t"))).isEqualTo(marked("<a\\u0009"));
        assertThat(Isolates.printable(marked(">a\t"))).isEqualTo(marked(">a\\u0009"));
    }

    @Test
    void only_text_from_right_to_left_needs_to_be_set_apart() {
        assertThat(Isolates.isNeeded("panel 1, Женева, 中")).isFalse();
        assertThat(Isolates.isNeeded("panel \u0645")).isTrue();
        assertThat(Isolates.isNeeded("\u05e9")).isTrue();
    }

    private static String marked(String text) {
        return text.replace('<', Isolates.FIRST_STRONG).replace('>', Isolates.POP);
    }
}
