package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A room or person that is taken for some hours by a segment or a side event, as a whole or by one of its slots.
 *
 * @param resource what is taken
 * @param day the day since 1970 or, where its date is not known, a number below all of those
 * @param hours the hours
 * @param by the segment or side event
 * @param exact whether these are its own hours, or those of the segment or side event within which it has its place
 * @param at what makes the location, if it has to be reported
 */
record Booking(String resource, long day, TimeRange hours, ElementId by, boolean exact, Supplier<Location> at)
        implements Comparable<Booking> {

    /** Returns the number of a day, given its place among the days of the session. */
    static long day(Optional<LocalDate> date, int number) {
        return date.isPresent() ? date.get().toEpochDay() : Long.MIN_VALUE + number;
    }

    /** Looks for two things that take the same resource at once; the later one is reported. */
    static void judge(List<Booking> bookings, Verdict verdict) {
        Collections.sort(bookings);
        Booking longest = null;
        for (Booking booking : bookings) {
            verdict.judged();
            if (longest == null || !longest.isSame(booking)) {
                longest = booking;
                continue;
            }
            if (longest.hours().overlaps(booking.hours()) && !longest.by().equals(booking.by())) {
                clash(longest, booking, verdict);
            }
            if (booking.hours().endExclusive().isAfter(longest.hours().endExclusive())) {
                longest = booking;
            }
        }
    }

    private static void clash(Booking earlier, Booking later, Verdict verdict) {
        if (!earlier.exact() || !later.exact()) {
            verdict.missing(Input.TIME, (earlier.exact() ? later : earlier).at().get());
            return;
        }
        TimeRange shared = shared(earlier.hours(), later.hours());
        verdict.fail(verdict.finding(Discrepancy.OVERLAP, later.at().get())
                .addWith(earlier.by())
                .measured(Measure.of(shared))
                .difference(Measure.of(shared.length()))
                .addAllRepairs(Retiming.outOf(later.hours(), List.of(shared))));
    }

    /** Returns when two ranges of which the second starts in the first run together. */
    private static TimeRange shared(TimeRange first, TimeRange second) {
        boolean within = second.endExclusive().isBefore(first.endExclusive());
        return TimeRange.of(second.startInclusive(), within ? second.endExclusive() : first.endExclusive());
    }

    /** Puts the same resource together, whichever comes first, and orders it by day and start. */
    @Override
    public int compareTo(Booking other) {
        int order = Integer.compare(resource.hashCode(), other.resource.hashCode());
        order = order == 0 ? resource.compareTo(other.resource) : order;
        order = order == 0 ? Long.compare(day, other.day) : order;
        return order == 0 ? hours.startInclusive().compareTo(other.hours.startInclusive()) : order;
    }

    private boolean isSame(Booking other) {
        return resource.equals(other.resource) && day == other.day;
    }
}
