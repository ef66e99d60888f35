package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who speaks for nobody else, such as an expert from a university. An affiliation says where the person works,
 * not for whom the person speaks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Individual extends Participant, WithIndividual permits ImmutableIndividual {

    /**
     * Returns where the person works, as published.
     *
     * @return the affiliation, or empty if none is given
     */
    Optional<String> affiliation();

    @Override
    default ParticipantKind kind() {
        return ParticipantKind.INDIVIDUAL;
    }

    @Override
    default Optional<String> party() {
        return Optional.empty();
    }

    /**
     * Refuses an individual whose words say nothing.
     *
     * @throws InvalidValueException if a text is blank
     */
    @Override
    @Value.Check
    default void check() {
        Participant.super.check();
        affiliation().ifPresent(text -> InvalidValueException.unlessText("affiliation", text));
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
     * Collects the fields of an {@link Individual}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableIndividual.Builder {
        Builder() {}
    }
}
