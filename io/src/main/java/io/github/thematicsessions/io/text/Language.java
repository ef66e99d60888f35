package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * The official languages of the United Nations, in the order of their English names. The code of each is that of BCP 47, as
 * {@code fr}. Chinese is written in simplified characters. Digits are European ones in all six: the
 * United Nations uses them in documents in Arabic, too, as in A/72/643.
 *
 * <p>A language here is an argument: nothing asks the default locale.
 */
public enum Language implements Coded {
    /** Arabic, written from right to left. */
    ARABIC("ar"),
    /** Chinese. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Russian. */
    RUSSIAN("ru"),
    /** Spanish. */
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Returns the code of BCP 47.
     *
     * @return two lower-case letters
     */
    @Override
    public String code() {
        return code;
    }

    /**
     * Tells whether the language is written from right to left.
     *
     * @return whether it is Arabic
     */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /**
     * Finds a language by its code.
     *
     * @param code the code, such as {@code fr}
     * @return the language
     * @throws InvalidValueException if none of the six has that code; the message lists them
     */
    public static Language of(String code) {
        return Coded.of(Language.class, code);
    }
}
