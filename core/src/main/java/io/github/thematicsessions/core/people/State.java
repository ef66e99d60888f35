package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.InvalidValueException;

/**
 * A State, by its ISO 3166-1 alpha-2 code.
 *
 * <p>Any two capital letters are a code here: the list of States changes, this type does not.
 *
 * @param code two capital letters, such as {@code CH}
 */
public record State(String code) {

    /**
     * Checks the code.
     *
     * @throws InvalidValueException if the code is not two capital letters
     */
    public State {
        boolean twoCapitals = code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
        InvalidValueException.unless(twoCapitals, "state", "two capital letters of ISO 3166-1, as CH", code);
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /**
     * Reads a code.
     *
     * @param code two capital letters, such as {@code CH}
     * @return the State
     * @throws InvalidValueException if the code is not two capital letters
     */
    public static State of(String code) {
        return new State(code);
    }

    /**
     * Returns the code, which {@link #of(String)} reads.
     *
     * @return two capital letters
     */
    @Override
    public String toString() {
        return code;
    }
}
