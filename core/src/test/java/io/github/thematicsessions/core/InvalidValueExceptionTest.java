package io.github.thematicsessions.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.arbitrary.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {

    @Test
    void it_carries_the_field_what_was_expected_and_what_was_found() {
        InvalidValueException refusal = new InvalidValueException("number", "a number from 1", 0);

        assertThat(refusal.field()).isEqualTo("number");
        assertThat(refusal.expected()).isEqualTo("a number from 1");
        assertThat(refusal.found()).isEqualTo("0");
        assertThat(refusal).hasMessage("number: expected a number from 1, found 0");
    }

    @Test
    void nothing_is_found_as_null() {
        assertThat(new InvalidValueException("number", "a number", null).found())
                .isEqualTo("null");
    }

    @Test
    void what_may_be_absent_is_found_as_what_it_holds() {
        assertThat(List.of(Optional.of("P1"), Optional.empty(), OptionalInt.of(3), OptionalInt.empty()))
                .extracting(found -> new InvalidValueException("f", "e", found).getMessage())
                .containsExactly(
                        "f: expected e, found P1",
                        "f: expected e, found nothing",
                        "f: expected e, found 3",
                        "f: expected e, found nothing");
    }

    @Test
    void a_value_is_refused_unless_the_condition_holds() {
        assertThatCode(() -> InvalidValueException.unless(true, "f", "e", "x")).doesNotThrowAnyException();
        assertThatThrownBy(() -> InvalidValueException.unless(false, "f", "e", "x"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("f: expected e, found x");
    }

    @Test
    void the_text_of_a_value_that_holds_is_never_made() {
        Object unprintable = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("asked for its text");
            }
        };

        assertThatCode(() -> InvalidValueException.unless(true, "f", "e", unprintable))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void blank_text_is_refused(String text) {
        assertThatThrownBy(() -> InvalidValueException.unlessText("title", text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("title: expected text that is not blank, found \"" + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\ude00",
                "a\ud83d",
                "\ud83da",
                "\ude00\ud83d",
                "\ud83d\ude00\ud83d",
                "\ud83d\ud83d\ude00"
            })
    void half_of_a_surrogate_pair_is_refused(String text) {
        assertThatThrownBy(() -> InvalidValueException.unlessText("title", text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("title: expected text without half of a surrogate pair, found such a half");
    }

    @Property
    void other_text_is_given_back_as_it_is(@ForAll("texts") String text) {
        assertThat(InvalidValueException.unlessText("title", text)).isSameAs(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
