package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Reading;
import java.util.Set;

/**
 * A reading of which two notes say different things.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the reading as it was
 * @param after the reading as it is, with the same id
 */
public record ReadingChange(Reading before, Reading after) {

    /**
     * Checks that both are the same reading.
     *
     * @throws InvalidValueException if they have different ids
     */
    public ReadingChange {
        InvalidValueException.unless(before.id().equals(after.id()), "after", "the reading " + before.id(), after.id());
    }

    /**
     * Returns what has changed.
     *
     * @return the parts, in the order in which they are declared
     */
    public Set<ReadingPart> parts() {
        return new Parts<>(ReadingPart.class, before, after)
                .compare(ReadingPart.QUESTION, Reading::question)
                .compare(ReadingPart.OPTIONS, Reading::options)
                .compare(ReadingPart.CHOSEN, Reading::chosen)
                .differing();
    }

    /**
     * Tells whether the question is answered another way.
     *
     * @return whether another option is chosen
     */
    public boolean isReadOtherwise() {
        return !before.chosen().equals(after.chosen());
    }

    /**
     * Returns which reading has changed.
     *
     * @return its id
     */
    @Override
    public String toString() {
        return after.id().toString();
    }
}
