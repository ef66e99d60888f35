package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value that is always the same: the format of a document, its version, the kind of an object. */
final class Constant implements Codec<Object> {

    private final Object value;
    private final FixedText text;
    private final String expected;

    private Constant(Object value, String expected) {
        this.value = value;
        this.text = new FixedText(value.toString());
        this.expected = expected;
    }

    static Constant text(String value) {
        return new Constant(value, Words.quoted(value));
    }

    static Constant number(int value) {
        return new Constant(value, Integer.toString(value));
    }

    /** Tells whether what was looked at ahead is this value. */
    boolean is(JsonInput.@Nullable Ahead ahead) {
        if (ahead == null) {
            return false;
        }
        boolean sameForm = value instanceof String ? ahead.isText() : ahead.isWholeNumber();
        return sameForm && ahead.text().equals(value.toString());
    }

    @Override
    public @Nullable Object read(JsonInput in) {
        boolean same = value instanceof String
                ? in.token() == JsonToken.VALUE_STRING && in.text().equals(value)
                : value.equals(in.wholeNumber());
        if (!same) {
            in.refuse(expected);
            return null;
        }
        return value;
    }

    @Override
    public void write(Object any, JsonOutput out) {
        if (value instanceof Integer number) {
            out.number(number);
        } else {
            out.word(text);
        }
    }
}
