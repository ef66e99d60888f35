package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProvisionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a clause of the note is accounted for: by provisions, or by the reason why it cannot be checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param locator where the clause stands
 * @param claimedBy the provisions that claim it
 * @param notCheckable why it cannot be checked; present exactly if no provision claims it
 */
public record ClauseStanding(Locator locator, List<ProvisionId> claimedBy, Optional<String> notCheckable) {

    /**
     * Copies the list and checks that the clause is accounted for once.
     *
     * @throws InvalidValueException if the clause is claimed and not checkable, or neither
     */
    public ClauseStanding {
        claimedBy = List.copyOf(claimedBy);
        notCheckable.ifPresent(reason -> InvalidValueException.unlessText("notCheckable", reason));
        InvalidValueException.unless(
                claimedBy.isEmpty() == notCheckable.isPresent(),
                "notCheckable",
                "a reason exactly where no provision claims the clause",
                notCheckable);
    }

    /**
     * Returns who claims the clause, or why nobody can check it.
     *
     * @return such as {@code II.c.3.3: intervention-time}
     */
    @Override
    public String toString() {
        return locator + ": "
                + notCheckable.orElseGet(
                        () -> claimedBy.stream().map(ProvisionId::text).collect(Collectors.joining(", ")));
    }
}
