package io.github.thematicsessions.io.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines of a bounded width and number. It is broken between words and between the letters of scripts without
 * spaces; a word that is wider than a line is broken between letters. What is left over is cut, with an ellipsis.
 *
 * @param lines the lines; none if there is no room for a single letter
 * @param cut whether something is left over
 * @param fromRight whether the text, and with it each of its lines, is written from right to left
 */
record Wrapped(List<String> lines, boolean cut, boolean fromRight) {

    private static final String ELLIPSIS = "…";

    Wrapped {
        lines = List.copyOf(lines);
    }

    /** Breaks text into as many lines as it takes. */
    static Wrapped of(String text, Lettering lettering, int width) {
        return of(text, "", lettering, width, Integer.MAX_VALUE);
    }

    /**
     * Breaks text.
     *
     * @param text the text, fit for a line
     * @param suffix what stands behind it, also where it is cut
     * @param lettering its size
     * @param width how wide a line may be
     * @param most how many lines there may be
     */
    static Wrapped of(String text, String suffix, Lettering lettering, int width, int most) {
        String whole = text + suffix;
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int last = 0;
        while (begin < whole.length()) {
            int end = lineEnd(whole, begin, lettering, width);
            if (lines.size() == most || end == begin) {
                return cut(
                        lines,
                        text.substring(Math.min(last, text.length())),
                        Prose.isFromRight(text),
                        suffix,
                        lettering,
                        width);
            }
            lines.add(stripped(whole.substring(begin, end)));
            last = begin;
            begin = end;
        }
        return new Wrapped(lines, false, Prose.isFromRight(text));
    }

    /** The last line that there is holds what it can of the rest, and the ellipsis. */
    private static Wrapped cut(
            List<String> lines, String rest, boolean fromRight, String suffix, Lettering lettering, int width) {
        String tail = ELLIPSIS + suffix;
        long sum = lettering.thousandths(tail, 0, tail.length());
        int end = 0;
        while (end < rest.length()) {
            int next = Clusters.end(rest, end);
            sum += lettering.thousandths(rest, end, next);
            if (lettering.width(sum) > width) {
                break;
            }
            end = next;
        }
        if (!lines.isEmpty() && lettering.width(tail) <= width) {
            lines.set(lines.size() - 1, stripped(rest.substring(0, end)) + tail);
        }
        return new Wrapped(lines, true, fromRight);
    }

    private static int lineEnd(String text, int begin, Lettering lettering, int width) {
        int fits = begin;
        int good = begin;
        long spaces = 0;
        long sum = 0;
        for (int end = begin; end < text.length(); ) {
            int next = Clusters.end(text, end);
            long letter = lettering.thousandths(text, end, next);
            if (next == end + 1 && text.charAt(end) == ' ') {
                // Spaces count only if something follows them in the line.
                spaces += letter;
            } else {
                sum += spaces + letter;
                spaces = 0;
            }
            if (lettering.width(sum) > width) {
                return good > begin ? good : fits > begin ? fits : within(text, begin, lettering, width);
            }
            fits = next;
            good = mayBreak(text, begin, end, next) ? next : good;
            end = next;
        }
        return text.length();
    }

    /** A letter with its marks that is wider than a whole line is broken all the same, rather than lost. */
    private static int within(String text, int begin, Lettering lettering, int width) {
        int end = begin;
        int next = begin + Character.charCount(text.codePointAt(begin));
        while (lettering.width(lettering.thousandths(text, begin, next)) <= width) {
            end = next;
            next += Character.charCount(text.codePointAt(next));
        }
        return end;
    }

    /**
     * Tells whether a line may end behind the letter from {@code end} to {@code next}: behind a space, behind a hyphen or slash
     * inside a word, and between the letters of a script without spaces.
     */
    private static boolean mayBreak(String text, int begin, int end, int next) {
        int letter = text.codePointAt(end);
        if (next == text.length() || letter == ' ') {
            return true;
        }
        boolean goesOn = Character.isLetterOrDigit(text.codePointAt(next));
        boolean inWord = goesOn && end > begin && Character.isLetterOrDigit(text.codePointBefore(end));
        boolean joint = letter == '-' || letter == '/' || letter == '–';
        return (joint && inWord) || (Character.isIdeographic(letter) && goesOn);
    }

    private static String stripped(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
