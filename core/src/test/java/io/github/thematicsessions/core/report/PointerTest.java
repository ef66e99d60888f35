package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Locations;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    /** The members of the example in RFC 6901, section 5. */
    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("/foo", "foo"),
                Arguments.of("/", ""),
                Arguments.of("/a~1b", "a/b"),
                Arguments.of("/c%d", "c%d"),
                Arguments.of("/e^f", "e^f"),
                Arguments.of("/g|h", "g|h"),
                Arguments.of("/i\\j", "i\\j"),
                Arguments.of("/k\"l", "k\"l"),
                Arguments.of("/ ", " "),
                Arguments.of("/m~0n", "m~n"),
                Arguments.of("/~01", "~1"),
                Arguments.of("/~0~1~00", "~/~0"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_member_is_escaped_in_the_text_and_read_back(String text, String member) {
        assertThat(Pointer.root().child(member)).hasToString(text).isEqualTo(Pointer.parse(text));
        assertThat(Pointer.parse(text)).hasToString(text);
    }

    @Test
    void the_root_is_the_empty_text() {
        assertThat(Pointer.root()).hasToString("").isEqualTo(Pointer.parse(""));
    }

    @Test
    void a_path_of_members_and_elements() {
        Pointer start = Pointer.root()
                .child("days")
                .child(0)
                .child("segments")
                .child(12)
                .child("start");

        assertThat(start)
                .hasToString("/days/0/segments/12/start")
                .isEqualTo(Pointer.parse("/days/0/segments/12/start"));
    }

    @Test
    void an_element_and_a_member_of_the_same_text_are_the_same_place() {
        assertThat(Pointer.root().child(0))
                .isEqualTo(Pointer.root().child("0"))
                .hasSameHashCodeAs(Pointer.root().child("0"));
        assertThat(Pointer.root().child(0))
                .isNotEqualTo(Pointer.root().child(1))
                .doesNotHaveSameHashCodeAs(Pointer.root().child(1));
    }

    @Test
    void an_empty_member_is_another_place_than_its_parent() {
        assertThat(Pointer.parse("/")).isNotEqualTo(Pointer.root());
        assertThat(Pointer.parse("/a/")).isNotEqualTo(Pointer.parse("/a")).hasToString("/a/");
    }

    @Test
    void a_parent_is_not_changed_by_its_children() {
        Pointer days = Pointer.root().child("days");

        days.child(0);

        assertThat(days).hasToString("/days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "days/0", " /days", "#/days"})
    void text_that_does_not_start_with_a_slash_is_refused(String text) {
        assertThatThrownBy(() -> Pointer.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("pointer: expected a JSON Pointer, as /days/0, found " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/~~0", "/~a/b", "/a/~/b", "/~0~"})
    void a_tilde_that_escapes_nothing_is_refused(String text) {
        assertThatThrownBy(() -> Pointer.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("pointer: expected ~0 or ~1 after a tilde, found " + text);
    }

    @Property
    void the_text_is_read_back(@ForAll("pointers") Pointer pointer) {
        Pointer read = Pointer.parse(pointer.toString());

        assertThat(read).isEqualTo(pointer).hasSameHashCodeAs(pointer).hasToString(pointer.toString());
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        return Locations.pointers();
    }
}
