package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a text, one after the other. This is read by ourselves, not by Jackson's parser, for two reasons: it tells
 * exactly where and why a text stops being JSON, and it can begin anew for every line of a record at no cost, without an
 * object for each name and number. A test holds that both take the same texts.
 */
final class Tokens extends Lexer {

    private @Nullable JsonToken token;
    private int start;
    private int depth;
    private long objects;
    private boolean first;

    Tokens() {}

    /** Makes the tokens of a text. */
    static Tokens of(DocumentText text) {
        Tokens tokens = new Tokens();
        tokens.begin(text.units(), text.length(), text.end());
        return tokens;
    }

    /** Makes other tokens of the same text, from the value at a place on. */
    Tokens from(int offset) {
        Tokens others = new Tokens();
        others.begin(this, offset);
        return others;
    }

    @Override
    void begin(char[] units, int length, String end) {
        super.begin(units, length, end);
        token = null;
        start = 0;
        depth = 0;
    }

    /** Returns the current token, null before the first and behind the last. */
    @Nullable
    JsonToken token() {
        return token;
    }

    /** Returns the offset of the current token. */
    int start() {
        return start;
    }

    /**
     * Goes to the next token.
     *
     * @return the token, null at the end
     * @throws NoJson if the text stops being JSON before it
     */
    @Nullable
    JsonToken next() {
        if (token == JsonToken.PROPERTY_NAME) {
            token = value();
        } else if (depth == 0) {
            token = root();
        } else {
            token = (objects & bit()) != 0 ? member() : element();
        }
        return token;
    }

    private @Nullable JsonToken root() {
        space();
        start = at();
        if (token == null && !isAtEnd()) {
            return value();
        }
        if (!isAtEnd()) {
            throw notEnded();
        }
        return null;
    }

    private JsonToken member() {
        char next = space();
        String expected = "a member name in quotes, or }";
        if (!first && next == ',') {
            step();
            space();
            expected = "a member name in quotes";
        } else if (!first || next == '}') {
            return close('}', JsonToken.END_OBJECT);
        }
        start = at();
        string(expected, true);
        if (space() != ':') {
            throw here("a colon");
        }
        step();
        space();
        return JsonToken.PROPERTY_NAME;
    }

    private JsonToken element() {
        char next = space();
        if (!first && next == ',') {
            step();
            space();
        } else if (!first || next == ']') {
            return close(']', JsonToken.END_ARRAY);
        }
        return value();
    }

    private JsonToken value() {
        start = at();
        first = false;
        return switch (peek()) {
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case '"' -> {
                string("a value", false);
                yield JsonToken.VALUE_STRING;
            }
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> number() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        };
    }

    private JsonToken word(String word, JsonToken read) {
        word(word);
        return read;
    }

    private JsonToken open(JsonToken bracket) {
        if (depth == Dialect.DEEPEST) {
            throw here("at most " + Dialect.DEEPEST + " objects and arrays inside each other", "one more");
        }
        step();
        depth++;
        objects = bracket == JsonToken.START_OBJECT ? objects | bit() : objects & ~bit();
        first = true;
        return bracket;
    }

    private JsonToken close(char bracket, JsonToken closed) {
        start = at();
        if (peek() != bracket) {
            throw here("a comma or " + bracket);
        }
        step();
        depth--;
        first = false;
        return closed;
    }

    /** Stands for the innermost object or array; there are no more of them than a long has bits. */
    private long bit() {
        return 1L << (depth - 1);
    }

    /** Goes to the last token of the current value. */
    void skip() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    /** Returns the current number if it is a whole one of 32 bits. */
    @Nullable
    Integer wholeNumber() {
        int digits = until() - from();
        if (token != JsonToken.VALUE_NUMBER_INT || digits > "-2147483648".length()) {
            return null;
        }
        long number = Long.parseLong(text());
        return number == (int) number ? (Integer) (int) number : null;
    }
}
