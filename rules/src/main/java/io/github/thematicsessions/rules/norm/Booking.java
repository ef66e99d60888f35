package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A room or person that is taken for some hours.
 *
 * @param resource what is taken
 * @param day the date or, where it is not known, the number of the day
 * @param hours the hours
 * @param by what takes it: a segment or a side event
 * @param at makes the location, if it has to be reported
 */
record Booking(String resource, String day, TimeRange hours, ElementId by, Supplier<Location> at) {

    private static final Comparator<Booking> BY_RESOURCE_AND_START = Comparator.comparing(Booking::resource)
            .thenComparing(Booking::day)
            .thenComparing(booking -> booking.hours().startInclusive());

    /** Looks for two things that take the same resource at once; the later one is reported. */
    static void judge(List<Booking> bookings, Verdict verdict) {
        bookings.sort(BY_RESOURCE_AND_START);
        Booking longest = null;
        for (Booking booking : bookings) {
            verdict.judged();
            if (longest == null || !longest.isSame(booking)) {
                longest = booking;
                continue;
            }
            if (longest.hours().overlaps(booking.hours()) && !longest.by().equals(booking.by())) {
                verdict.fail(verdict.finding(Discrepancy.OVERLAP, booking.at().get())
                        .addWith(longest.by())
                        .measured(Measure.of(booking.hours()))
                        .difference(
                                Measure.of(Duration.ofSeconds(longest.hours().sharedSeconds(booking.hours())))));
            }
            boolean reaches =
                    booking.hours().endExclusive().isAfter(longest.hours().endExclusive());
            longest = reaches ? booking : longest;
        }
    }

    private boolean isSame(Booking other) {
        return resource.equals(other.resource) && day.equals(other.day);
    }
}
