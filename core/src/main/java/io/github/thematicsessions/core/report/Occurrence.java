package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When something took place, by the record of a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the number of the event that shows it, from 1: that with which it began, or the one event that is spoken of
 * @param began when it began or happened, with the offset and the precision of the record
 * @param ended when it ended, or empty if it has no end or the record does not show it; it may be before the beginning,
 *     where the record contradicts itself
 */
public record Occurrence(int event, OffsetDateTime began, Optional<OffsetDateTime> ended) {

    /**
     * Checks the number and the instants.
     *
     * @throws InvalidValueException if the number is not positive or a year is not from 1 to 9999
     */
    public Occurrence {
        InvalidValueException.unless(event >= 1, "event", "a number from 1", event);
        InvalidValueException.unlessDate("began", began.toLocalDate());
        if (ended.isPresent()) {
            InvalidValueException.unlessDate("ended", ended.get().toLocalDate());
        }
    }
}
