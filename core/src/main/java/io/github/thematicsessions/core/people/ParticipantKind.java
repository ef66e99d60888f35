package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/** The kinds of {@link Participant}. */
public enum ParticipantKind implements Coded {
    /** A {@link MemberState}. */
    MEMBER_STATE,
    /** An {@link ObserverState}. */
    OBSERVER_STATE,
    /** An {@link ObserverEntity}. */
    OBSERVER_ENTITY,
    /** A {@link UnitedNationsEntity}. */
    UNITED_NATIONS_ENTITY,
    /** An {@link AccreditedStakeholder}. */
    ACCREDITED_STAKEHOLDER,
    /** An {@link Individual}. */
    INDIVIDUAL;

    /**
     * Finds a kind by its code.
     *
     * @param code the code, such as {@code member-state}
     * @return the kind
     * @throws InvalidValueException if no kind has that code; the message lists those that exist
     */
    public static ParticipantKind of(String code) {
        return Coded.of(ParticipantKind.class, code);
    }
}
