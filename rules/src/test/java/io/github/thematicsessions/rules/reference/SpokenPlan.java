package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a session as it is planned: every slot is spoken for a given length, one right after the other. */
final class SpokenPlan {

    private final Map<ElementId, Duration> lengths;
    private final List<FloorEvent> events = new ArrayList<>();
    private OffsetDateTime now = OffsetDateTime.of(2017, 10, 12, 10, 0, 0, 0, ZoneOffset.ofHours(2));
    private boolean discussing;

    private SpokenPlan(Map<ElementId, Duration> lengths) {
        this.lengths = lengths;
    }

    /** Slots of which no length is given are left out; discussions are opened and closed. */
    static FloorRecord of(ThematicSession session, Map<ElementId, Duration> lengths) {
        SpokenPlan spoken = new SpokenPlan(lengths);
        session.days().forEach(spoken::hold);
        return FloorRecord.builder().session(session.id()).events(spoken.events).build();
    }

    private void hold(Day day) {
        for (Segment segment : day.segments()) {
            if (segment.kind().isPlenary()) {
                LocalTime start = segment.start().orElseThrow();
                now = day.date().orElseThrow().atTime(start).atOffset(ZoneOffset.ofHours(2));
                segment.slots().forEach(this::hold);
                closeDiscussion();
            }
        }
        add(FloorEventKind.MEETING_CLOSED, Optional.empty());
    }

    private void hold(SpeakingSlot slot) {
        Optional<Purpose> purpose = slot.purpose();
        if (purpose.equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION))) {
            add(FloorEventKind.DISCUSSION_OPENED, Optional.of(slot));
            discussing = true;
            return;
        }
        boolean within =
                purpose.equals(Optional.of(Purpose.INTERVENTION)) || purpose.equals(Optional.of(Purpose.ANSWER));
        if (!within) {
            closeDiscussion();
        }
        Duration length = lengths.get(slot.id());
        if (length != null) {
            add(FloorEventKind.BEGIN, Optional.of(slot));
            now = now.plus(length);
            add(FloorEventKind.END, Optional.of(slot));
        }
    }

    private void closeDiscussion() {
        if (discussing) {
            add(FloorEventKind.DISCUSSION_CLOSED, Optional.empty());
            discussing = false;
        }
    }

    private void add(FloorEventKind kind, Optional<SpeakingSlot> slot) {
        events.add(FloorEvent.of(kind, now).withSlot(slot.map(SpeakingSlot::id)));
    }
}
