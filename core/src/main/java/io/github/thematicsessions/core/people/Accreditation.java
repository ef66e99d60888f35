package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization's right to take part, in two steps: the status of the organization, then the registration of its
 * representative for the session.
 *
 * <p>A status is given for the special accreditation list and for nothing else: consultative status is held or not.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Accreditation extends WithAccreditation permits ImmutableAccreditation {

    /**
     * Returns on what the right rests.
     *
     * @return the basis
     */
    AccreditationBasis basis();

    /**
     * Returns how far the organization has come on the special accreditation list.
     *
     * @return the status; present for {@link AccreditationBasis#SPECIAL_LIST} and empty for every other basis
     */
    Optional<AccreditationStatus> status();

    /**
     * Returns whether the representative is registered for the session.
     *
     * @return whether registered, or empty if it is not known
     */
    Optional<Boolean> registered();

    /**
     * Tells whether the organization may take the floor.
     *
     * @return true if its status stands and its representative is registered, false if one of them is known to be
     *     missing, empty if the registration is not known
     */
    default Optional<Boolean> inForce() {
        boolean stands = status().isEmpty() || status().get() == AccreditationStatus.PASSED;
        return stands ? registered() : Optional.of(false);
    }

    /**
     * Refuses a status that does not belong to the basis.
     *
     * @throws InvalidValueException if a special list has no status or another basis has one
     */
    @Value.Check
    default void check() {
        boolean special = basis() == AccreditationBasis.SPECIAL_LIST;
        InvalidValueException.unless(
                special == status().isPresent(),
                "status",
                special ? "the status on the special list" : "no status beside consultative status",
                status().map(AccreditationStatus::code).orElse("none"));
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
     * Collects the fields of an {@link Accreditation}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableAccreditation.Builder {
        Builder() {}
    }
}
