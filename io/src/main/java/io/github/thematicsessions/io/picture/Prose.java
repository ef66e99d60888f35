package io.github.thematicsessions.io.picture;

import java.text.Bidi;
import java.util.List;

/**
 * Text of documents, of which nobody knows where they come from, made fit for a line: white space and what controls a
 * terminal becomes one space, and what turns the direction of writing is left out, so that no title can turn what stands
 * beside it. Marks of one letter, and the joiners that some scripts need, stay.
 */
final class Prose {

    static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Prose() {}

    static String of(String text) {
        StringBuilder prose = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isBlank(character)) {
                blank(prose);
            } else if (!turns(character)) {
                prose.appendCodePoint(Xml.isAllowed(character) ? character : Xml.REPLACEMENT);
            }
        });
        int length = prose.length();
        return length > 0 && prose.charAt(length - 1) == ' ' ? prose.substring(0, length - 1) : prose.toString();
    }

    private static void blank(StringBuilder prose) {
        if (!prose.isEmpty() && prose.charAt(prose.length() - 1) != ' ') {
            prose.append(' ');
        }
    }

    /** No-break spaces are no blanks: they hold words together. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isISOControl(character);
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    /** Joins what is joined from texts already, and leaves out what is empty. */
    static String composed(String between, List<String> parts) {
        return String.join(
                between, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Joins texts of documents, of different directions, none of which changes how the others are written. */
    static String joined(String between, List<String> parts) {
        return composed(
                between, parts.stream().map(Prose::of).map(Prose::isolated).toList());
    }

    private static String isolated(String part) {
        return Bidi.requiresBidi(part.toCharArray(), 0, part.length())
                ? FIRST_STRONG_ISOLATE + part + POP_DIRECTIONAL_ISOLATE
                : part;
    }

    /** Tells whether a text is written from right to left: by its first letter that has a direction, isolates left out. */
    static boolean isFromRight(String text) {
        int isolates = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == FIRST_STRONG_ISOLATE) {
                isolates++;
            } else if (character == POP_DIRECTIONAL_ISOLATE) {
                isolates--;
            } else if (isolates == 0 && isStrong(character)) {
                return Character.getDirectionality(character) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            }
        }
        return false;
    }

    private static boolean isStrong(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
