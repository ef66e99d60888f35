package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** How far an organization on the special accreditation list has come. */
public enum AccreditationStatus implements Coded {
    /** The list has been submitted; nothing is decided. */
    SUBMITTED,
    /** The list passed without an objection to the organization. */
    PASSED,
    /** A Member State objected. */
    OBJECTED;

    /**
     * Finds a status by its code.
     *
     * @param code the code, such as {@code passed}
     * @return the status
     * @throws InvalidValueException if no status has that code; the message lists those that exist
     */
    public static AccreditationStatus of(String code) {
        return Coded.of(AccreditationStatus.class, code);
    }
}
