package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "中文, 4", "，。, 4", "Ж, 1", "م, 1", "ｶ, 1", "Ａ, 2", "😀, 2", "'', 0"})
    void a_character_takes_one_column_and_a_wide_one_two(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void what_is_written_over_another_character_and_what_steers_the_direction_takes_none() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u0645\u0651")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u200f\u2068a\u2069\u200d")).isEqualTo(1);
    }

    /** By the Unicode of ICU; the JDK may know another one, so that what it cannot name yet is left out. */
    @Test
    void wide_is_what_icu_calls_wide_or_fullwidth() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(UCharacter::isDefined)
                        .filter(Character::isDefined)
                        .filter(character -> DisplayWidth.of(character) > 0)
                        .filter(character -> DisplayWidth.isWide(character) != isWide(character))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean isWide(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }

    @ParameterizedTest
    @CsvSource({"abc, 2, 2", "abc, 9, 3", "中文, 3, 1", "中文, 1, 1", "é, 1, 1"})
    void so_many_letters_fit_and_at_least_one(String text, int width, int letters) {
        assertThat(DisplayWidth.fitting(text, width)).isEqualTo(letters);
    }
}
