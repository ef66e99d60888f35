package io.github.thematicsessions.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may be broken in text that has no spaces: before and behind an ideograph, but not before punctuation that
 * closes, not behind punctuation that opens, and not between a number and the ideograph that says of what.
 */
final class LineBreaks {

    /** The first wide character that is no sign but a letter: below it there is nothing to look for. */
    private static final int FIRST = 0x2E80;

    private LineBreaks() {}

    /** Takes a word apart at the places where a line may be broken; most words are one part. */
    static List<String> parts(String word) {
        if (word.chars().allMatch(letter -> letter < FIRST)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        int before = -1;
        int start = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int character = word.codePointAt(at);
            if (DisplayWidth.of(character) > 0) {
                if (before >= 0 && isBreak(before, character)) {
                    parts.add(word.substring(from, start));
                    from = start;
                }
                before = character;
            }
            if (character != Isolates.FIRST_STRONG) {
                start = at + Character.charCount(character);
            }
        }
        parts.add(word.substring(from));
        return parts;
    }

    /** Finds the last such place that is not behind so many letters; 0 if there is none. */
    static int last(String words, int letters) {
        int last = 0;
        int end = 0;
        for (String part : parts(words)) {
            end += part.length();
            last = end <= letters && end < words.length() ? end : last;
        }
        return last;
    }

    private static boolean isBreak(int before, int after) {
        boolean ideograph = isIdeograph(before) || isIdeograph(after);
        boolean counted = Character.isDigit(before) && isIdeograph(after);
        return ideograph && !counted && !opens(before) && !closes(after);
    }

    private static boolean isIdeograph(int character) {
        return character >= FIRST && DisplayWidth.isWide(character);
    }

    private static boolean opens(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int character) {
        return switch (Character.getType(character)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
