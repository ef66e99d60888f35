package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One sentence, agenda row or title line of a procedural note, in our own words.
 *
 * <p>A clause is either claimed by a provision of its note or says why it cannot be checked; the note sees to it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Clause extends WithClause permits ImmutableClause {

    /**
     * Returns where the clause stands.
     *
     * @return the locator
     */
    Locator locator();

    /**
     * Returns how firmly it speaks.
     *
     * @return the strength
     */
    Strength strength();

    /**
     * Returns whom it binds.
     *
     * @return the one who bears the duty, such as {@code moderator}
     */
    String bearer();

    /**
     * Returns what it asks for.
     *
     * @return a paraphrase
     */
    String asks();

    /**
     * Returns why nothing can show whether the clause is followed.
     *
     * @return the reason, or empty if a provision claims the clause
     */
    Optional<String> notCheckable();

    /**
     * Refuses a clause that says nothing.
     *
     * @throws InvalidValueException if a text is blank
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("bearer", bearer());
        InvalidValueException.unlessText("asks", asks());
        notCheckable().ifPresent(text -> InvalidValueException.unlessText("notCheckable", text));
    }

    /**
     * Returns where the clause stands and what it asks for. {@code toString()} says the same.
     *
     * @return a line
     */
    default String summary() {
        return PrintableText.of(locator() + ": " + asks()
                + notCheckable().map(why -> " (not checkable: " + why + ")").orElse(""));
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
     * Collects the fields of a {@link Clause}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
