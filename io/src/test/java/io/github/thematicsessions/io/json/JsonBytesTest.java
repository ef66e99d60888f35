package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters and numbers of a document in UTF-8, and the room they are written in. */
class JsonBytesTest {

    /** Each as the first character that does not stand for itself, and behind one that was another. */
    @Test
    void characters_that_json_escapes_are_escaped_and_no_others() {
        assertWritten("\b\f\n\r\t", "\\b\\f\\n\\r\\t");
        assertWritten("\"", "\\\"");
        assertWritten("\\", "\\\\");
        assertWritten("\u0000", "\\u0000");
        assertWritten("\u0007", "\\u0007");
        assertWritten("\u000b", "\\u000B");
        assertWritten("\u001f", "\\u001F");
        assertWritten("/ '<>&!#[]~", "/ '<>&!#[]~");
        assertWritten("\u007f", "\u007f");
    }

    @Test
    void letters_of_every_length_stand_as_they_are() {
        assertWritten("\u0080", "\u0080");
        assertWritten("\u00e9", "\u00e9");
        assertWritten("\u07ff", "\u07ff");
        assertWritten("\u0800", "\u0800");
        assertWritten("\u2028", "\u2028");
        assertWritten("\ud7ff", "\ud7ff");
        assertWritten("\ue000", "\ue000");
        assertWritten("\uffff", "\uffff");
        assertWritten("\ud800\udc00", "\ud800\udc00");
        assertWritten("\udbff\udfff", "\udbff\udfff");
    }

    private static void assertWritten(String characters, String written) {
        assertThat(alone(out -> out.text(characters))).isEqualTo('"' + written + '"');
        assertThat(alone(out -> out.text("a" + characters + "b"))).isEqualTo("\"a" + written + "b\"");
        assertThat(alone(out -> out.text("\u00e8" + characters + "b"))).isEqualTo("\"\u00e8" + written + "b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud800", "\udbff", "\udc00", "\udfff", "a\ud800", "\udc00b", "\ud800\ud800", "\udc00\ud800"})
    void half_of_a_surrogate_pair_is_refused(String text) {
        assertThatThrownBy(() -> JsonBytes.compact().text(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text: expected text without half of a surrogate pair, found such a half");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 99, 100, -1, -9, -10, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_number_is_written_by_its_digits(int number) {
        assertThat(alone(out -> out.number(number))).isEqualTo(Integer.toString(number));
    }

    /** The room grows in steps: nothing may be cut where a step ends. */
    @Test
    void what_is_written_behind_a_text_of_any_length_is_what_is_written_alone() {
        List<Consumer<JsonBytes>> parts = List.of(
                JsonBytes::endLine,
                JsonBytes::startArray,
                out -> out.number(7),
                out -> out.number(-1234567),
                out -> out.flag(true),
                out -> out.flag(false),
                out -> out.word(new FixedText("expert-panel")),
                out -> out.plainText("2017-10-12T10:15:00Z".getBytes(StandardCharsets.US_ASCII), 17),
                out -> out.text("Geneva"),
                out -> out.text("\u0007"),
                out -> out.text("\ud83d\ude00"));
        for (Consumer<JsonBytes> part : parts) {
            String written = alone(part);
            for (int length = (1 << 12) - 32; length <= 1 << 12; length++) {
                String before = "x".repeat(length - 2);
                assertThat(alone(((Consumer<JsonBytes>) out -> out.text(before)).andThen(part)))
                        .isEqualTo('"' + before + '"' + written);
            }
        }
    }

    private static String alone(Consumer<JsonBytes> part) {
        JsonBytes out = JsonBytes.compact();
        part.accept(out);
        return out.toString();
    }
}
