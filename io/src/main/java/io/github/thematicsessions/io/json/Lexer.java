package io.github.thematicsessions.io.json;

import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Reads the texts, numbers and words of JSON as RFC 8259 lays it down, with the limits of {@link Dialect}. Where a text is
 * none, or is over a limit, it tells the place exactly.
 */
class Lexer {

    private static final int LONGEST_FOUND = 24;

    private char[] source = new char[0];
    private int length;
    private String end = "";
    private int at;

    private int from;
    private int until;
    private boolean escaped;

    /**
     * Begins a text.
     *
     * @param units the text; the array may be longer
     * @param length how much of the array is text
     * @param end what the end of the text is called
     */
    void begin(char[] units, int length, String end) {
        this.source = units;
        this.length = length;
        this.end = end;
        this.at = 0;
    }

    /** Begins the text of another one at a place in it. */
    final void begin(Lexer other, int offset) {
        begin(other.source, other.length, other.end);
        at = offset;
    }

    /** Returns the offset of the next character. */
    final int at() {
        return at;
    }

    final boolean isAtEnd() {
        return at >= length;
    }

    /** Returns the next character; U+0000, which JSON has nowhere, at the end. */
    final char peek() {
        return at < length ? source[at] : 0;
    }

    final void step() {
        at++;
    }

    /** Steps over spaces and line ends and returns the next character, U+0000 at the end. */
    final char space() {
        at = spaceFrom(at);
        return peek();
    }

    /** Returns where spaces and line ends from a place on end. */
    final int spaceFrom(int place) {
        char[] units = source;
        int last = length;
        int i = place;
        while (i < last && (units[i] == ' ' || units[i] == '\n' || units[i] == '\r' || units[i] == '\t')) {
            i++;
        }
        return i;
    }

    /**
     * Reads a text in quotes.
     *
     * @param expected what the place takes, as a phrase
     * @param isName whether it is the name of a member
     */
    final void string(String expected, boolean isName) {
        if (peek() != '"') {
            throw here(expected);
        }
        int start = at + 1;
        int behind = plain(start);
        at = behind;
        escaped = peek() != '"';
        if (escaped) {
            behind = behindEscapes(isName);
        }
        if (behind - start > Dialect.LONGEST_TEXT) {
            refuseLongText(start);
        }
        from = start;
        until = behind;
        at = behind + 1;
    }

