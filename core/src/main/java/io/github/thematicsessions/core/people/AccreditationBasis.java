package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** On what an organization's right to take part rests. */
public enum AccreditationBasis implements Coded {
    /** General consultative status with the Economic and Social Council. */
    CONSULTATIVE_STATUS_GENERAL,
    /** Special consultative status with the Economic and Social Council. */
    CONSULTATIVE_STATUS_SPECIAL,
    /** The roster of the Economic and Social Council. */
    CONSULTATIVE_STATUS_ROSTER,
    /** The special accreditation list, which passes on a no-objection basis. */
    SPECIAL_LIST;

    /**
     * Finds a basis by its code.
     *
     * @param code the code, such as {@code special-list}
     * @return the basis
     * @throws InvalidValueException if no basis has that code; the message lists those that exist
     */
    public static AccreditationBasis of(String code) {
        return Coded.of(AccreditationBasis.class, code);
    }
}
