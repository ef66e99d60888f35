package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.Coded;
import java.util.List;

/**
 * The forms that a word takes beside a number, by the plural rules of the Unicode CLDR (release 46, supplemental data
 * {@code plurals.xml}). A number is its whole part, and whether it has a fraction.
 */
enum PluralCategory implements Coded {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /** Lists the forms of a language, in the order of this list. */
    static List<PluralCategory> of(Language language) {
        return switch (language) {
            case ARABIC -> List.of(values());
            case CHINESE -> List.of(OTHER);
            case ENGLISH -> List.of(ONE, OTHER);
            case FRENCH, SPANISH -> List.of(ONE, MANY, OTHER);
            case RUSSIAN -> List.of(ONE, FEW, MANY, OTHER);
        };
    }

    /** Finds the form beside a number that is not negative. */
    static PluralCategory of(Language language, long whole, boolean fraction) {
        return switch (language) {
            case ARABIC -> fraction ? OTHER : arabic(whole);
            case CHINESE -> OTHER;
            case ENGLISH -> whole == 1 && !fraction ? ONE : OTHER;
            case FRENCH -> whole <= 1 ? ONE : ofMillions(whole, fraction);
            case RUSSIAN -> fraction ? OTHER : russian(whole);
            case SPANISH -> whole == 1 && !fraction ? ONE : ofMillions(whole, fraction);
        };
    }

    private static PluralCategory arabic(long number) {
        if (number <= 2) {
            return values()[(int) number];
        }
        long last = number % 100;
        if (last >= 3 && last <= 10) {
            return FEW;
        }
        return last >= 11 ? MANY : OTHER;
    }

    private static PluralCategory russian(long number) {
        long last = number % 10;
        boolean teen = number % 100 >= 11 && number % 100 <= 14;
        if (last == 1 && !teen) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teen ? FEW : MANY;
    }

    private static PluralCategory ofMillions(long whole, boolean fraction) {
        return whole != 0 && whole % MILLION == 0 && !fraction ? MANY : OTHER;
    }
}
