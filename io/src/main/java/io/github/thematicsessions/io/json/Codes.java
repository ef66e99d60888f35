package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A word of a closed list, held as its code. Only the exact code is read: what people write by hand is read leniently
 * elsewhere, documents are not.
 *
 * @param <E> the list of words
 */
@SuppressWarnings("EnumOrdinal") // an index that is never written down
final class Codes<E extends Enum<E> & Coded> implements Codec<E> {

    /** The words by the length of their codes, so that few have to be compared. */
    private final List<List<Word<E>>> words = new ArrayList<>();

    /** What is written for each word, by its place in the list. */
    private final FixedText[] codes;

    private final String expected;

    private record Word<E>(FixedText code, E word) {}

    private Codes(Class<E> list) {
        this.codes = new FixedText[list.getEnumConstants().length];
        for (E word : list.getEnumConstants()) {
            String code = word.code();
            while (words.size() <= code.length()) {
                words.add(new ArrayList<>());
            }
            FixedText written = new FixedText(code);
            words.get(code.length()).add(new Word<>(written, word));
            codes[word.ordinal()] = written;
        }
        this.expected = "one of " + Coded.codes(list);
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> list) {
        return new Codes<>(list);
    }

    @Nullable
    E find(String code) {
        for (Word<E> word : ofLength(code.length())) {
            if (word.code.toString().equals(code)) {
                return word.word;
            }
        }
        return null;
    }

    /** Returns the word of the current text, or null if it is none. */
    @Nullable
    E find(JsonInput in) {
        Lexer text = in.lexer();
        if (text.isEscaped()) {
            return find(text.text());
        }
        List<Word<E>> candidates = ofLength(text.until() - text.from());
        for (int i = 0; i < candidates.size(); i++) {
            if (text.isText(candidates.get(i).code.units())) {
                return candidates.get(i).word;
            }
        }
        return null;
    }

    private List<Word<E>> ofLength(int length) {
        return length < words.size() ? words.get(length) : List.of();
    }

    @Override
    public @Nullable E read(JsonInput in) {
        E word = in.token() == JsonToken.VALUE_STRING ? find(in) : null;
        if (word == null) {
            in.refuse(expected);
        }
        return word;
    }

    @Override
    public void write(E value, JsonOutput out) {
        out.word(codes[value.ordinal()]);
    }
}
