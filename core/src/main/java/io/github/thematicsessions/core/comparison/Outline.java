package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Timed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The elements of a plan one after the other, each with its place: segments with their slots, then side events with theirs. */
final class Outline {

    private final List<Entry> entries = new ArrayList<>();

    /** One element and its place. */
    record Entry(PlanElement element, Timed value) {

        /** An id that is given to another kind of element is another element. */
        record Name(ElementKind kind, ElementId id) {}

        Name name() {
            return new Name(element.kind(), element.id());
        }
    }

    /** What a slot has from the segment or side event in which it stands. */
    private record Frame(Pointer pointer, Optional<LocalDate> date, OptionalInt day, Optional<String> room) {}

    private Outline() {}

    static List<Entry> of(ThematicSession session) {
        Outline outline = new Outline();
        Pointer days = Pointer.root().child("days");
        for (int i = 0; i < session.days().size(); i++) {
            outline.addDay(session.days().get(i), i + 1, days.child(i).child("segments"));
        }
        Pointer events = Pointer.root().child("sideEvents");
        for (int i = 0; i < session.sideEvents().size(); i++) {
            outline.addSideEvent(session.sideEvents().get(i), events.child(i));
        }
        return outline.entries;
    }

    private void addDay(Day day, int number, Pointer segments) {
        for (int i = 0; i < day.segments().size(); i++) {
            Segment segment = day.segments().get(i);
            Frame frame = new Frame(segments.child(i), day.date(), OptionalInt.of(number), segment.room());
            add(ElementKind.SEGMENT, segment, segment.id(), Optional.empty(), frame);
            addSlots(segment.slots(), segment.id(), frame);
        }
    }

    private void addSideEvent(SideEvent event, Pointer pointer) {
        Frame frame = new Frame(pointer, event.date(), OptionalInt.empty(), event.room());
        add(ElementKind.SIDE_EVENT, event, event.id(), Optional.empty(), frame);
        addSlots(event.slots(), event.id(), frame);
    }

    private void addSlots(List<SpeakingSlot> slots, ElementId within, Frame frame) {
        for (int i = 0; i < slots.size(); i++) {
            SpeakingSlot slot = slots.get(i);
            Pointer pointer = frame.pointer().child("slots").child(i);
            Frame place = new Frame(pointer, frame.date(), frame.day(), frame.room());
            add(ElementKind.SLOT, slot, slot.id(), Optional.of(within), place);
        }
    }

    private void add(ElementKind kind, Timed value, ElementId id, Optional<ElementId> within, Frame frame) {
        Location at = new Location(frame.pointer(), Optional.of(id), within, frame.date(), value.time());
        entries.add(new Entry(new PlanElement(kind, at, frame.day(), value.start(), value.end(), frame.room()), value));
    }
}
