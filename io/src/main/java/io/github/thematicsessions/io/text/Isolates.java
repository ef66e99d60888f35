package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.PrintableText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text set apart from the direction of what stands around it, by the characters that Unicode has for it (UAX #9): the first
 * strong isolate U+2068 and the pop directional isolate U+2069. The bidirectional algorithm sees each line by itself, so that
 * an isolate which is broken ends with its line and begins anew in the next.
 */
final class Isolates {

    static final char FIRST_STRONG = '\u2068';
    static final char POP = '\u2069';

    /** Says to a line that begins with isolates, or has nothing else, that it runs from right to left. */
    static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private Isolates() {}

    static String of(String text) {
        return FIRST_STRONG + text + POP;
    }

    /** Tells whether text has anything that is written from right to left. */
    static boolean isNeeded(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** Makes text printable but for isolates, which {@link Messages#apart} has put in. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isIsolate(text.charAt(at))) {
                printable.append(PrintableText.of(text.substring(from, at))).append(text.charAt(at));
                from = at + 1;
            }
        }
        return printable.append(PrintableText.of(text.substring(from))).toString();
    }

    static boolean isIsolate(int character) {
        return character == FIRST_STRONG || character == POP;
    }

    /** Closes in each line what was opened there, and opens it anew in the next. */
    static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        int open = 0;
        for (String line : lines) {
            String start = String.valueOf(FIRST_STRONG).repeat(open);
            open += depth(line);
            closed.add(start + line + String.valueOf(POP).repeat(open));
        }
        return closed;
    }

    private static int depth(String line) {
        int depth = 0;
        for (int at = 0; at < line.length(); at++) {
            if (isIsolate(line.charAt(at))) {
                depth += line.charAt(at) == FIRST_STRONG ? 1 : -1;
            }
        }
        return depth;
    }
}
