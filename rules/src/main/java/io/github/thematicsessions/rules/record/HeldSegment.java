package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A planned segment and what the record has said of it so far. */
final class HeldSegment {

    static final int NO_SLOT = -1;

    private final Segment planned;
    private final ElementId id;
    private final SegmentKind kind;
    private final Pointer pointer;
    private final Optional<LocalDate> plannedDate;
    private final boolean covered;
    private final Map<ElementId, Integer> slots = new HashMap<>();
    private final Capacity[] capacities;
    private final @Nullable Purpose[] purposes;
    private final @Nullable Participant[] speakers;
    private final Held[] parts;
    private final Held whole = new Held();

    private final List<HeldSlot> order = new ArrayList<>();
    private final Runs runs = new Runs();
    private final People people = new People(this);

    private @Nullable HeldTurn discussion;
    private boolean discussionOpened;
    private boolean discussionOpen;
    private boolean floorTaken;
    private int requests;
    private int inscribed;
    private boolean brokenOff;
    private boolean unclear;

    HeldSegment(Segment planned, Pointer pointer, Optional<LocalDate> date, boolean covered) {
        this.planned = planned;
        this.id = planned.id();
        this.kind = planned.kind();
        this.pointer = pointer;
        this.plannedDate = date;
        this.covered = covered;
        int slotsPlanned = planned.slots().size();
        this.capacities = new Capacity[slotsPlanned];
        this.purposes = new Purpose[slotsPlanned];
        this.speakers = new Participant[slotsPlanned];
        this.parts = new Held[slotsPlanned];
        for (int slot = 0; slot < slotsPlanned; slot++) {
            SpeakingSlot of = planned.slots().get(slot);
            slots.put(of.id(), slot);
            capacities[slot] = of.capacity();
            purposes[slot] = of.purpose().orElse(null);
            speakers[slot] = of.speaker().orElse(null);
            parts[slot] = new Held();
        }
        this.inscribed = planned.inscribed().orElse(NO_SLOT);
    }

    Segment planned() {
        return planned;
    }

    ElementId id() {
        return id;
    }

    SegmentKind kind() {
        return kind;
    }

    boolean isCovered() {
        return covered;
    }

    int slot(ElementId id) {
        return slots.getOrDefault(id, NO_SLOT);
    }

    @Nullable
    ElementId slotId(int slot) {
        return slot == NO_SLOT ? null : planned.slots().get(slot).id();
    }

    Capacity capacity(int slot) {
        return capacities[slot];
    }

    @Nullable
    Purpose purpose(int slot) {
        return purposes[slot];
    }

    @Nullable
    Participant speaker(int slot) {
        return speakers[slot];
    }

    /** Finds the slot that is planned for the discussion. */
    int discussionSlot() {
        for (int slot = 0; slot < parts.length; slot++) {
            if (purpose(slot) == Purpose.INTERACTIVE_DISCUSSION) {
                return slot;
            }
        }
        return NO_SLOT;
    }

    /** Takes note that something happened in this segment. */
    void happens(int event, OffsetDateTime at, long second) {
        whole.happens(event, at, second);
    }

    boolean isRecorded() {
        return whole.isRecorded();
    }

    int firstEvent() {
        return whole.event();
    }

    OffsetDateTime began() {
        return whole.began();
    }

    OffsetDateTime ended() {
        return whole.ended();
    }

    void began(HeldTurn turn, OffsetDateTime at, long second, Capacity capacity, Cell cell) {
        if (turn.slot() != NO_SLOT) {
            parts[turn.slot()].happens(turn.event(), at, second);
            parts[turn.slot()].begins();
        }
        if (Runs.isRun(turn.purpose())) {
            runs.add(turn, capacity);
            if (capacity.isFloor() && !floorTaken) {
                floorTaken = true;
                inscribed = inscribed == NO_SLOT && requests > 0 ? requests : inscribed;
            }
            if (cell.countsPeople()) {
                people.addOnce(turn, capacity);
            }
        } else {
            order.addAll(runs.end());
            order.add(HeldSlot.of(turn));
            people.add(turn);
        }
    }

    void ended(HeldTurn turn, int event, OffsetDateTime at, long second, long nanos) {
        if (turn.slot() != NO_SLOT) {
            parts[turn.slot()].happens(event, at, second);
            parts[turn.slot()].spoken(nanos);
        }
        whole.happens(event, at, second);
        if (turn.purpose() != Purpose.INTERACTIVE_DISCUSSION) { // the discussion is made of turns that are counted
            whole.spoken(nanos);
        }
    }

    void open(HeldTurn opened) {
        discussion = opened;
        discussionOpened = true;
        discussionOpen = true;
    }

    /** Ends the discussion and returns it, or null if it was not opened. */
    @Nullable
    HeldTurn close() {
        HeldTurn closed = discussion;
        discussion = null;
        discussionOpen = false;
        return closed;
    }

    /** Returns the discussion that is open, or null. */
    @Nullable
    HeldTurn discussion() {
        return discussion;
    }

    boolean isDiscussionOpened() {
        return discussionOpened;
    }

    boolean isDiscussionOpen() {
        return discussionOpen;
    }

    /** Takes note that somebody asks for the floor. */
    void asks() {
        requests++;
    }

    /** Returns how many are inscribed: as planned, else as many as had asked for the floor before it was first taken. */
    int inscribed() {
        return inscribed;
    }

    /** Takes note that the segment still runs where the record ends. */
    void breaksOff() {
        brokenOff = true;
    }

    /** Takes note that something was held of which the record does not say enough. */
    void isUnclear() {
        unclear = true;
    }

    /** Tells whether the record leaves open what else was held. */
    boolean isOpen() {
        return brokenOff || unclear;
    }

    List<HeldSlot> order() {
        order.addAll(runs.end());
        return order;
    }

    /** Returns who took turns; where nobody asks for those who did, the turns themselves. */
    List<HeldSlot> people() {
        return people.all().isEmpty() ? order() : people.all();
    }

    Optional<LocalDate> plannedDate() {
        return plannedDate;
    }

    /** Returns where the segment is, in the plan and, as far as it is recorded, in the record. */
    Location at() {
        return new Location(
                pointer,
                Optional.of(id()),
                Optional.empty(),
                plannedDate,
                planned.time(),
                whole.occurrence(!brokenOff));
    }

    /** Returns where a turn is. */
    Location turnAt(int slot, @Nullable ElementId name, Optional<Occurrence> occurrence) {
        if (slot == NO_SLOT) {
            return new Location(
                    pointer, Optional.ofNullable(name), Optional.of(id()), plannedDate, Optional.empty(), occurrence);
        }
        SpeakingSlot held = planned.slots().get(slot);
        return new Location(
                pointer.child("slots").child(slot),
                Optional.of(held.id()),
                Optional.of(id()),
                plannedDate,
                held.time(),
                occurrence);
    }

    /** Adds what became of the segment and of its slots, as far as the record says something of them. */
    void addCourses(List<Course> courses) {
        if (!isRecorded()) {
            return;
        }
        courses.add(new Course(at(), Allotment.unstated(), whole.turns(), whole.spoken()));
        for (int slot = 0; slot < parts.length; slot++) {
            Held part = parts[slot];
            if (part.isRecorded()) {
                Allotment allotted = planned.slots().get(slot).allotted();
                courses.add(new Course(
                        turnAt(slot, null, part.occurrence(part.isOver())), allotted, part.turns(), part.spoken()));
            }
        }
    }
}
