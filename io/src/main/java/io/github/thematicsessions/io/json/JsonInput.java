package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A document being read: its tokens, where the reader is, and what was found wrong so far.
 *
 * <p>The whole text is in memory. A place is the offset of a token in it, one number; {@link Problems} turns offsets into
 * lines and columns only if there is a problem. The text also lets the reader look ahead in an object, so that members
 * may come in any order.
 */
final class JsonInput {

    private final Tokens tokens;
    private final Trail path;
    private final Problems problems;
    private final References references = new References();
    private final @Nullable Repeats repeats;

    JsonInput(DocumentText source, Pointer base, Problems problems) {
        this.tokens = Tokens.of(source);
        this.path = new Trail(base, tokens);
        this.problems = problems;
        this.repeats = null;
    }

    /** Starts to read lines, each of which is a text of its own. */
    JsonInput(Problems problems) {
        this.tokens = new Tokens();
        this.path = new Trail(Pointer.root(), tokens);
        this.problems = problems;
        this.repeats = new Repeats();
    }

    /**
     * Goes to the next line, with no problem found in it yet.
     *
     * @param units its text; the array may be longer
     * @param length how much of the array is text
     */
    void line(char[] units, int length) {
        tokens.begin(units, length, "the end of the line");
        path.restart();
        problems.clear();
    }

    /** Goes to the next token, which is null at the end of the document. */
    @Nullable
    JsonToken next() {
        return tokens.next();
    }

    /** Returns the current token, {@link JsonToken#NOT_AVAILABLE} outside of the document. */
    JsonToken token() {
        JsonToken token = tokens.token();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Goes to the next member of the current object, where its name is the current token, or to the end of the object. */
    boolean nextMember() {
        return tokens.next() == JsonToken.PROPERTY_NAME;
    }

    /**
     * Goes to the next member of the current object if it is one of those that are expected and is written as we write it.
     *
     * @param names the names in quotes, each with its colon, in the order in which they are expected
     * @param first which of them is the first to be expected
     * @return which of them it is, less than zero if it is to be gone to by {@link #nextMember()}
     */
    int expectedMember(char[][] names, int first) {
        return tokens.expectedMember(names, first);
    }

    /** Tells whether the current token is the name of a member. */
    boolean isMember() {
        return tokens.isName();
    }

    /** Tells whether the current text or name is another one. */
    boolean isText(String other) {
        return tokens.isText(other);
    }

    /** Tells whether the current text or name is another one, which is compared often. */
    boolean isText(char[] other) {
        return tokens.isText(other);
    }

    /** Returns the current text or name; that of a number is as it stands in the document. */
    String text() {
        return tokens.text();
    }

    /** Returns what a form made of the current text before, or null where that is not known. */
    @Nullable
    Object repeated(Text<?> form) {
        return repeats == null ? null : repeats.find(form, tokens);
    }

    /** Keeps what a form has made of the current text. */
    void keep(Text<?> form, String text, Object value) {
        if (repeats != null) {
            repeats.keep(form, tokens, text, value);
        }
    }

    /** Returns the current number if it is a whole one of 32 bits. */
    @Nullable
    Integer wholeNumber() {
        return tokens.wholeNumber();
    }

    /** Returns the tokens, for a form that reads a text where it stands. */
    Lexer lexer() {
        return tokens;
    }

    /** Steps over the rest of the current value. */
    void skip() {
        tokens.skip();
    }

    /** Returns the offset of the current token. */
    int offset() {
        return tokens.start();
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
        while (nextMember()) {
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
        try {
            Tokens scout = tokens.from(start);
            scout.next();
            while (scout.next() == JsonToken.PROPERTY_NAME) {
                boolean sought = scout.isText(name);
                JsonToken value = scout.next();
                if (sought && value != null) {
                    return new Ahead(value, value.isScalarValue() ? scout.text() : "");
                }
                scout.skip();
            }
            return null;
        } catch (NoJson flaw) {
            return null;
        }
    }

    /** Returns the pointer to the value at an offset that was read before. */
    Pointer pointerTo(int offset) {
        Tokens scout = tokens.from(0);
        scout.next();
        Pointer pointer = pointerIn(scout, path.again(), offset);
        return pointer == null ? path.pointer() : pointer;
    }

    private static @Nullable Pointer pointerIn(Tokens scout, Trail trail, int offset) {
        if (scout.start() == offset) {
            return trail.pointer();
        }
        boolean list = scout.token() == JsonToken.START_ARRAY;
        boolean object = scout.token() == JsonToken.START_OBJECT;
        Pointer pointer = null;
        for (int i = 0; pointer == null && (list || object) && hasAnother(scout); i++) {
            if (list) {
                trail.enterElement(i);
            } else {
                trail.enterMember(scout.start());
                scout.next();
            }
            pointer = pointerIn(scout, trail, offset);
            trail.leave();
        }
        return pointer;
    }

    private static boolean hasAnother(Tokens scout) {
        JsonToken next = scout.next();
        return next != null && !next.isStructEnd();
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
}
