package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.note.ProvisionId;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The recorded decision of a chair not to insist on a provision.
 *
 * <p>A finding that it matches stands as {@link Outcome#WAIVED}; one that matches nothing is told as such by {@link
 * Report#unusedWaivers()}. Immutable and thread-safe.
 *
 * @param provision on what the chair does not insist
 * @param scope where that holds
 * @param by who decided it
 * @param decided when it was decided
 * @param why the reason
 * @param until from when on the chair insists again, or empty if that is not foreseen
 */
public record Waiver(
        ProvisionId provision,
        WaiverScope scope,
        String by,
        OffsetDateTime decided,
        String why,
        Optional<OffsetDateTime> until) {

    /**
     * Checks the texts.
     *
     * @throws InvalidValueException if a text is blank or a year is not from 1 to 9999
     */
    public Waiver {
        InvalidValueException.unlessText("by", by);
        InvalidValueException.unlessText("why", why);
        InvalidValueException.unlessDate("decided", decided.toLocalDate());
        until.ifPresent(end -> InvalidValueException.unlessDate("until", end.toLocalDate()));
    }

    /**
     * Tells whether this waiver speaks of a finding.
     *
     * <p>What took place is compared by its instant. What is planned is compared by the date and the hours of the clock on
     * the wall, as the offset of the waiver writes them; where only the date is known, the whole of that day has to lie in
     * the span, and the first moment of the day before the end.
     *
     * @param finding the finding
     * @return whether it is of that provision, inside the scope and not from the end on
     */
    public boolean matches(Finding finding) {
        return waives(finding.provision(), finding.at());
    }

    /**
     * Tells whether the chair does not insist on a provision at a place. What is planned and what took place are compared as
     * {@link #matches(Finding)} says.
     *
     * @param asked the provision
     * @param at the place
     * @return whether it is that provision, inside the scope and not from the end on
     */
    public boolean waives(ProvisionId asked, Location at) {
        return provision.equals(asked)
                && scope.covers(at)
                && until.map(end -> isBefore(at, end)).orElse(true);
    }

    /** Tells whether what is at a place begins before an end, also where nothing says when it begins. */
    private static boolean isBefore(Location at, OffsetDateTime end) {
        if (at.occurrence().isPresent()) {
            return at.occurrence().get().began().isBefore(end);
        }
        return at.date()
                .map(date -> at.time()
                        .map(hours -> date.atTime(hours.startInclusive()))
                        .orElseGet(date::atStartOfDay)
                        .isBefore(end.toLocalDateTime()))
                .orElse(true);
    }

    /**
     * Returns what is waived, where, by whom and why.
     *
     * @return a line that a terminal can show
     */
    @Override
    public String toString() {
        return PrintableText.of(provision + " waived for " + scope + " by " + by + ", " + decided + ": " + why);
    }
}
