package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the events of one panel out of the record of a whole session. An event is of the segment that it names, by itself, by
 * its slot or by its turn, else of the one that runs; a meeting is opened for the segment that comes next. A name that the plan
 * does not have says nothing, so that the floor is given it, and refuses it.
 */
final class PanelEvents {

    private final ElementId panel;
    private final Set<ElementId> segments = new HashSet<>();
    private final Map<ElementId, ElementId> slots = new HashMap<>();
    private final Map<ElementId, ElementId> turns = new HashMap<>();
    private final List<FloorEvent> picked = new ArrayList<>();
    private final List<FloorEvent> waiting = new ArrayList<>();
    private @Nullable ElementId running;

    private PanelEvents(ThematicSession session, ElementId panel, List<ElementId> covers) {
        this.panel = panel;
        this.running = covers.size() == 1 ? covers.get(0) : null;
        for (Day day : session.days()) {
            for (Segment segment : day.segments()) {
                segments.add(segment.id());
                for (SpeakingSlot slot : segment.slots()) {
                    slots.put(slot.id(), segment.id());
                }
            }
        }
    }

    /** Returns the events of a panel in the order of the record. */
    static List<FloorEvent> of(ThematicSession session, ElementId panel, FloorRecord record) {
        PanelEvents events = new PanelEvents(session, panel, record.covers());
        record.events().forEach(events::accept);
        if (events.running == null) {
            events.settle(panel);
        }
        return events.picked;
    }

    private void accept(FloorEvent event) {
        Optional<ElementId> named = named(event);
        ElementId place = named.orElse(running);
        boolean opens = event.kind() == FloorEventKind.MEETING_OPENED && named.isEmpty();
        if (place == null || opens) {
            waiting.add(event);
            return;
        }
        settle(place);
        event.turn().ifPresent(turn -> turns.put(turn, place));
        // Who asks for the floor of a segment does not begin it.
        if (event.kind() != FloorEventKind.REQUEST) {
            running = place;
        }
        add(event, place);
    }

    private Optional<ElementId> named(FloorEvent event) {
        return event.segment()
                .filter(segments::contains)
                .or(() -> event.slot().map(slots::get))
                .or(() -> event.turn().map(turns::get));
    }

    /** Places what has waited for the next segment. */
    private void settle(ElementId place) {
        waiting.forEach(event -> add(event, place));
        waiting.clear();
    }

    private void add(FloorEvent event, ElementId place) {
        if (place.equals(panel)) {
            picked.add(event);
        }
    }
}
