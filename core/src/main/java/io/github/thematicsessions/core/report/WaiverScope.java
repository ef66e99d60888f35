package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a waiver holds.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface WaiverScope {

    /**
     * Tells whether a place lies in this scope.
     *
     * @param at the place
     * @return whether it does; a place of which too little is known does not
     */
    boolean covers(Location at);

    /** The whole session. */
    record WholeSession() implements WaiverScope {

        @Override
        public boolean covers(Location at) {
            return true;
        }

        @Override
        public String toString() {
            return "the session";
        }
    }

    /**
     * A segment with its slots, a slot or a side event.
     *
     * @param id the element
     */
    record Element(ElementId id) implements WaiverScope {

        @Override
        public boolean covers(Location at) {
            return at.id().filter(id::equals).isPresent()
                    || at.within().filter(id::equals).isPresent();
        }

        @Override
        public String toString() {
            return id.text();
        }
    }

    /**
     * A span of time, half-open. What begins in it is covered.
     *
     * @param fromInclusive the first moment
     * @param untilExclusive the moment at which it is over
     */
    record Span(OffsetDateTime fromInclusive, OffsetDateTime untilExclusive) implements WaiverScope {

        /**
         * Checks both ends.
         *
         * @throws InvalidValueException if the end is not after the start or a year is not from 1 to 9999
         */
        public Span {
            InvalidValueException.unlessDate("from", fromInclusive.toLocalDate());
            InvalidValueException.unlessDate("until", untilExclusive.toLocalDate());
            InvalidValueException.unless(
                    untilExclusive.isAfter(fromInclusive), "until", "a time after " + fromInclusive, untilExclusive);
        }

        @Override
        public boolean covers(Location at) {
            if (at.occurrence().isPresent()) {
                OffsetDateTime began = at.occurrence().get().began();
                return !began.isBefore(fromInclusive) && began.isBefore(untilExclusive);
            }
            return at.date()
                    .filter(date -> coversPlanned(date, at.time().orElse(null)))
                    .isPresent();
        }

        @Override
        public String toString() {
            return fromInclusive + "/" + untilExclusive;
        }

        private boolean coversPlanned(LocalDate date, @Nullable TimeRange hours) {
            LocalDateTime first = hours == null ? date.atStartOfDay() : date.atTime(hours.startInclusive());
            LocalDateTime from = fromInclusive.toLocalDateTime();
            LocalDateTime until = untilExclusive.toLocalDateTime();
            return !first.isBefore(from)
                    && (hours == null ? !date.plusDays(1).atStartOfDay().isAfter(until) : first.isBefore(until));
        }
    }
}
