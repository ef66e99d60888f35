package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Records of sessions as held. */
public final class FloorRecords {

    private FloorRecords() {}

    /**
     * Gives records of any session: clocks that go back and jump, ends without a beginning, turns that nobody planned.
     *
     * @return records of up to 12 events
     */
    public static Arbitrary<FloorRecord> any() {
        return naming(Locations.ids(), Locations.ids(), FloorEvents.any());
    }

    /**
     * Gives records that name the elements of a session, now and then one that it does not have, and are as irregular as
     * those of any session otherwise.
     *
     * @param session the session that was held
     * @return records of up to 12 events
     */
    public static Arbitrary<FloorRecord> of(ThematicSession session) {
        Arbitrary<ElementId> known = Arbitraries.of(ids(session));
        Arbitrary<ElementId> ids = Arbitraries.frequencyOf(Tuple.of(8, known), Tuple.of(1, Locations.ids()));
        return naming(Arbitraries.just(session.id()), ids, FloorEvents.naming(ids));
    }

    private static Arbitrary<FloorRecord> naming(
            Arbitrary<ElementId> session, Arbitrary<ElementId> segments, Arbitrary<FloorEvent> events) {
        return Combinators.combine(
                        session.optional(0.7),
                        segments.list().uniqueElements().ofMaxSize(2),
                        events.list().ofMaxSize(12))
                .as((of, covers, held) -> FloorRecord.builder()
                        .session(of)
                        .covers(covers)
                        .events(held)
                        .build());
    }

    private static List<ElementId> ids(ThematicSession session) {
        List<ElementId> ids = new ArrayList<>(List.of(session.id()));
        for (Segment segment : session.segments()) {
            ids.add(segment.id());
            segment.slots().stream().map(SpeakingSlot::id).forEach(ids::add);
        }
        for (SideEvent event : session.sideEvents()) {
            ids.add(event.id());
            event.slots().stream().map(SpeakingSlot::id).forEach(ids::add);
        }
        return ids;
    }
}
