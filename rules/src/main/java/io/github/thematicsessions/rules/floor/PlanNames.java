package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which segment each name of a plan belongs to. */
final class PlanNames {

    private final Map<ElementId, ElementId> segments = new HashMap<>();

    PlanNames(ThematicSession session) {
        for (Segment segment : session.segments()) {
            segments.put(segment.id(), segment.id());
            for (SpeakingSlot slot : segment.slots()) {
                segments.put(slot.id(), segment.id());
            }
        }
    }

    /** Returns the segment of a slot or, for a segment, itself; null for a name that the plan does not have. */
    @Nullable
    ElementId segment(ElementId name) {
        return segments.get(name);
    }
}
