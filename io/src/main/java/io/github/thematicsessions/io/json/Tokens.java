package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;

/**
 * The tokens of a text, one after the other. This is read by ourselves, not by Jackson's parser, for two reasons: it tells
 * exactly where and why a text stops being JSON, and it can begin anew for every line of a record at no cost, without an
 * object for each name and number. A test holds that both take the same texts.
 */
final class Tokens extends Lexer {

    private static final int NONE = -1;

    private static final @Nullable JsonToken[] TOKENS = tokens();

    /** The id of the current token: a number costs the collector of garbage nothing. */
    private int token = JsonTokenId.ID_NO_TOKEN;

    private int start;
    private int depth;
    private long objects;
    private boolean first;

    Tokens() {}

    /** Puts the tokens in the places of their ids. */
    private static @Nullable JsonToken[] tokens() {
        JsonToken[] all = JsonToken.values();
        @Nullable JsonToken[] tokens = new @Nullable JsonToken[all.length];
        for (JsonToken token : all) {
            if (token.id() > JsonTokenId.ID_NO_TOKEN) {
                tokens[token.id()] = token;
            }
        }
        return tokens;
    }

    /** Makes the tokens of a text. */
    static Tokens of(DocumentText text) {
        Tokens tokens = new Tokens();
        tokens.begin(text.units(), text.length(), text.end());
        return tokens;
    }

    /** Returns the name of the member at a place that was read before. */
    String nameAt(int offset) {
        Tokens scout = from(offset);
        scout.string("a member name in quotes", true);
        return scout.text();
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
        token = JsonTokenId.ID_NO_TOKEN;
        start = 0;
        depth = 0;
    }

    /** Returns the current token, null before the first and behind the last. */
    @Nullable
    JsonToken token() {
        return TOKENS[token];
    }

    /** Tells whether the current token is the name of a member. */
    boolean isName() {
        return token == JsonTokenId.ID_PROPERTY_NAME;
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
        JsonToken next = nextToken();
        token = next == null ? JsonTokenId.ID_NO_TOKEN : next.id();
        return next;
    }

    private @Nullable JsonToken nextToken() {
        if (token == JsonTokenId.ID_PROPERTY_NAME) {
            return value();
        }
        if (depth == 0) {
            return root();
        }
        return (objects & bit()) != 0 ? member() : element();
    }

    private @Nullable JsonToken root() {
        space();
        start = at();
        if (token == JsonTokenId.ID_NO_TOKEN && !isAtEnd()) {
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

    /**
     * Goes to the next member of the current object if it is one of those that are expected and its colon follows its name.
     *
     * @param names the names in quotes, each with its colon, in the order in which they are expected
     * @param from which of them is the first to be expected
     * @return which of them it is; less than zero if it is none or is written in another way, and then nothing has changed
     */
    int expectedMember(char[][] names, int from) {
        int place = first ? spaceFrom(at()) : peek() == ',' ? spaceFrom(at() + 1) : NONE;
        for (int i = from; place >= 0 && i < names.length; i++) {
            if (nameAt(place, names[i])) {
                start = place;
                token = JsonTokenId.ID_PROPERTY_NAME;
                return i;
            }
        }
        return NONE;
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
        if (token == JsonTokenId.ID_START_OBJECT || token == JsonTokenId.ID_START_ARRAY) {
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
        if (token != JsonTokenId.ID_NUMBER_INT || digits > "-2147483648".length()) {
            return null;
        }
        long number = Long.parseLong(text());
        return number == (int) number ? (Integer) (int) number : null;
    }
}
