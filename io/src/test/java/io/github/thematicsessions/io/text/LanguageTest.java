package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"ar, ARABIC", "zh, CHINESE", "en, ENGLISH", "fr, FRENCH", "ru, RUSSIAN", "es, SPANISH", "FR, FRENCH"})
    void a_language_is_found_by_its_code(String code, Language language) {
        assertThat(Language.of(code)).isEqualTo(language);
    }

    @Test
    void there_are_six_of_which_one_runs_from_right_to_left() {
        assertThat(Language.values())
                .hasSize(6)
                .filteredOn(Language::isRightToLeft)
                .containsExactly(Language.ARABIC);
    }

    @Test
    void another_code_is_refused_with_the_six() {
        assertThatThrownBy(() -> Language.of("de"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code: expected one of ar, zh, en, fr, ru, es, found de");
    }
}
