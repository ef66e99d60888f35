package io.github.thematicsessions.core.people;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An intergovernmental organization or other entity with a standing invitation to take part as an observer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ObserverEntity extends Participant, WithObserverEntity permits ImmutableObserverEntity {

    /**
     * Returns which entity it is.
     *
     * @return its name, or empty if it is not known yet
     */
    Optional<String> organization();

    @Override
    default ParticipantKind kind() {
        return ParticipantKind.OBSERVER_ENTITY;
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
     * Collects the fields of a {@link ObserverEntity}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableObserverEntity.Builder {
        Builder() {}
    }
}
