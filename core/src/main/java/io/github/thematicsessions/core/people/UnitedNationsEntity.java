package io.github.thematicsessions.core.people;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entity of the United Nations system: an office, programme, fund or specialized agency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface UnitedNationsEntity extends Participant, WithUnitedNationsEntity
        permits ImmutableUnitedNationsEntity {

    /**
     * Returns which entity it is.
     *
     * @return its name, or empty if it is not known yet
     */
    Optional<String> organization();

    @Override
    default ParticipantKind kind() {
        return ParticipantKind.UNITED_NATIONS_ENTITY;
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
     * Collects the fields of a {@link UnitedNationsEntity}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableUnitedNationsEntity.Builder {
        Builder() {}
    }
}
