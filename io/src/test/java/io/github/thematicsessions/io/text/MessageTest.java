package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @Test
    void arguments_are_put_in_where_their_names_stand() {
        Message message = Message.parse("{b} of {a}, {b}");
        assertThat(message.with(Map.of("a", "one", "b", "two"))).isEqualTo("two of one, two");
        assertThat(message.arguments()).containsExactly("b", "a");
    }

    @Test
    void braces_in_an_argument_mean_nothing() {
        assertThat(Message.parse("{a}.").with(Map.of("a", "{b}"))).isEqualTo("{b}.");
    }

    @Test
    void words_without_arguments_stay_as_they_are() {
        assertThat(Message.parse("none").with(Map.of())).isEqualTo("none");
    }

    @Test
    void an_argument_that_is_not_given_is_told() {
        assertThatThrownBy(() -> Message.parse("{a} {b}").with(Map.of("a", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an argument b, found [a]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "}a", "}", "{a} b}", "{a} {b"})
    void a_brace_without_the_other_is_refused(String text) {
        assertThatThrownBy(() -> Message.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("in: " + text);
    }
}
