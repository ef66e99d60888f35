package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Locations of which some things are known. */
final class Places {

    private Places() {}

    static Location planned(String date, String hours) {
        return at(Optional.of(LocalDate.parse(date)), Optional.of(TimeRange.parse(hours)), Optional.empty());
    }

    static Location held(OffsetDateTime began) {
        return at(Optional.empty(), Optional.empty(), Optional.of(began));
    }

    static Location at(Optional<LocalDate> date, Optional<TimeRange> hours, Optional<OffsetDateTime> began) {
        return new Location(
                Pointer.root(),
                Optional.of(ElementId.of("panel-1")),
                Optional.empty(),
                date,
                hours,
                began.map(instant -> new Occurrence(1, instant, Optional.empty())));
    }

    static Location element(String id) {
        return new Location(
                Pointer.root(), Optional.of(ElementId.of(id)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Location slot(String id, String within) {
        return new Location(
                Pointer.root(),
                Optional.of(ElementId.of(id)),
                Optional.of(ElementId.of(within)),
                Optional.empty(),
                Optional.empty());
    }
}
