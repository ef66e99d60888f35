package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.norm.HeldPlaces;
import io.github.thematicsessions.rules.norm.Plan;
import io.github.thematicsessions.rules.norm.PlannedSegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A session as it was held, by its planned segments. */
public final class HeldSession {

    private final ThematicSession planned;
    private final boolean whole;
    private final List<HeldSegment> segments = new ArrayList<>();
    private final Map<ElementId, HeldSegment> byId = new HashMap<>();
    private final Map<ElementId, HeldSegment> bySlot = new HashMap<>();
    private final List<Location> unrecorded = new ArrayList<>();
    private @Nullable Plan order;
    private @Nullable Plan people;
    private @Nullable Plan recorded;

    HeldSession(ThematicSession planned, List<ElementId> covers) {
        this.planned = planned;
        this.whole = covers.isEmpty();
        Set<ElementId> covered = Set.copyOf(covers);
        Pointer days = Pointer.root().child("days");
        int dayIndex = 0;
        for (Day day : planned.days()) {
            Pointer rows = days.child(dayIndex++).child("segments");
            int row = 0;
            for (Segment segment : day.segments()) {
                add(new HeldSegment(segment, rows.child(row++), day.date(), whole || covered.contains(segment.id())));
            }
        }
    }

    private void add(HeldSegment segment) {
        segments.add(segment);
        byId.put(segment.id(), segment);
        for (SpeakingSlot slot : segment.planned().slots()) {
            bySlot.put(slot.id(), segment);
        }
    }

    /** Holds what the record says of itself against the plan. */
    void checkNames(
            ThematicSession session, Optional<ElementId> named, List<ElementId> covers, Irregularities irregularities) {
        if (named.isPresent() && !named.get().equals(session.id())) {
            irregularities.add(IrregularityKind.OTHER_SESSION, Location.of(Pointer.root()), named.get());
        }
        for (ElementId covered : covers) {
            if (!byId.containsKey(covered)) {
                irregularities.add(IrregularityKind.UNKNOWN_ELEMENT, Location.of(Pointer.root()), covered);
            }
        }
    }

    /** A turn that is judged is always in a segment. */
    static HeldSegment known(@Nullable HeldSegment segment) {
        return Objects.requireNonNull(segment, "a turn that is judged is in a segment");
    }

    List<HeldSegment> segments() {
        return segments;
    }

    @Nullable
    HeldSegment segment(ElementId id) {
        return byId.get(id);
    }

    @Nullable
    HeldSegment withSlot(ElementId slot) {
        return bySlot.get(slot);
    }

    /** Lays out what was held. */
    void conclude(Clock clock, int events) {
        List<HeldSegment> held = new ArrayList<>(segments);
        held.sort(Comparator.comparingInt(segment -> segment.isRecorded() ? segment.firstEvent() : events + 1));
        List<LocalDate> dates = dates(clock);
        List<PlannedSegment> inOrder = new ArrayList<>();
        List<PlannedSegment> inRecord = new ArrayList<>();
        List<PlannedSegment> withPeople = new ArrayList<>();
        List<PlannedSegment> others = new ArrayList<>();
        for (HeldSegment segment : held) {
            if (segment.isCovered() || segment.isRecorded()) {
                int place = inOrder.size();
                inOrder.add(laidOut(segment, segment.order(), true, place, clock));
                withPeople.add(laidOut(segment, segment.people(), false, place, clock));
            } else {
                others.add(laidOut(segment, List.of(), true, others.size(), clock));
            }
            if (segment.isRecorded()) {
                inRecord.add(inOrder.get(inOrder.size() - 1));
            }
            if (!segment.isRecorded() && segment.planned().kind().isPlenary()) {
                unrecorded.add(segment.at());
            }
        }
        ThematicSession asHeld = planned.withDays(
                dates.stream().map(date -> Day.builder().date(date).build()).toList());
        order = Plan.held(asHeld, inOrder, others);
        people = Plan.held(asHeld, withPeople, others);
        recorded = Plan.held(asHeld, inRecord, others);
    }

    private List<LocalDate> dates(Clock clock) {
        Set<LocalDate> dates = new TreeSet<>();
        for (HeldSegment segment : segments) {
            if (segment.isRecorded()) {
                dates.add(clock.date(segment.began()));
            }
        }
        return List.copyOf(dates);
    }

    /** The order of the record counts, not that of the instants: each segment is laid out as if on a day of its own. */
    private static PlannedSegment laidOut(
            HeldSegment segment, List<HeldSlot> turns, boolean runs, int place, Clock clock) {
        List<SpeakingSlot> slots = new ArrayList<>(turns.size());
        List<Location> places = new ArrayList<>(turns.size());
        for (HeldSlot turn : turns) {
            slots.add(turn.asSlot(segment, runs));
            places.add(turn.at(segment));
        }
        Segment.Builder held = Segment.builder().from(segment.planned()).slots(slots);
        if (!segment.isRecorded()) {
            Segment unknown = held.start(Optional.empty()).end(Optional.empty()).build();
            return new PlannedSegment(
                    unknown, place, segment.plannedDate(), new HeldPlaces(segment.at(), places, segment.isOpen()));
        }
        LocalDate date = clock.date(segment.began());
        TimeRange hours = HeldHours.of(
                clock.onTheWall(segment.began()).toLocalTime(),
                clock.onTheWall(segment.ended()).toLocalTime(),
                clock.date(segment.ended()).equals(date));
        return new PlannedSegment(
                held.time(hours).build(),
                place,
                Optional.of(date),
                new HeldPlaces(segment.at(), places, segment.isOpen()));
    }

    /**
     * Tells whether the record is meant to cover the whole session.
     *
     * @return whether it is
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Returns where the segments of the plenary are of which the record says nothing.
     *
     * @return the locations, in the order of the plan
     */
    public List<Location> unrecorded() {
        return unrecorded;
    }

    /**
     * Returns the turns in their order, runs of the floor and of panelists without their speakers.
     *
     * @return the plan of what was held
     */
    public Plan order() {
        return Objects.requireNonNull(order);
    }

    /**
     * Returns the segments that were held.
     *
     * @return the plan of what is recorded, without the segments that are not
     */
    public Plan recorded() {
        return Objects.requireNonNull(recorded);
    }

    /**
     * Returns everybody who took a turn.
     *
     * @return the plan of who spoke
     */
    public Plan people() {
        return Objects.requireNonNull(people);
    }

    /**
     * Returns what became of the planned elements.
     *
     * @return the segments and slots of which the record says something, in the order of the plan
     */
    public List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        segments.forEach(segment -> segment.addCourses(courses));
        return courses;
    }
}
