package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Arrays. */
final class Lists {

    private Lists() {}

    /** Returns the form of a list of such elements. */
    static <E> Codec<List<E>> of(Codec<E> element) {
        return new Codec<>() {
            @Override
            public @Nullable List<E> read(JsonInput in) {
                List<E> elements = new ArrayList<>();
                return readInto(elements, element, in) ? elements : null;
            }

            @Override
            public void write(List<E> value, JsonOutput out) {
                Lists.write(value, element, out);
            }
        };
    }

    /** Returns the form of a set of words, each of which is named once; written in the order of the set. */
    static <E extends Enum<E> & Coded> Codec<Set<E>> setOf(Class<E> list) {
        Codec<E> word = Codes.of(list);
        return new Codec<>() {
            @Override
            public @Nullable Set<E> read(JsonInput in) {
                Set<E> words = new LinkedHashSet<>();
                return readInto(words, word, in) ? words : null;
            }

            @Override
            public void write(Set<E> value, JsonOutput out) {
                Lists.write(value, word, out);
            }
        };
    }

    private static <E> boolean readInto(Collection<E> elements, Codec<E> element, JsonInput in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuse("an array");
            return false;
        }
        boolean readable = true;
        int index = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.path().enterElement(index++);
            E value = element.read(in);
            if (value == null) {
                readable = false;
            } else if (!elements.add(value)) {
                in.refuse("each word once");
                readable = false;
            }
            in.path().leave();
        }
        return readable;
    }

    private static <E> void write(Collection<E> elements, Codec<E> element, JsonOutput out) {
        out.startArray();
        for (E value : elements) {
            out.element();
            element.write(value, out);
        }
        out.endArray();
    }
}
