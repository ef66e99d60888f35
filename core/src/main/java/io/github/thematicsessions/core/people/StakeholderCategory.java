package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** The categories of stakeholder of the sessions held under A/RES/71/280 (paragraph 6). */
public enum StakeholderCategory implements Coded {
    /** A civil society organization. */
    CIVIL_SOCIETY,
    /** A private sector organization. */
    PRIVATE_SECTOR,
    /** An academic institution. */
    ACADEMIC_INSTITUTION,
    /** A parliament. */
    PARLIAMENT,
    /** A diaspora community. */
    DIASPORA_COMMUNITY,
    /** A migrant organization. */
    MIGRANT_ORGANIZATION;

    /**
     * Finds a category by its code.
     *
     * @param code the code, such as {@code civil-society}
     * @return the category
     * @throws InvalidValueException if no category has that code; the message lists those that exist
     */
    public static StakeholderCategory of(String code) {
        return Coded.of(StakeholderCategory.class, code);
    }
}
