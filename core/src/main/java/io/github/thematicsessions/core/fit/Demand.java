package io.github.thematicsessions.core.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that the plan or the note asks of the time of a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param part of what
 * @param other the part that it follows or lies within, or the last of several that share a time; empty for everything else
 * @param clock the moment, present exactly for a demand of the clock
 * @param length the length of time, not negative; empty for a demand that names none
 * @param provision the provision that asks for it, or empty if the plan does, or the order of time itself
 * @param citation the sentence that asks for it, present exactly beside a provision
 */
public record Demand(
        DemandKind kind,
        Part part,
        Optional<Part> other,
        Optional<LocalTime> clock,
        Optional<Duration> length,
        Optional<ProvisionId> provision,
        Optional<Citation> citation) {

    /**
     * Checks that the demand has the figure of its kind.
     *
     * @throws InvalidValueException if the moment lacks or is too many, a length is negative, or a citation stands without
     *     a provision
     */
    public Demand {
        InvalidValueException.unless(
                kind.isOfTheClock() == clock.isPresent(), "clock", "a moment exactly for a demand of the clock", clock);
        InvalidValueException.unless(
                !length.orElse(Duration.ZERO).isNegative(),
                "length",
                "a length that is not negative",
                length.orElse(Duration.ZERO));
        InvalidValueException.unless(
                provision.isPresent() == citation.isPresent(), "citation", "a citation beside a provision", citation);
    }

    /**
     * Tells whether a note asks for it.
     *
     * @return whether it comes from a provision
     */
    public boolean isOfTheNote() {
        return provision.isPresent();
    }

    /**
     * Returns what is asked, of what and by what.
     *
     * @return such as {@code takes-at-least panel-1/opening-remarks PT5M by opening-remarks-time}
     */
    @Override
    public String toString() {
        return kind.code()
                + " "
                + Stream.of(Optional.of(part), other, clock, length, provision.map(asking -> "by " + asking))
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
    }
}
