package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.norm.Norm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What one or more clauses ask for, in a form that can be judged.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Provision extends WithProvision permits ImmutableProvision {

    /**
     * Returns the name of this provision.
     *
     * @return an id that no other provision of the note has
     */
    ProvisionId id();

    /**
     * Returns what is asked, in one sentence.
     *
     * @return the sentence
     */
    String title();

    /**
     * Returns the clauses that ask for it.
     *
     * @return the locators, the one to cite first; at least one
     */
    List<Locator> clauses();

    /**
     * Returns how firmly it is asked.
     *
     * @return the strength
     */
    Strength strength();

    /**
     * Returns on what it rests.
     *
     * @return the basis; quoted unless said
     */
    @Value.Default
    default Basis basis() {
        return Basis.QUOTED;
    }

    /**
     * Returns whom it binds.
     *
     * @return the one who bears the duty, such as {@code moderator}
     */
    String bearer();

    /**
     * Returns what is asked, as a value.
     *
     * @return the norm
     */
    Norm norm();

    /**
     * Returns the reading under which it holds.
     *
     * @return the reading and the option, or empty if it holds under every reading
     */
    Optional<Premise> premise();

    /**
     * Returns the provisions from which it follows.
     *
     * @return their ids, empty if it stands by itself
     */
    List<ProvisionId> derivedFrom();

    /**
     * Refuses a provision that makes no sense.
     *
     * @throws InvalidValueException if a text is blank or no clause is named
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("title", title());
        InvalidValueException.unlessText("bearer", bearer());
        InvalidValueException.unless(!clauses().isEmpty(), "clauses", "at least one clause", clauses());
    }

    /**
     * Returns what is asked and by which clauses. {@code toString()} says the same.
     *
     * @return a line, as {@code opening-remarks-time (II.c.1.3): The moderator's opening remarks take five to seven minutes.}
     */
    default String summary() {
        String locators = clauses().stream().map(Locator::text).collect(Collectors.joining(", "));
        return id() + " (" + locators + "): " + PrintableText.of(title());
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
     * Collects the fields of a {@link Provision}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
