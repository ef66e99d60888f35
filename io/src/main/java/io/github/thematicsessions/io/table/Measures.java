package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** How measures stand in cells: in the form of documents, and lengths of time in seconds beside it. */
final class Measures {

    static final Form<Measure> FORM = Forms.written(Measures::text);

    private Measures() {}

    /** Several are joined by what none of them has. */
    private static String text(Measure measure) {
        if (measure instanceof Measure.Hours hours) {
            return hours.times().stream().map(TimeRange::toString).collect(Collectors.joining(" "));
        }
        if (measure instanceof Measure.Dates dates) {
            return dates.dates().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        }
        return measure instanceof Measure.Words words ? String.join("; ", words.words()) : measure.toString();
    }

    /** Returns the lower end of a length of time, or empty where it is open and for everything else. */
    static Optional<Duration> shortest(Measure measure) {
        if (measure instanceof Measure.Elapsed elapsed) {
            return Optional.of(elapsed.elapsed());
        }
        return measure instanceof Measure.Length length
                ? Optional.of(length.length().shortest()).filter(shortest -> !shortest.isZero())
                : Optional.empty();
    }

    /** Returns the upper end of a length of time, or empty where it is open and for everything else. */
    static Optional<Duration> longest(Measure measure) {
        if (measure instanceof Measure.Elapsed elapsed) {
            return Optional.of(elapsed.elapsed());
        }
        return measure instanceof Measure.Length length ? length.length().longest() : Optional.empty();
    }
}
