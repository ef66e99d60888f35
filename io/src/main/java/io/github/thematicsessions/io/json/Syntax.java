package io.github.thematicsessions.io.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place at which a text is not JSON as RFC 8259 lays it down, or is over a limit of {@link Dialect}.
 *
 * <p>The parser tells that there is such a place; its own words name things that nobody who writes a document has heard
 * of, and its position is now before and now behind the mistake. This reads the text once more, only after the parser
 * has given up, and tells the place exactly.
 */
final class Syntax {

    private static final int LONGEST_FOUND = 24;
    private static final String END = "the end of the document";

    private final char[] text;
    private final int length;
    private int at;
    private int depth;

    private Syntax(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Ends the search; made without a stack trace and caught in this class. */
    private static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Flaw flaw;

        Found(Flaw flaw) {
            super(null, null, false, false);
            this.flaw = flaw;
        }
    }

    static Optional<Flaw> firstFlaw(char[] text, int length) {
        try {
            new Syntax(text, length).document();
            return Optional.empty();
        } catch (Found found) {
            return Optional.ofNullable(found.flaw);
        }
    }

    private void document() {
        space();
        value();
        space();
        if (at < length) {
            throw here(END);
        }
    }

    private void value() {
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string("a value", false);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void object() {
        open();
        space();
        if (peek() != '}') {
            member("a member name in quotes, or }");
            while (peek() == ',') {
                at++;
                space();
                member("a member name in quotes");
            }
        }
        close('}');
    }

    private void member(String expected) {
        string(expected, true);
        space();
        if (peek() != ':') {
            throw here("a colon");
        }
        at++;
        space();
        value();
        space();
    }

    private void array() {
        open();
        space();
        if (peek() != ']') {
            element();
            while (peek() == ',') {
                at++;
                space();
                element();
            }
        }
        close(']');
    }

    private void element() {
        value();
        space();
    }

    private void open() {
        if (depth == Dialect.DEEPEST) {
            throw here("at most " + Dialect.DEEPEST + " objects and arrays inside each other", "one more");
        }
        depth++;
        at++;
    }

    private void close(char bracket) {
        if (peek() != bracket) {
            throw here("a comma or " + bracket);
        }
        depth--;
        at++;
    }

    private void string(String expected, boolean isName) {
        if (peek() != '"') {
            throw here(expected);
        }
        int start = at++;
        int units = 0;
        for (; peek() != '"'; units++) {
            if (at >= length) {
                throw here("the closing quote of the text");
            }
            if (text[at] < ' ') {
                throw here("an escape such as \\n in place of a control character");
            }
            if (text[at] == '\\') {
                escape(isName);
            } else {
                at++;
            }
        }
        if (units > Dialect.LONGEST_TEXT) {
            at = start;
            throw here("text of at most " + Dialect.LONGEST_TEXT + " characters", "more");
        }
        at++;
    }

    /** Steps over an escape; the parser takes halves of a surrogate pair in texts, where a codec refuses them later. */
    private void escape(boolean isName) {
        int start = at;
        char unit = escaped();
        boolean paired = !Character.isSurrogate(unit);
        if (isName && Character.isHighSurrogate(unit) && peek() == '\\') {
            paired = Character.isLowSurrogate(escaped());
        }
        if (isName && !paired) {
            String found = new String(text, start, at - start);
            at = start;
            throw here("both halves of a surrogate pair", found);
        }
    }

    /** Steps over one escape and returns what it stands for, or the letter itself if it has no digits. */
    private char escaped() {
        int start = at++;
        char letter = peek();
        boolean known = at < length && "\"\\/bfnrtu".indexOf(letter) >= 0;
        int digits = known && letter == 'u' ? 4 : 0;
        int unit = 0;
        at++;
        for (int i = 0; known && i < digits; i++) {
            int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
            known = digit >= 0;
            unit = unit * 16 + digit;
            at++;
        }
        if (!known && at > length) {
            at = length;
            throw here("the closing quote of the text");
        }
        if (!known) {
            String found = new String(text, start, at - start);
            at = start;
            throw here("an escape of JSON, as \\n or \\u00e9", Words.shortened(found));
        }
        return digits == 0 ? letter : (char) unit;
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= length || text[at + i] != word.charAt(i)) {
                throw here("a value");
            }
        }
        at += word.length();
        boolean goesOn = at < length && (Character.isLetterOrDigit(text[at]) || text[at] == '_' || text[at] == '$');
        if (goesOn) {
            at -= word.length();
            throw here("a value");
        }
    }

    private void number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (!isDigit()) {
            at = start;
            throw here("a value");
        }
        boolean zero = peek() == '0';
        at++;
        if (zero && isDigit()) {
            at = start;
            throw here("a number without leading zeros");
        }
        digits();
        if (peek() == '.') {
            at++;
            atLeastOneDigit();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            atLeastOneDigit();
        }
        if (at - start > Dialect.LONGEST_NUMBER) {
            at = start;
            throw here("a number of at most " + Dialect.LONGEST_NUMBER + " digits", "more");
        }
    }

    private void atLeastOneDigit() {
        if (!isDigit()) {
            throw here("a digit");
        }
        digits();
    }

    private void digits() {
        while (isDigit()) {
            at++;
        }
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    private void space() {
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** Returns the current character, U+0000, which JSON has nowhere, at the end. */
    private char peek() {
        return at < length ? text[at] : 0;
    }

    private Found here(String expected) {
        return here(expected, found());
    }

    private Found here(String expected, String found) {
        return new Found(new Flaw(at, expected, found));
    }

    /** Shows the text in quotes or the run of letters and digits that starts here, or the one character that does. */
    private String found() {
        if (at >= length) {
            return END;
        }
        int end = at + 1;
        boolean quoted = text[at] == '"';
        while (end < length && end - at < LONGEST_FOUND && (quoted ? text[end] >= ' ' : isOfWord(text[end]))) {
            if (text[end++] == '"') {
                break;
            }
        }
        boolean one = !quoted && !isOfWord(text[at]);
        return Words.shortened(new String(text, at, one ? 1 : end - at));
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '.' || unit == '_';
    }
}
