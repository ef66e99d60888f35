package io.github.thematicsessions.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

    @ParameterizedTest
    @ValueSource(strings = {"CH", "DE", "TN", "AA", "ZZ"})
    void two_capital_letters_are_a_code(String code) {
        assertThat(State.of(code).code()).isEqualTo(code);
        assertThat(State.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "CHE", "ch", "Ch", "C1", " CH", "CH ", "Č1", "ÄÖ", "ＣＨ"})
    void anything_else_is_refused(String code) {
        assertThatThrownBy(() -> State.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("state: expected two capital letters of ISO 3166-1, as CH, found " + code);
    }
}
