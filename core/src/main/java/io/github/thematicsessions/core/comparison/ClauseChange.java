package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Clause;
import java.util.Set;

/**
 * A clause of which two notes say different things.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the clause as it was
 * @param after the clause as it is, with the same locator
 */
public record ClauseChange(Clause before, Clause after) {

    /**
     * Checks that both are the same clause.
     *
     * @throws InvalidValueException if they have different locators
     */
    public ClauseChange {
        InvalidValueException.unless(
                before.locator().equals(after.locator()), "after", "the clause " + before.locator(), after.locator());
    }

    /**
     * Returns what has changed.
     *
     * @return the parts, in the order in which they are declared
     */
    public Set<ClausePart> parts() {
        return new Parts<>(ClausePart.class, before, after)
                .compare(ClausePart.STRENGTH, Clause::strength)
                .compare(ClausePart.BEARER, Clause::bearer)
                .compare(ClausePart.ASKS, Clause::asks)
                .compare(ClausePart.NOT_CHECKABLE, Clause::notCheckable)
                .differing();
    }

    /**
     * Returns which clause has changed.
     *
     * @return its locator
     */
    @Override
    public String toString() {
        return after.locator().toString();
    }
}
