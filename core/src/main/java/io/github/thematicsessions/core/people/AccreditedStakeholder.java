package io.github.thematicsessions.core.people;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization outside governments and the United Nations system that takes part by accreditation.
 *
 * <p>Whether the accreditation is in force is data: an organization that was objected to is a good value.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AccreditedStakeholder extends Participant, WithAccreditedStakeholder
        permits ImmutableAccreditedStakeholder {

    /**
     * Returns which organization it is.
     *
     * @return its name, or empty if it is not known yet
     */
    Optional<String> organization();

    /**
     * Returns its category of stakeholder.
     *
     * @return the category, or empty if it is not known
     */
    Optional<StakeholderCategory> category();

    /**
     * Returns on what its right to take part rests.
     *
     * @return the accreditation, or empty if it is not known
     */
    Optional<Accreditation> accreditation();

    /**
     * Tells whether it may take the floor. It is found out once, when the value is made.
     *
     * @return what {@link Accreditation#inForce()} tells, or empty if the accreditation is not known
     */
    @Value.Derived
    @Value.Auxiliary
    default Optional<Boolean> accreditationInForce() {
        return accreditation().flatMap(Accreditation::inForce);
    }

    @Override
    default ParticipantKind kind() {
        return ParticipantKind.ACCREDITED_STAKEHOLDER;
    }

    @Override
    default Optional<String> party() {
        return organization();
    }

    @Override
    default String summary() {
        return Participant.super.summary();
    }

    /**
     * Starts a new value.
     *
     * @return a builder without any field set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fields of an {@link AccreditedStakeholder}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableAccreditedStakeholder.Builder {
        Builder() {}
    }
}
