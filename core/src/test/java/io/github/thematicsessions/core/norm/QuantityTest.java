package io.github.thematicsessions.core.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Norms;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3",
        "0, 0, 0",
        "2.., 2, 2147483647",
        "..5, 0, 5",
        "1..3, 1, 3",
        ".., 0, 2147483647",
        "999999999, 999999999, 999999999"
    })
    void the_canonical_text_is_read_and_written(String text, int atLeast, int atMost) {
        Quantity quantity = Quantity.parse(text);

        assertThat(quantity).isEqualTo(new Quantity(atLeast, atMost)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"3..3, 3", "0..5, ..5", "0.., ..", "..0, 0", "007, 7"})
    void other_ways_to_write_a_quantity_become_canonical(String text, String canonical) {
        assertThat(Quantity.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "...", "-1", "+3", "3 ", "1.3", "1-3", "1...3", "three", "1..3..5", "٣"})
    void text_that_is_no_quantity_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("quantity: expected 3, 2.., ..5 or 1..3, found \"" + text + '"');
    }

    @Test
    void negative_and_crossed_ends_are_refused() {
        assertThatThrownBy(() -> Quantity.exactly(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.atLeast(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.parse("5..3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("quantity: expected ends from 0 to 999,999,999 that are not crossed, found 5..3");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, false",
        "3, 3, true",
        "3, 4, false",
        "2.., 1, false",
        "2.., 2, true",
        "2.., 2147483647, true",
        "..5, 0, true",
        "..5, 5, true",
        "..5, 6, false",
        "1..3, 0, false",
        "1..3, 1, true",
        "1..3, 3, true",
        "1..3, 4, false"
    })
    void a_number_keeps_to_a_quantity_between_both_ends(String quantity, int number, boolean holds) {
        assertThat(Quantity.parse(quantity).holds(number)).isEqualTo(holds);
    }

    @Property
    void the_text_is_read_back(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Norms.quantities();
    }
}
