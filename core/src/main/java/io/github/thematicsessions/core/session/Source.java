package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where facts were read, and on which day: pages change between two captures.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Source extends WithSource permits ImmutableSource {

    /**
     * Returns what the source calls itself.
     *
     * @return the title
     */
    String title();

    /**
     * Returns where the source is found.
     *
     * @return the absolute address, or empty if it is not known
     */
    Optional<URI> url();

    /**
     * Returns the symbol of the document.
     *
     * @return the symbol, or empty if it has none
     */
    Optional<DocumentSymbol> symbol();

    /**
     * Returns the day on which the source was read.
     *
     * @return the day, or empty if it is not known
     */
    Optional<LocalDate> read();

    /**
     * Refuses a source that makes no sense.
     *
     * @throws InvalidValueException if the title is blank, the address not absolute or the year of the date is not from 1 to 9999
     */
    @Value.Check
    default void check() {
        InvalidValueException.unlessText("title", title());
        url().ifPresent(address ->
                InvalidValueException.unless(address.isAbsolute(), "url", "an absolute address", address));
        read().ifPresent(day -> InvalidValueException.unlessDate("read", day));
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
     * Collects the fields of a {@link Source}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
