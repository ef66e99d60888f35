package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A word of a closed list, held as its code. Only the exact code is read: what people write by hand is read leniently
 * elsewhere, documents are not.
 *
 * @param <E> the list of words
 */
final class Codes<E extends Enum<E> & Coded> implements Codec<E> {

    private final Map<String, E> words = new HashMap<>();
    private final String expected;

    private Codes(Class<E> list) {
        for (E word : list.getEnumConstants()) {
            words.put(word.code(), word);
        }
        this.expected = "one of " + Coded.codes(list);
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> list) {
        return new Codes<>(list);
    }

    @Nullable
    E find(String code) {
        return words.get(code);
    }

    @Override
    public @Nullable E read(JsonInput in) {
        E word = in.token() == JsonToken.VALUE_STRING ? find(in.text()) : null;
        if (word == null) {
            in.refuse(expected);
        }
        return word;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(value.code());
    }
}
