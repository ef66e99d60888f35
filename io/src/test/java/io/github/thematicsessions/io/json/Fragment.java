package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import java.util.Objects;

/** Part of a document, in one line and with single quotes. */
final class Fragment {

    /**
     * A value and its text.
     *
     * @param value the value
     * @param text the text with single quotes
     */
    record Pair<T>(T value, String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    private Fragment() {}

    static <T> void assertSame(Codec<T> codec, Pair<? extends T> pair) {
        assertThat(write(codec, pair.value())).isEqualTo(pair.text());
        assertThat(read(codec, pair.text())).isEqualTo(pair.value());
    }

    static <T> String write(Codec<T> codec, T value) {
        JsonBytes out = JsonBytes.compact();
        codec.write(value, out);
        return out.toString().replace('"', '\'');
    }

    static <T> T read(Codec<T> codec, String text) {
        Reading<T> reading = reading(codec, text);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.value());
    }

    /** Reads a text that has problems, and returns them as lines. */
    static List<String> problems(Codec<?> codec, String text) {
        return reading(codec, text).problems();
    }

    private record Reading<T>(T value, List<String> problems) {}

    private static <T> Reading<T> reading(Codec<T> codec, String text) {
        DocumentText source = DocumentText.of(text.replace('\'', '"'));
        Problems problems = new Problems();
        JsonInput in = new JsonInput(source, Pointer.root(), problems);
        in.next();
        T value = codec.read(in);
        in.references().judge();
        return new Reading<>(
                value,
                problems.list(Places.of(source.units())).stream()
                        .map(Problem::toString)
                        .toList());
    }
}
