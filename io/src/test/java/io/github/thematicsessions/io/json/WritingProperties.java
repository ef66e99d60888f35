package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Our writer of documents writes what the generator of Jackson writes. */
class WritingProperties {

    @Property(tries = 3000)
    void both_write_the_same_without_spaces(@ForAll("values") Object value) {
        assertThat(ours(value, JsonBytes.compact())).isEqualTo(theirs(value, ObjectWriteContext.empty()));
    }

    @Property(tries = 3000)
    void both_write_the_same_indented(@ForAll("values") Object value) {
        assertThat(ours(value, JsonBytes.indented())).isEqualTo(theirs(value, new Indented()));
    }

    @Property(tries = 2000)
    void every_text_is_read_as_it_was_written(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(DocumentText.of(ours(text, JsonBytes.compact())));
        tokens.next();

        assertThat(tokens.text()).isEqualTo(text);
    }

    @Example
    void every_character_is_written_as_jackson_writes_it() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(character) + "b";
                assertThat(ours(text, JsonBytes.compact())).isEqualTo(theirs(text, ObjectWriteContext.empty()));
            }
        }
    }

    @Example
    void half_of_a_surrogate_pair_is_refused() {
        for (String text : List.of("a\ud800", "\udc00b", "\ud800\ud800", "\udc00\ud800")) {
            assertThatThrownBy(() -> JsonBytes.compact().text(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("text: expected text without half of a surrogate pair, found such a half");
        }
    }

    private static String ours(Object value, JsonBytes out) {
        write(value, out);
        return out.toString();
    }

    private static String theirs(Object value, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Dialect.FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            write(value, new GeneratorOutput(out));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(Object value, JsonOutput out) {
        if (value instanceof Map<?, ?> members) {
            out.startObject();
            members.forEach((name, member) -> {
                out.name((String) name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof List<?> elements) {
            out.startArray();
            elements.forEach(element -> {
                out.element();
                write(element, out);
            });
            out.endArray();
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof FixedText word) {
            out.word(word);
        } else if (value instanceof byte[] plain) {
            out.plainText(plain, plain.length);
        } else {
            out.text((String) value);
        }
    }

    @Provide
    static Arbitrary<Object> values() {
        return values(3);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ascii(),
                        Arbitraries.strings().all(),
                        Arbitraries.strings().withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080\u2028é😀a b"))
                .map(WritingProperties::wellFormed);
    }

    /** Leaves out halves of surrogate pairs, which no document can hold. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts().map(text -> text),
                texts().map(FixedText::new),
                Arbitraries.integers().map(number -> number),
                Arbitraries.of(0, 9, 10, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
                Arbitraries.of(true, false),
                Arbitraries.just("2017-10-12T10:15:00+02:00".getBytes(StandardCharsets.US_ASCII)));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> inner = values(depth - 1);
        return Arbitraries.oneOf(
                scalars,
                inner.list().ofMaxSize(4).map(list -> list),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(map -> map));
    }

    /** Two spaces a level and line feeds, as our documents have them. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return printer;
        }
    }
}
