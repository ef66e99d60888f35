package io.github.thematicsessions.io.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar: each ends with a carriage return and a line feed, and is folded so that none has more than 75
 * octets, never within a character. RFC 5545, 3.1 and 3.3.11. Not thread-safe.
 */
final class ContentLines {

    /** RFC 5545, 3.1: without the line end. */
    private static final int MOST_OCTETS = 75;

    private static final String LINE_END = "\r\n";
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line whose value needs no escapes. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        text.append(LINE_END);
        return this;
    }

    /** Adds a line whose value is words. */
    ContentLines addText(String name, String words) {
        return add(name, escaped(words));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
    }

    /**
     * Escapes what has a meaning of its own. Every kind of line end becomes that of the format; a control character that no
     * calendar can hold is replaced by U+FFFD.
     */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
            case '\t' -> escaped.append('\t');
            default -> {
                boolean barred = character < ' ' || character == 0x7F;
                escaped.appendCodePoint(barred ? REPLACEMENT : character);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
