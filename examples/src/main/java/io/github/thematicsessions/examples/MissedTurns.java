package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the turns whose latest moment has passed, each once. */
final class MissedTurns {

    private final Set<Object> told = new HashSet<>();

    /** Returns those of which it was not told yet. */
    List<Upcoming> in(FloorStatus status) {
        List<Upcoming> missed = new ArrayList<>();
        List<Upcoming> upcoming = status.upcoming();
        for (int place = 0; place < upcoming.size(); place++) {
            Upcoming slot = upcoming.get(place);
            boolean late = slot.latest().filter(status.at()::isAfter).isPresent();
            if (late && told.add(key(slot, upcoming.size() - place))) {
                missed.add(slot);
            }
        }
        return missed;
    }

    /** A turn without a slot is known by how many come behind it: those before it leave the list first. */
    private static Object key(Upcoming slot, int fromTheEnd) {
        return slot.slot().isPresent() ? slot.slot().get() : fromTheEnd;
    }
}
