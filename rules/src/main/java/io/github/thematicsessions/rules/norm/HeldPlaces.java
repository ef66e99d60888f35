package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Location;
import java.util.List;

/**
 * Where the parts of a segment that was held are, in the plan and in the record.
 *
 * @param segment where the segment is
 * @param slots where each turn is
 * @param open whether the record breaks off before the segment is over
 */
public record HeldPlaces(Location segment, List<Location> slots, boolean open) {

    /** Copies the list. */
    public HeldPlaces {
        slots = List.copyOf(slots);
    }
}
