package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Of what a waiver speaks, told a second time without a word of the values that are tested. */
final class WaivedPlaces {

    private WaivedPlaces() {}

    static boolean speaksOf(Waiver waiver, Finding finding) {
        Location at = finding.at();
        boolean over = waiver.until()
                .filter(end -> begins(at) && !beginsBefore(at, end))
                .isPresent();
        return finding.provision().equals(waiver.provision()) && isIn(waiver.scope(), at) && !over;
    }

    private static boolean isIn(WaiverScope scope, Location at) {
        if (scope instanceof WaiverScope.Element element) {
            return at.id().equals(Optional.of(element.id())) || at.within().equals(Optional.of(element.id()));
        }
        if (scope instanceof WaiverScope.Span span) {
            return begins(at)
                    && !beginsBefore(at, span.fromInclusive())
                    && (isWholeDay(at)
                            ? !at.date()
                                    .orElseThrow()
                                    .plusDays(1)
                                    .atStartOfDay()
                                    .isAfter(wall(span.untilExclusive()))
                            : beginsBefore(at, span.untilExclusive()));
        }
        return true;
    }

    private static boolean begins(Location at) {
        return at.occurrence().isPresent() || at.date().isPresent();
    }

    private static boolean isWholeDay(Location at) {
        return at.occurrence().isEmpty() && at.time().isEmpty();
    }

    /** By the instants where it took place, by the clocks on the wall where it is planned. */
    private static boolean beginsBefore(Location at, OffsetDateTime end) {
        Optional<Instant> held = at.occurrence().map(Occurrence::began).map(OffsetDateTime::toInstant);
        if (held.isPresent()) {
            return held.get().compareTo(end.toInstant()) < 0;
        }
        LocalDateTime midnight = at.date().orElseThrow().atStartOfDay();
        LocalDateTime planned = at.time()
                .map(TimeRange::startInclusive)
                .map(start -> midnight.plusSeconds(start.toSecondOfDay()))
                .orElse(midnight);
        return planned.isBefore(wall(end));
    }

    private static LocalDateTime wall(OffsetDateTime moment) {
        return moment.toLocalDateTime();
    }
}
