package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;

/**
 * In what role somebody speaks. A capacity belongs to the speaking slot, not to the person: a minister may moderate one
 * panel and speak for a delegation in the next.
 */
public enum Capacity implements Coded {
    /** One of the two co-facilitators, who chair the session. */
    CO_FACILITATOR,
    /** The Secretary-General of the intergovernmental conference. */
    SECRETARY_GENERAL_OF_THE_CONFERENCE,
    /** The President of the General Assembly. */
    PRESIDENT_OF_THE_GENERAL_ASSEMBLY,
    /** The moderator of a panel. */
    MODERATOR,
    /** An expert on an expert panel. */
    EXPERT,
    /** The thematic expert, who has followed the whole session and speaks in the summary panel. */
    THEMATIC_EXPERT,
    /** A delegation that takes the floor. */
    DELEGATION,
    /** A delegation that takes the floor on behalf of a group of States. */
    GROUP_OF_STATES,
    /** A member of the body that meets, where members and observers are told apart. */
    MEMBER,
    /** An observer of the body that meets, where members and observers are told apart. */
    OBSERVER,
    /** An accredited stakeholder that takes the floor. */
    ACCREDITED_STAKEHOLDER,
    /** Any other role; the title of the slot says which. */
    OTHER;

    /**
     * Finds a capacity by its code.
     *
     * @param code the code, such as {@code co-facilitator}
     * @return the capacity
     * @throws InvalidValueException if no capacity has that code; the message lists those that exist
     */
    public static Capacity of(String code) {
        return Coded.of(Capacity.class, code);
    }

    /**
     * Tells whether this capacity speaks from the floor of an interactive discussion.
     *
     * @return whether it is a delegation, for itself or for a group, a member, an observer or an accredited stakeholder
     */
    public boolean isFloor() {
        return switch (this) {
            case DELEGATION, GROUP_OF_STATES, MEMBER, OBSERVER, ACCREDITED_STAKEHOLDER -> true;
            case CO_FACILITATOR,
                    SECRETARY_GENERAL_OF_THE_CONFERENCE,
                    PRESIDENT_OF_THE_GENERAL_ASSEMBLY,
                    MODERATOR,
                    EXPERT,
                    THEMATIC_EXPERT,
                    OTHER -> false;
        };
    }

    /**
     * Tells whether this capacity answers as a panelist.
     *
     * @return whether it is an expert or the thematic expert
     */
    public boolean isPanelist() {
        return this == EXPERT || this == THEMATIC_EXPERT;
    }
}
