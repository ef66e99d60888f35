package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates, times of a day, ranges, allotments, instants and lengths. */
public final class Times {

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final long SECONDS_OF_ALL_YEARS = 3_652_059L * SECONDS_OF_A_DAY;
    private static final int QUARTER = 900;

    private Times() {}

    /**
     * Gives times of a day in whole seconds.
     *
     * @return mostly quarters of an hour, so that ends often meet
     */
    public static Arbitrary<LocalTime> moments() {
        return secondsOfDay().map(LocalTime::ofSecondOfDay);
    }

    /**
     * Gives ranges within one day.
     *
     * @return ranges from 1 second to the whole day but one second
     */
    public static Arbitrary<TimeRange> ranges() {
        return Combinators.combine(secondsOfDay(), secondsOfDay())
                .filter((one, other) -> !one.equals(other))
                .as((one, other) -> TimeRange.of(
                        LocalTime.ofSecondOfDay(Math.min(one, other)), LocalTime.ofSecondOfDay(Math.max(one, other))));
    }

    /**
     * Gives what may be known of a range.
     *
     * @return both ends, a start alone, an end alone or nothing
     */
    public static Arbitrary<Ends> ends() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new Ends(Optional.empty(), Optional.empty()))),
                Tuple.of(1, moments().map(start -> new Ends(Optional.of(start), Optional.empty()))),
                Tuple.of(1, moments().map(end -> new Ends(Optional.empty(), Optional.of(end)))),
                Tuple.of(
                        4,
                        ranges().map(range ->
                                new Ends(Optional.of(range.startInclusive()), Optional.of(range.endExclusive())))));
    }

    /**
     * Gives lengths that an allotment takes.
     *
     * @return from 1 second to 24 hours, mostly some minutes
     */
    public static Arbitrary<Duration> figures() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 20).map(Duration::ofMinutes)),
                Tuple.of(1, Arbitraries.integers().between(1, SECONDS_OF_A_DAY).map(Duration::ofSeconds)));
    }

    /**
     * Gives allotments in all four wordings.
     *
     * @return allotments, stated or not
     */
    public static Arbitrary<Allotment> allotments() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Allotment.unstated())), Tuple.of(3, givenAllotments()));
    }

    /**
     * Gives allotments with an upper end.
     *
     * @return ranges, stated figures and ceilings
     */
    public static Arbitrary<Allotment> givenAllotments() {
        Arbitrary<Allotment> ranges = Combinators.combine(figures(), figures())
                .as((one, other) ->
                        one.compareTo(other) <= 0 ? Allotment.between(one, other) : Allotment.between(other, one));
        return Arbitraries.oneOf(figures().map(Allotment::stated), figures().map(Allotment::atMost), ranges);
    }

    /**
     * Gives dates.
     *
     * @return days of 2017 and, more rarely, any day of the years 1 to 9999
     */
    public static Arbitrary<LocalDate> dates() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2017, day))),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(first.toEpochDay(), last.toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    /**
     * Gives instants as records have them, each with its offset.
     *
     * @return mostly in whole seconds, with fractions of 1 to 9 digits among them; offsets of hours, of minutes and,
     *     rarely, of seconds
     */
    public static Arbitrary<OffsetDateTime> instants() {
        return Combinators.combine(dates(), secondsOfDay(), fractions(), offsets())
                .as((date, second, nano, offset) ->
                        OffsetDateTime.of(date, LocalTime.ofSecondOfDay(second).withNano(nano), offset));
    }

    /**
     * Gives lengths of time as records have them.
     *
     * @return nothing, some minutes, or any length that years of four digits can have, with and without a fraction
     */
    public static Arbitrary<Duration> elapsed() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 1_800)),
                Tuple.of(1, Arbitraries.longs().between(0, SECONDS_OF_ALL_YEARS)));
        return Combinators.combine(seconds, fractions()).as(Duration::ofSeconds);
    }

    /**
     * Gives offsets from UTC.
     *
     * @return those of the places of the sessions, the outermost and one with seconds
     */
    public static Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("+02:00", "+01:00", "Z", "-04:00")),
                        Tuple.of(1, Arbitraries.of("+05:45", "-00:30", "+18:00", "-18:00", "+00:34:08", "-00:00:01")))
                .map(ZoneOffset::of);
    }

    /** The nanoseconds of a fraction of 0 to 9 digits. */
    private static Arbitrary<Integer> fractions() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.of(500_000_000, 40_000_000, 999_999_999, 1, 100)),
                Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)));
    }

    private static Arbitrary<Integer> secondsOfDay() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.integers()
                                .between(0, SECONDS_OF_A_DAY / QUARTER - 1)
                                .map(quarter -> quarter * QUARTER)),
                Tuple.of(1, Arbitraries.integers().between(0, SECONDS_OF_A_DAY - 1)));
    }
}
