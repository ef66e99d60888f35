package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"panel-1", "1", "é", "中", "\ud83d\ude00", "a/b~c", "\"'\\", "#?&="})
    void visible_characters_make_an_id(String text) {
        assertThat(ElementId.of(text).text()).isEqualTo(text);
        assertThat(ElementId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "panel 1",
                "panel\u00a01",
                "panel\u202f1",
                "\t",
                "a\n",
                "\u0000",
                "a\u007f",
                "\u0085",
                "\ud83d",
                "\ude00x"
            })
    void spaces_control_characters_and_halves_of_a_pair_are_refused(String text) {
        assertThatThrownBy(() -> ElementId.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: expected 1 to 200 visible characters without a space, found \"" + text + '"');
    }

    @Test
    void an_id_has_at_most_200_characters() {
        assertThat(ElementId.of("x".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> ElementId.of("x".repeat(201))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ids_are_ordered_by_their_text() {
        assertThat(ElementId.of("a")).isLessThan(ElementId.of("b")).isEqualByComparingTo(ElementId.of("a"));
    }
}
