package io.github.thematicsessions.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a closed list, with the code that documents print for it: {@code CO_FACILITATOR} is {@code co-facilitator}. */
public interface Coded {

    /**
     * Returns the name of the constant, as {@link Enum#name()} does.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the code that documents print.
     *
     * @return lower-case words joined by hyphens
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a word by its code.
     *
     * @param <E> the list of words
     * @param words the class of the list
     * @param code the code; upper case, underscores and spaces around it are read as well
     * @return the word
     * @throws InvalidValueException if no word has that code; the message lists those that exist
     */
    static <E extends Enum<E> & Coded> E of(Class<E> words, String code) {
        boolean ascii = code.chars().allMatch(letter -> letter < 128);
        String sought = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (E word : words.getEnumConstants()) {
            if (ascii && word.code().equals(sought)) {
                return word;
            }
        }
        throw new InvalidValueException("code", "one of " + codes(words), code);
    }

    /**
     * Lists the codes of a list of words, in its order.
     *
     * @param <E> the list of words
     * @param words the class of the list
     * @return the codes, joined by commas
     */
    static <E extends Enum<E> & Coded> String codes(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
