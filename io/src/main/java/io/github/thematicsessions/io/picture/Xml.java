package io.github.thematicsessions.io.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 with its own elements, attributes and text, each child in a line of its own. It is as little as a picture needs, and
 * the same on every JDK. What XML 1.0 does not allow even as a number becomes the replacement character.
 */
final class Xml {

    static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    void open(String element, Attributes attributes) {
        start(element, attributes).append(">\n");
        open.push(element);
    }

    /** Closes the element that was opened last. */
    void close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
    }

    /** Writes an element without content. */
    void empty(String element, Attributes attributes) {
        start(element, attributes).append("/>\n");
    }

    /** Writes an element with text alone. */
    void text(String element, Attributes attributes, String content) {
        start(element, attributes).append('>').append(escaped(content, false));
        text.append("</").append(element).append(">\n");
    }

    private StringBuilder start(String element, Attributes attributes) {
        return indent().append('<').append(element).append(attributes);
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    /** Line ends and tabs in a value are written as numbers, or a reader would make spaces of them. */
    static String escaped(String content, boolean ofAttribute) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(ofAttribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n', '\t' -> escaped.append(ofAttribute ? "&#" + character + ";" : Character.toString(character));
                default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** Tells whether a document may hold a character at all: not control characters, halves of pairs, U+FFFE and U+FFFF. */
    static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
