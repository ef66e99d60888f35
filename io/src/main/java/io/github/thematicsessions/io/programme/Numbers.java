package io.github.thematicsessions.io.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as published: figures, a word, a Roman numeral.
 *
 * @param value the number, from 1
 * @param until where it ends
 */
record Numbers(int value, int until) {

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    /** Reads figures of at most four digits or a word of a text in lower case. */
    static @Nullable Numbers at(String lower, int from) {
        int digits = Wording.endOfDigits(lower, from);
        if (digits > from) {
            boolean whole = digits == lower.length() || !Wording.isWordPart(lower.charAt(digits));
            int value = digits - from > 4 ? 0 : Integer.parseInt(lower.substring(from, digits));
            return whole && value > 0 ? new Numbers(value, digits) : null;
        }
        return wordOf(WORDS, lower, from);
    }

    /** Reads figures, a word or a Roman numeral. */
    static @Nullable Numbers orRomanAt(String lower, int from) {
        Numbers number = at(lower, from);
        return number == null ? wordOf(ROMAN, lower, from) : number;
    }

    /** Reads {@code sixth} or {@code 6th}. */
    static @Nullable Numbers ordinalAt(String lower, int from) {
        int digits = Wording.endOfDigits(lower, from);
        if (digits > from && digits - from < 4) {
            String ending = lower.substring(digits, Math.min(lower.length(), digits + 2));
            boolean ordinal =
                    List.of("st", "nd", "rd", "th").contains(ending) && Wording.isWordAt(lower, digits, ending);
            int value = Integer.parseInt(lower.substring(from, digits));
            return ordinal && value > 0 ? new Numbers(value, digits + 2) : null;
        }
        return wordOf(ORDINALS, lower, from);
    }

    private static @Nullable Numbers wordOf(List<String> words, String lower, int from) {
        int end = Wording.endOfLetters(lower, from);
        boolean whole = end == lower.length() || !Wording.isWordPart(lower.charAt(end));
        int index = whole ? words.indexOf(lower.substring(from, end)) : -1;
        return index < 0 ? null : new Numbers(index + 1, end);
    }
}
