package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Gives every element of one session an id of its own; used for one session and thrown away. */
final class Names {

    private final List<String> stems;
    private int given;

    private Names(List<String> stems) {
        this.stems = stems;
    }

    /** Stems only: a value of its own has to be made from them for each session. */
    static Arbitrary<List<String>> stems() {
        return Texts.visible().list().ofMinSize(1).ofMaxSize(3);
    }

    static Names from(List<String> stems) {
        return new Names(stems);
    }

    /** Whatever the stem is, no two ids end with the same hyphen and number. */
    ElementId next() {
        String stem = stems.get(given % stems.size());
        return ElementId.of(stem + "-" + given++);
    }

    List<Day> days(List<Day> days) {
        return days.stream()
                .map(day -> day.withSegments(
                        day.segments().stream().map(this::segment).toList()))
                .toList();
    }

    List<SideEvent> events(List<SideEvent> events) {
        return events.stream()
                .map(event -> event.withId(next()).withSlots(slots(event.slots())))
                .toList();
    }

    private Segment segment(Segment segment) {
        return segment.withId(next()).withSlots(slots(segment.slots()));
    }

    private List<SpeakingSlot> slots(List<SpeakingSlot> slots) {
        return slots.stream().map(slot -> slot.withId(next())).toList();
    }
}