    /** Returns where the characters end that stand for themselves. */
    private int plain(int start) {
        char[] units = source;
        int last = length;
        int i = start;
        while (i < last && units[i] >= ' ' && units[i] != '"' && units[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Steps over the rest of a text that has escapes and returns where its closing quote is. */
    private int behindEscapes(boolean isName) {
        while (peek() != '"') {
            refuseNonText();
            escape(isName);
            at = plain(at);
        }
        return at;
    }

    private void refuseLongText(int start) {
        int units = 0;
        for (at = start; peek() != '"'; units++) {
            if (peek() == '\\') {
                escaped();
            } else {
                at++;
            }
        }
        if (units > Dialect.LONGEST_TEXT) {
            at = start - 1;
            throw here("text of at most " + Dialect.LONGEST_TEXT + " characters", "more");
        }
    }

    private void refuseNonText() {
        if (at >= length) {
            throw here("the closing quote of the text");
        }
        if (source[at] < ' ') {
            throw here("an escape such as \\n in place of a control character");
        }
    }

    /** Steps over an escape. Half of a surrogate pair is taken in a text, where a codec refuses it later. */
    private void escape(boolean isName) {
        int start = at;
        char unit = escaped();
        boolean paired = !Character.isSurrogate(unit);
        if (isName && Character.isHighSurrogate(unit) && peek() == '\\') {
            paired = Character.isLowSurrogate(escaped());
        }
        if (isName && !paired) {
            String found = new String(source, start, at - start);
            at = start;
            throw here("both halves of a surrogate pair", found);
        }
    }

    /** Steps over one escape and returns what it stands for. */
    private char escaped() {
        int start = at++;
        char letter = peek();
        int kind = "\"\\/bfnrtu".indexOf(letter);
        boolean known = kind >= 0;
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
            String found = new String(source, start, at - start);
            at = start;
            throw here("an escape of JSON, as \\n or \\u00e9", Words.shortened(found));
        }
        return digits == 0 ? "\"\\/\b\f\n\r\t".charAt(kind) : (char) unit;
    }

    /**
     * Steps over the name of a member and its colon if they stand at a place, without spaces between them. What was read last
     * stays as it is: whoever names the name knows it.
     *
     * @param place the place
     * @param name the name in quotes, with its colon
     * @return whether they stand there
     */
    final boolean nameAt(int place, char[] name) {
        int behind = place + name.length;
        boolean sameStart = behind <= length && source[place + 1] == name[1];
        if (!sameStart || !Arrays.equals(source, place, behind, name, 0, name.length)) {
            return false;
        }
        at = behind;
        space();
        return true;
    }

    final void word(String word) {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (start + i >= length || source[start + i] != word.charAt(i)) {
                throw here("a value");
            }
        }
        at += word.length();
        boolean goesOn = Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '$';
        if (goesOn) {
            at = start;
            throw here("a value");
        }
        takeFrom(start);
    }

    /**
     * Reads a number.
     *
     * @return whether it is a whole one
     */
    final boolean number() {
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
        boolean whole = peek() != '.' && peek() != 'e' && peek() != 'E';
        if (!whole) {
            fractionAndExponent();
        }
        if (at - start > Dialect.LONGEST_NUMBER) {
            at = start;
            throw here("a number of at most " + Dialect.LONGEST_NUMBER + " digits", "more");
        }
        takeFrom(start);
        return whole;
    }

    private void fractionAndExponent() {
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

    private void takeFrom(int start) {
        from = start;
        until = at;
        escaped = false;
    }

    /** Returns the text, number or word that was read last; a number as it stands in the document. */
    final String text() {
        return escaped ? unescaped() : new String(source, from, until - from);
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(until - from);
        int behind = at;
        at = from;
        while (at < until) {
            text.append(source[at] == '\\' ? escaped() : source[at++]);
        }
        at = behind;
        return text.toString();
    }

    /** Tells whether the text that was read last is another one. */
    final boolean isText(String other) {
        if (escaped) {
            return other.equals(unescaped());
        }
        int count = other.length();
        if (until - from != count) {
            return false;
        }
        char[] units = source;
        for (int i = 0, offset = from; i < count; i++) {
            if (units[offset + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the text that was read last is another one; one that is compared often is kept as an array. */
    final boolean isText(char[] other) {
        if (escaped) {
            return unescaped().contentEquals(CharBuffer.wrap(other));
        }
        return until - from == other.length && Arrays.equals(source, from, until, other, 0, other.length);
    }

    /** Tells whether the text that was read last has escapes, so that it does not stand in the source as it is. */
    final boolean isEscaped() {
        return escaped;
    }

    /** Returns the array that the text which was read last stands in. */
    final char[] source() {
        return source;
    }

    /** Returns where in the source that text begins. */
    final int from() {
        return from;
    }

    /** Returns where in the source that text ends. */
    final int until() {
        return until;
    }

    final NoJson here(String expected) {
        return here(expected, found());
    }

    final NoJson here(String expected, String found) {
        return new NoJson(at, expected, found);
    }

    /** Says that the text should end here. */
    final NoJson notEnded() {
        return here(end);
    }

    /** Shows the text in quotes or the run of letters and digits that starts here, or the one character that does. */
    private String found() {
        if (at >= length) {
            return end;
        }
        int last = at + 1;
        boolean quoted = source[at] == '"';
        while (last < length && last - at < LONGEST_FOUND && (quoted ? source[last] >= ' ' : isOfWord(source[last]))) {
            if (source[last++] == '"') {
                break;
            }
        }
        boolean one = !quoted && !isOfWord(source[at]);
        return Words.shortened(new String(source, at, one ? 1 : last - at));
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '.' || unit == '_';
    }
}
