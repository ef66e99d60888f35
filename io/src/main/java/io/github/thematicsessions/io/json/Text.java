package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value that documents hold as text.
 *
 * @param <V> the type of the value
 */
final class Text<V> implements Codec<V> {

    private final String expected;
    private final Function<String, @Nullable V> parse;
    private final Function<V, String> print;

    /**
     * Makes a form of text.
     *
     * @param expected what the place takes, as a phrase
     * @param parse makes the value; gives null if the text is none, or throws {@link InvalidValueException} to say more
     * @param print makes the text; throws {@link InvalidValueException} if no text can hold the value
     */
    Text(String expected, Function<String, @Nullable V> parse, Function<V, String> print) {
        this.expected = expected;
        this.parse = parse;
        this.print = print;
    }

    @Override
    @SuppressWarnings("unchecked") // a form gets back what it has kept
    public @Nullable V read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.refuse(expected);
            return null;
        }
        V repeated = (V) in.repeated(this);
        return repeated == null ? parsed(in) : repeated;
    }

    private @Nullable V parsed(JsonInput in) {
        V value = null;
        String wanted = expected;
        String text = in.text();
        try {
            value = parse.apply(text);
        } catch (InvalidValueException refusal) {
            wanted = refusal.expected();
        }
        if (value == null) {
            in.refuse(wanted);
        } else {
            in.keep(this, text, value);
        }
        return value;
    }

    @Override
    public void write(V value, JsonOutput out) {
        out.text(print.apply(value));
    }
}
