package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The widths of single characters, as the tables of the fonts have them. */
class AdvanceTest {

    @ParameterizedTest
    @CsvSource({
        "a, 613, 675",
        "~, 838, 838",
        "é, 616, 770",
        "…, 1000, 1250",
        "А, 685, 856",
        "я, 602, 752",
        "ё, 616, 770",
        "Џ, 1430, 1787",
        "ђ, 1170, 1462",
        "Ω, 1430, 1787",
        "ß, 1170, 1462",
        "ש, 720, 900",
        "م, 900, 1125",
        "中, 1000, 1250",
        "か, 1000, 1250",
        "अ, 1400, 1750"
    })
    void a_character_has_the_width_of_the_widest_font_or_the_bound_of_its_script(
            String character, int plain, int bold) {
        assertThat(Advance.of(character.codePointAt(0))).isEqualTo(plain);
        assertThat(Advance.bold(character.codePointAt(0))).isEqualTo(bold);
    }

    @Test
    void a_space_has_a_width_and_a_mark_above_a_letter_has_none() {
        assertThat(Advance.of(' ')).isEqualTo(318);
        assertThat(Advance.bold(' ')).isEqualTo(349);
        assertThat(Advance.of(0xA0)).isEqualTo(318);
        assertThat(Advance.of(0x301)).isZero();
        assertThat(Advance.bold(0x301)).isZero();
    }
}
