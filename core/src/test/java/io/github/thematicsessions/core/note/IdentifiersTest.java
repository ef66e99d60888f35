package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    static Stream<Function<String, Object>> ids() {
        return Stream.of(NoteId::of, ProvisionId::of, ReadingId::of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void lower_case_words_joined_by_hyphens_make_an_id(Function<String, Object> id) {
        assertThat(Stream.of("a", "7", "one-moderator", "gcm-thematic-6-note", "a-" + "b-".repeat(18) + "c"))
                .allSatisfy(text -> assertThat(id.apply(text)).hasToString(text));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void any_other_text_is_no_id(Function<String, Object> id) {
        assertThat(Stream.of(
                        "",
                        " ",
                        "A",
                        "one moderator",
                        "-a",
                        "a-",
                        "a--b",
                        "a_b",
                        "a.b",
                        "é",
                        "a\n",
                        "a-" + "b-".repeat(19) + "c"))
                .allSatisfy(text -> assertThatThrownBy(() -> id.apply(text))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("id: expected lower-case words joined by hyphens, as ")
                        .hasMessageEndingWith(", found \"" + text + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "I.1.1", "II.c.3.3", "annex.2.4", "1.2.3.4.5.6.7.8.9.10"})
    void letters_and_digits_joined_by_dots_make_a_locator(String text) {
        assertThat(Locator.of(text).text()).isEqualTo(text);
        assertThat(Locator.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "a.",
                ".a",
                "a..b",
                "II c",
                "II.c.3.3 ",
                "a-b",
                "é",
                "1.2.3.4.5.6.7.8.9.10.11",
                "abcdefghijklmnopqrstu"
            })
    void any_other_text_is_no_locator(String text) {
        assertThatThrownBy(() -> Locator.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("locator: expected letters and digits joined by dots, as II.c.3.3, found \"" + text + '"');
    }

    @Test
    void identifiers_are_ordered_by_their_text() {
        assertThat(Locator.of("II.a.1")).isLessThan(Locator.of("II.b.1"));
        assertThat(NoteId.of("a")).isLessThan(NoteId.of("b"));
        assertThat(ProvisionId.of("a")).isLessThan(ProvisionId.of("b"));
        assertThat(ReadingId.of("a")).isLessThan(ReadingId.of("b"));
    }

    @Test
    void a_citation_prints_the_note_and_the_place() {
        assertThat(new Citation(NoteId.of("gcm-thematic-6-note"), Locator.of("II.c.3.3")))
                .hasToString("gcm-thematic-6-note II.c.3.3");
        assertThat(new Premise(ReadingId.of("stated-minutes"), "exact")).hasToString("stated-minutes=exact");
    }
}
