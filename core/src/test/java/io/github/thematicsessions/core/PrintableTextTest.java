package io.github.thematicsessions.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 10, 13, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x200e, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff})
    void what_a_terminal_would_obey_becomes_its_number(int character) {
        assertThat(PrintableText.of("a" + Character.toString(character) + "b"))
                .isEqualTo("a\\u" + String.format("%04x", character) + "b");
    }

    @Test
    void a_number_of_more_than_four_digits_keeps_them() {
        assertThat(PrintableText.of(Character.toString(0xE0001))).isEqualTo("\\ue0001");
    }

    @Test
    void half_of_a_surrogate_pair_becomes_its_number() {
        assertThat(PrintableText.of("\ud83d")).isEqualTo("\\ud83d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Zürich", "a\u00a0b", "مرحبا", "می\u200cخواهم", "क्\u200dष", "\ud83d\ude00", "C:\\u001b"})
    void all_else_stays_as_it_is(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Property
    void printable_text_has_no_control_character_and_stays_as_it_is(@ForAll String text) {
        String printable = PrintableText.of(text);
        assertThat(printable.codePoints().anyMatch(Character::isISOControl)).isFalse();
        assertThat(PrintableText.of(printable)).isEqualTo(printable);
    }
}
