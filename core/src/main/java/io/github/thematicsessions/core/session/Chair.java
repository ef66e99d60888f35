package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who chairs a session or a segment: a role, with the participant who fills it where that is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Chair extends WithChair permits ImmutableChair {

    /**
     * Returns in what role the chair sits there.
     *
     * @return the capacity
     */
    Capacity capacity();

    /**
     * Returns who fills the role.
     *
     * @return the participant, or empty if none is named
     */
    Optional<Participant> participant();

    /**
     * Makes a chair of whom only the role is known.
     *
     * @param capacity the role
     * @return the chair
     */
    static Chair of(Capacity capacity) {
        return builder().capacity(capacity).build();
    }

    /**
     * Returns the role and who fills it. {@code toString()} says the same.
     *
     * @return a line, as {@code moderator: KE}
     */
    default String summary() {
        return capacity().code()
                + participant().map(who -> ": " + who.summary()).orElse("");
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
     * Collects the fields of a {@link Chair}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableChair.Builder {
        Builder() {}
    }
}
