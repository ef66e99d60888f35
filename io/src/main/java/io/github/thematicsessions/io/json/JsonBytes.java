package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Documents in UTF-8, written by ourselves: a record is millions of short lines of the same few names. A document is without
 * spaces, or indented by two spaces a level, with line feeds whatever the system prefers. A test holds that Jackson writes the
 * same.
 */
final class JsonBytes extends JsonOutput {

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int LARGEST_CAPACITY = Integer.MAX_VALUE - 8;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INDENT = "  ".getBytes(StandardCharsets.US_ASCII);

    private final boolean indented;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;
    private int depth;
    private boolean first;

    private JsonBytes(boolean indented) {
        this.indented = indented;
    }

    /** Starts documents without spaces and line feeds. */
    static JsonBytes compact() {
        return new JsonBytes(false);
    }

    /** Starts a document that is indented. */
    static JsonBytes indented() {
        return new JsonBytes(true);
    }

    @Override
    void startObject() {
        start('{');
    }

    @Override
    void endObject() {
        end('}');
    }

    @Override
    void startArray() {
        start('[');
    }

    @Override
    void endArray() {
        end(']');
    }

    private void start(char bracket) {
        put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (indented && !first) {
            newLine();
        }
        put(bracket);
        first = false;
    }

    @Override
    void element() {
        if (!first) {
            put(',');
        }
        if (indented) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(INDENT);
        }
    }

    @Override
    void name(FixedText name) {
        if (indented) {
            element();
            put(name.indentedName(), 0);
        } else {
            put(name.member(), first ? 1 : 0);
            first = false;
        }
    }

    @Override
    void word(FixedText word) {
        put(word.quoted());
    }

    @Override
    void number(int number) {
        if (number >= 0 && number < 10) {
            put((char) ('0' + number));
        } else {
            put(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    void flag(boolean flag) {
        put(flag ? TRUE : FALSE);
    }

    @Override
    void plainText(byte[] ascii, int count) {
        makeRoom(count + 2);
        bytes[length] = '"';
        System.arraycopy(ascii, 0, bytes, length + 1, count);
        length += count + 2;
        bytes[length - 1] = '"';
    }

    @Override
    void text(String text) {
        int count = text.length();
        makeRoom(count + 2);
        byte[] target = bytes;
        int at = length;
        target[at++] = '"';
        int i = 0;
        for (; i < count; i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit >= 0x7F || unit == '"' || unit == '\\') {
                break;
            }
            target[at++] = (byte) unit;
        }
        length = at;
        while (i < count) {
            i = character(text, i);
        }
        put('"');
    }

    /** Writes any character and returns where the next one is. */
    private int character(String text, int place) {
        int character = text.codePointAt(place);
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            throw new InvalidValueException("text", "text without half of a surrogate pair", "such a half");
        }
        if (character >= 0x80) {
            put(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        } else if (character < ' ' || character == '"' || character == '\\') {
            escape(character);
        } else {
            put((char) character);
        }
        return place + Character.charCount(character);
    }

    private void escape(int character) {
        put('\\');
        int kind = "\b\f\n\r\t\"\\".indexOf(character);
        if (kind >= 0) {
            put("bfnrt\"\\".charAt(kind));
        } else {
            put('u');
            put('0');
            put('0');
            put((char) HEX[character >> 4]);
            put((char) HEX[character & 0xF]);
        }
    }

    private void put(char ascii) {
        makeRoom(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(byte[] some) {
        put(some, 0);
    }

    private void put(byte[] some, int from) {
        int count = some.length - from;
        makeRoom(count);
        System.arraycopy(some, from, bytes, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            long wanted = Math.max((long) length + more, Math.min(2L * bytes.length, LARGEST_CAPACITY));
            if (wanted > LARGEST_CAPACITY) {
                throw new OutOfMemoryError("a document of more than " + LARGEST_CAPACITY + " bytes");
            }
            bytes = Arrays.copyOf(bytes, (int) wanted);
        }
    }

    /** Ends the line of a document. */
    void endLine() {
        put('\n');
    }

    /** Returns how many bytes are written. */
    int length() {
        return length;
    }

    /** Hands over what is written and starts anew. */
    void drainTo(OutputStream target) throws IOException {
        target.write(bytes, 0, length);
        length = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns what is written as text. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
