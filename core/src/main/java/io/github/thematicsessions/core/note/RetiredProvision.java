package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.Optional;

/**
 * A provision that a note once had. Its id is kept so that nobody gives it to something else and old reports can be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id that it had
 * @param edition the edition of the note from which on it is gone
 * @param why the reason
 * @param successor the provision that takes its place, or empty if none does
 */
public record RetiredProvision(ProvisionId id, int edition, String why, Optional<ProvisionId> successor) {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if the edition is below 2, the reason is blank or the successor is the same provision
     */
    public RetiredProvision {
        InvalidValueException.unless(edition >= 2, "edition", "a number from 2", edition);
        InvalidValueException.unlessText("why", why);
        InvalidValueException.unless(!successor.equals(Optional.of(id)), "successor", "another provision", successor);
    }
}
