package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * Published words, taken apart. Everything goes forward once over its text and keeps offsets: what is lower case here has
 * as many characters as before.
 */
final class Wording {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~";

    private Wording() {}

    /** A no-break space, a tab and the invisible marks that word processors leave are blank as well. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b' || unit == '\ufeff';
    }

    static boolean isDash(char unit) {
        return DASHES.indexOf(unit) >= 0;
    }

    static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit);
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static String trim(String text) {
        int from = skipBlanks(text, 0);
        int until = text.length();
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** Returns the text with a space for each blank that is no tab, so that offsets stay. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            spaced.append(isBlank(unit) && unit != '\t' ? ' ' : unit);
        }
        return spaced.toString();
    }

    /** Returns the words with one space between them. */
    static String squeeze(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                gap = words.length() > 0;
            } else {
                if (gap) {
                    words.append(' ');
                    gap = false;
                }
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }

    /** Returns the text in lower case, character by character, so that offsets stay. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /** Tells whether a word stands at an offset and ends there. */
    static boolean isWordAt(String lower, int at, String word) {
        int end = at + word.length();
        return lower.startsWith(word, at) && (end == lower.length() || !isWordPart(lower.charAt(end)));
    }

    /** Tells whether the text begins with a word or with words. */
    static boolean beginsWith(String lower, String... words) {
        for (String word : words) {
            if (isWordAt(lower, 0, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a word stands as a whole word, or -1. */
    static int indexOfWord(String lower, String word, int from) {
        for (int at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + 1)) {
            if ((at == 0 || !isWordPart(lower.charAt(at - 1))) && isWordAt(lower, at, word)) {
                return at;
            }
        }
        return -1;
    }

    static boolean hasWord(String lower, String word) {
        return indexOfWord(lower, word, 0) >= 0;
    }

    static boolean hasAnyWord(String lower, List<String> words) {
        return words.stream().anyMatch(word -> hasWord(lower, word));
    }

    /** Returns where a run of letters ends. */
    static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where a run of digits ends. */
    static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Steps over blanks, and over marks of which at least one has to be there for the words behind to stand apart. */
    static int skipBlanksAnd(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && (isBlank(text.charAt(at)) || marks.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Steps over what stands between two parts of a line. */
    static int skipPunctuation(String text, int from) {
        return skipBlanksAnd(text, from, DASHES + ":.,;|/");
    }

    /** Cuts text at a mark, each part trimmed, blank parts left out. */
    static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == mark) {
                String part = trim(text.substring(from, at));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }
}
