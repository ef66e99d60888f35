package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that the text of a note leaves open, the ways to answer it, and the one that is chosen.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Reading extends WithReading permits ImmutableReading {

    /**
     * Returns the name of this reading.
     *
     * @return the id
     */
    ReadingId id();

    /**
     * Returns what is asked.
     *
     * @return the question
     */
    String question();

    /**
     * Returns the ways to answer.
     *
     * @return the options, at least one
     */
    List<ReadingOption> options();

    /**
     * Returns the option that holds.
     *
     * @return the code of one of the options
     */
    String chosen();

    /**
     * Finds an option.
     *
     * @param code its code
     * @return the option, or empty if there is none of that code
     */
    default Optional<ReadingOption> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /**
     * Refuses a reading that makes no sense.
     *
     * @throws InvalidValueException if the question is blank, there is no option, two options have the same code or
     *     the chosen one is none of them
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("question", question());
        InvalidValueException.unless(!options().isEmpty(), "options", "at least one option", options());
        List<String> codes = options().stream().map(ReadingOption::code).toList();
        InvalidValueException.unless(
                codes.stream().distinct().count() == codes.size(), "options", "options with codes of their own", codes);
        InvalidValueException.unless(
                codes.contains(chosen()), "chosen", "one of " + String.join(", ", codes), '"' + chosen() + '"');
    }

    /**
     * Returns the question and the answer that is chosen. {@code toString()} says the same.
     *
     * @return a line that begins with the id
     */
    default String summary() {
        return PrintableText.of(id() + ": " + question() + " " + chosen());
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
     * Collects the fields of a {@link Reading}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
