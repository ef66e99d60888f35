package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Provision;
import java.util.Set;

/**
 * A provision of which two notes say different things.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the provision as it was
 * @param after the provision as it is, with the same id
 */
public record ProvisionChange(Provision before, Provision after) {

    /**
     * Checks that both are the same provision.
     *
     * @throws InvalidValueException if they have different ids
     */
    public ProvisionChange {
        InvalidValueException.unless(
                before.id().equals(after.id()), "after", "the provision " + before.id(), after.id());
    }

    /**
     * Returns what has changed.
     *
     * @return the parts, in the order in which they are declared
     */
    public Set<ProvisionPart> parts() {
        return new Parts<>(ProvisionPart.class, before, after)
                .compare(ProvisionPart.TITLE, Provision::title)
                .compare(ProvisionPart.CLAUSES, Provision::clauses)
                .compare(ProvisionPart.STRENGTH, Provision::strength)
                .compare(ProvisionPart.BASIS, Provision::basis)
                .compare(ProvisionPart.BEARER, Provision::bearer)
                .compare(ProvisionPart.NORM, Provision::norm)
                .compare(ProvisionPart.PREMISE, Provision::premise)
                .compare(ProvisionPart.DERIVED_FROM, Provision::derivedFrom)
                .differing();
    }

    /**
     * Tells whether the figure has changed: what is asked, as a value.
     *
     * @return whether the norm is another one
     */
    public boolean isNormChanged() {
        return !before.norm().equals(after.norm());
    }

    /**
     * Returns which provision has changed.
     *
     * @return its id
     */
    @Override
    public String toString() {
        return after.id().toString();
    }
}
