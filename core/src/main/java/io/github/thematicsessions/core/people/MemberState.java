package io.github.thematicsessions.core.people;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Member State of the United Nations, with the person who speaks for it where that is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MemberState extends Participant, WithMemberState permits ImmutableMemberState {

    /**
     * Returns which State it is.
     *
     * @return the State, or empty if it is not known yet
     */
    Optional<State> state();

    @Override
    default ParticipantKind kind() {
        return ParticipantKind.MEMBER_STATE;
    }

    @Override
    default Optional<String> party() {
        return state().map(State::code);
    }

    /**
     * Makes a participant of which only the State is known.
     *
     * @param code the ISO 3166-1 alpha-2 code
     * @return the participant
     * @throws io.github.thematicsessions.core.InvalidValueException if the code is not two capital letters
     */
    static MemberState of(String code) {
        return builder().state(State.of(code)).build();
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
     * Collects the fields of a {@link MemberState}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableMemberState.Builder {
        Builder() {}
    }
}
