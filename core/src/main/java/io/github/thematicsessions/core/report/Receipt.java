package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From what a report was made: whoever has the same inputs gets the same report.
 *
 * <p>The hashes are those of documents, and a check in memory knows no document. Whoever reads and writes documents adds
 * them, as {@code Fingerprints} of the module {@code io} makes them. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Receipt extends WithReceipt permits ImmutableReceipt {

    /**
     * Returns the note against which was checked.
     *
     * @return its id
     */
    NoteId note();

    /**
     * Returns the edition of that note.
     *
     * @return the number from 1
     */
    int edition();

    /**
     * Returns the hash of the canonical JSON of that note, under the readings chosen.
     *
     * @return the fingerprint, or empty if nobody has added it
     */
    Optional<Fingerprint> noteHash();

    /**
     * Returns the hash of the canonical JSON of the session that was checked.
     *
     * @return the fingerprint, or empty if nobody has added it
     */
    Optional<Fingerprint> sessionHash();

    /**
     * Returns the hash of the canonical form of the record that was checked.
     *
     * @return the fingerprint, or empty if no record was checked or nobody has added it
     */
    Optional<Fingerprint> recordHash();

    /**
     * Returns the version of the engine that made the report.
     *
     * @return the version, such as {@code 0.1.0}
     */
    String engine();

    /**
     * Returns the version of the time zone data of the platform.
     *
     * @return the version, such as {@code 2025b}
     */
    String zoneData();

    /**
     * Returns how each open question of the note was read.
     *
     * @return each reading with the option chosen, in the order of the note
     */
    List<Premise> readings();

    /**
     * Returns the waivers that were given to the check.
     *
     * @return the waivers in the order in which they were given; the first has the number 1
     */
    List<Waiver> waivers();

    /**
     * Refuses a receipt that makes no sense.
     *
     * @throws InvalidValueException if the edition is not positive or a text is blank
     */
    @Value.Check
    default void check() {
        InvalidValueException.unless(edition() >= 1, "edition", "a number from 1", edition());
        InvalidValueException.unlessText("engine", engine());
        InvalidValueException.unlessText("zoneData", zoneData());
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
     * Collects the fields of a {@link Receipt}; not thread-safe. {@code build()} throws an {@link IllegalStateException} that
     * names the required fields which are not set.
     */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
