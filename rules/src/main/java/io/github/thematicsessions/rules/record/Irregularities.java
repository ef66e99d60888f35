package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects in what ways a record contradicts itself or the plan. */
final class Irregularities {

    private final List<Irregularity> all = new ArrayList<>();

    List<Irregularity> all() {
        return all;
    }

    void add(IrregularityKind kind, Location at, @Nullable ElementId with) {
        all.add(new Irregularity(kind, at, with == null ? List.of() : List.of(with)));
    }

    /** Adds what one event shows. */
    void add(
            IrregularityKind kind,
            int number,
            FloorEvent event,
            @Nullable HeldSegment segment,
            @Nullable ElementId with) {
        Optional<Occurrence> occurrence = Optional.of(new Occurrence(number, event.at(), Optional.empty()));
        Optional<ElementId> named = event.turn().or(event::slot).or(event::segment);
        Location at = segment == null
                ? new Location(Pointer.root(), named, Optional.empty(), Optional.empty(), Optional.empty(), occurrence)
                : segment.turnAt(
                        HeldSegment.NO_SLOT, event.turn().or(event::slot).orElse(null), occurrence);
        add(kind, at, with);
    }
}
