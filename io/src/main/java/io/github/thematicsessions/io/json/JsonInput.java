package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A document being read: its tokens, where the reader is, and what was found wrong so far.
 *
 * <p>The whole text is in memory. A place is the offset of a token in it, one number; {@link Problems} turns offsets into
 * lines and columns only if there is a problem. The text also lets the reader look ahead in an object, so that members
 * may come in any order.
 */
final class JsonInput implements AutoCloseable {

    private final char[] text;
    private final int length;
    private final JsonParser parser;
    private final Trail path;
    private final Problems problems;
    private final References references = new References();

    JsonInput(DocumentText source, Pointer base, Problems problems) {
        this.text = source.units();
        this.length = source.length();
        this.problems = problems;
        this.parser = parser(0);
        this.path = new Trail(base);
    }

    private JsonParser parser(int offset) {
        return Dialect.FACTORY.createParser(ObjectReadContext.empty(), text, offset, length - offset);
    }

    /** Goes to the next token, which is null at the end of the document. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** Returns the current token, {@link JsonToken#NOT_AVAILABLE} outside of the document. */
    JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Goes to the next member of the current object and returns its name, or null at the end of the object. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** Returns the text of the current value; that of a number is as it stands in the document. */
    String text() {
        return parser.getString();
    }

    /** Returns the current number if it is a whole one of 32 bits. */
    @Nullable
    Integer wholeNumber() {
        boolean fits = token() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        return fits ? (Integer) parser.getIntValue() : null;
    }

    /** Steps over the rest of the current value. */
    void skip() {
        parser.skipChildren();
    }

    /** Returns the offset of the current token. */
    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    Trail path() {
        return path;
    }

    Problems problems() {
        return problems;
    }

    References references() {
        return references;
    }

    /** Judges the references of the document, once all names are declared, and tells whether they lead somewhere. */
    boolean judgeReferences() {
        int before = problems.count();
        references.judge();
        return problems.count() == before;
    }

    /** Says that the current value is not what was expected, and steps over it. */
    void refuse(String expected) {
        problem(expected, found());
        skip();
    }

    /** Says what is wrong with the current value. */
    void problem(String expected, String found) {
        problems.add(offset(), path.pointer(), expected, found);
    }

    /** Tells in words what the current value is. */
    String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> Words.quoted(text());
            default -> Words.shortened(text());
        };
    }

    /** Steps over the rest of the current object. */
    void skipMembers() {
        while (nextName() != null) {
            next();
            skip();
        }
    }

    /**
     * Looks for a member of an object without moving on.
     *
     * @param start the offset of the object
     * @param name the name of the member
     * @return the first member of that name, or null if there is none or the text stops being JSON before it comes
     */
    @Nullable
    Ahead ahead(int start, String name) {
        try (JsonParser scout = parser(start)) {
            scout.nextToken();
            for (String member = scout.nextName(); member != null; member = scout.nextName()) {
                JsonToken value = scout.nextToken();
                if (member.equals(name)) {
                    return new Ahead(value, value.isScalarValue() ? scout.getString() : "");
                }
                scout.skipChildren();
            }
            return null;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** Returns the pointer to the token at an offset that was read before. */
    Pointer pointerTo(int offset) {
        try (JsonParser scout = parser(0)) {
            do {
                scout.nextToken();
            } while (scout.currentTokenLocation().getCharOffset() < offset);
            return path.below(scout.streamReadContext().pathAsPointer());
        }
    }

    /**
     * A value that was looked at ahead of its turn.
     *
     * @param token its first token
     * @param text its text if it is a scalar
     */
    record Ahead(JsonToken token, String text) {

        boolean isText() {
            return token == JsonToken.VALUE_STRING;
        }

        boolean isWholeNumber() {
            return token == JsonToken.VALUE_NUMBER_INT;
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
