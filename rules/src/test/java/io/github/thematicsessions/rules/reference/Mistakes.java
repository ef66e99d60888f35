package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The mistakes of whoever keeps a record: something left out, said twice, in the wrong place, at the wrong time. */
final class Mistakes {

    private static final List<ElementId> NAMES =
            List.of(ElementId.of("t0"), ElementId.of("t1"), ElementId.of("t2"), ElementId.of("t9"));

    private final Random random;
    private final List<ElementId> segments = new ArrayList<>(List.of(ElementId.of("nowhere")));
    private final List<ElementId> slots = new ArrayList<>(List.of(ElementId.of("nothing")));

    Mistakes(ThematicSession session, Random random) {
        this.random = random;
        session.segments().stream().map(Segment::id).forEach(segments::add);
        session.segments().stream()
                .flatMap(segment -> segment.slots().stream())
                .map(SpeakingSlot::id)
                .forEach(slots::add);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Makes a few mistakes in a record, wherever. */
    void make(List<FloorEvent> events) {
        for (int mistakes = 1 + random.nextInt(6); mistakes > 0 && events.size() > 1; mistakes--) {
            int index = random.nextInt(events.size());
            FloorEvent event = events.get(index);
            switch (random.nextInt(4)) {
                case 0 -> events.remove(index);
                case 1 -> events.add(random.nextInt(events.size()), event);
                case 2 -> Collections.swap(events, index, Math.max(0, index - 1 - random.nextInt(2)));
                default -> events.set(index, changed(event));
            }
        }
    }

    private FloorEvent changed(FloorEvent event) {
        return switch (random.nextInt(10)) {
            case 0 -> event.withSegment(Optional.of(pick(segments)));
            case 1 -> event.withSlot(Optional.of(pick(slots)));
            case 2 -> event.withTurn(Optional.of(pick(NAMES)));
            case 3 -> event.withTurn(Optional.empty());
            case 4 -> event.withCapacity(Optional.of(pick(List.of(Capacity.values()))));
            case 5 -> event.withCapacity(Optional.empty()).withSlot(Optional.empty());
            case 6 -> event.withPurpose(Optional.of(pick(List.of(Purpose.values()))));
            case 7 -> event.withKind(pick(List.of(FloorEventKind.values())));
            case 8 -> event.withAt(at(event.at()));
            default -> event.withSegment(Optional.empty()).withSlot(Optional.empty());
        };
    }

    private OffsetDateTime at(OffsetDateTime at) {
        return switch (random.nextInt(4)) {
            case 0 -> at.minusSeconds(random.nextInt(7_200));
            case 1 -> at.plusHours(random.nextInt(16));
            case 2 -> at.withOffsetSameInstant(ZoneOffset.UTC);
            default -> at.withOffsetSameLocal(ZoneOffset.ofHours(1));
        };
    }
}
