package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session laid out for judging: segments by kind, side events with their places, the hours of the plenary by date. Made
 * once for a check and used by every evaluator of it.
 *
 * <p>Not thread-safe: what only some evaluators need is made when first asked for.
 */
public final class Plan {

    static final Pointer DAYS = Pointer.root().child("days");
    private static final Pointer SIDE_EVENTS = Pointer.root().child("sideEvents");

    private final ThematicSession session;
    private final List<PlannedSegment> segments = new ArrayList<>();
    private final Map<SegmentKind, List<PlannedSegment>> byKind = new EnumMap<>(SegmentKind.class);
    private final Map<SegmentKind, List<Absence>> withoutSlots = new EnumMap<>(SegmentKind.class);
    private final List<PlannedEvent> events = new ArrayList<>();
    private final List<PlannedSegment> others = new ArrayList<>();
    private int firstUndatedDay = -1;
    private @Nullable Map<LocalDate, List<PlannedSegment>> byDate;
    private final Map<LocalDate, PlenaryHours> plenary = new HashMap<>();

    private Plan(ThematicSession session) {
        this.session = session;
        int number = 0;
        for (Day day : session.days()) {
            int index = 0;
            for (Segment segment : day.segments()) {
                add(new PlannedSegment(segment, number, index++, day.date()));
            }
            firstUndatedDay = firstUndatedDay < 0 && day.date().isEmpty() ? number : firstUndatedDay;
            number++;
        }
        int index = 0;
        for (SideEvent event : session.sideEvents()) {
            events.add(new PlannedEvent(event, SIDE_EVENTS, index++));
        }
    }

    private Plan(ThematicSession session, List<PlannedSegment> held, List<PlannedSegment> notJudged) {
        this.session = session;
        held.forEach(this::add);
        others.addAll(notJudged);
        int index = 0;
        for (SideEvent event : session.sideEvents()) {
            events.add(new PlannedEvent(event, SIDE_EVENTS, index++));
        }
    }

    private void add(PlannedSegment planned) {
        segments.add(planned);
        byKind.computeIfAbsent(planned.segment().kind(), kind -> new ArrayList<>())
                .add(planned);
    }

    /**
     * Lays a session out.
     *
     * @param session the session
     * @return the plan
     */
    public static Plan of(ThematicSession session) {
        return new Plan(session);
    }

    /**
     * Lays out a session as it was held.
     *
     * @param session the session with the days that were held
     * @param held the segments, in the order in which they were held
     * @param notJudged segments of which nothing is judged, but that may take the time of the plenary
     * @return the plan
     */
    public static Plan held(ThematicSession session, List<PlannedSegment> held, List<PlannedSegment> notJudged) {
        return new Plan(session, held, notJudged);
    }

    ThematicSession session() {
        return session;
    }

    List<PlannedSegment> segments() {
        return segments;
    }

    List<PlannedSegment> segments(SegmentKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns what is missing of the segments of a kind that give no slots; many provisions miss it. */
    List<Absence> withoutSlots(SegmentKind kind) {
        List<Absence> known = withoutSlots.get(kind);
        if (known == null) {
            known = absences(segments(kind));
            withoutSlots.put(kind, known);
        }
        return known;
    }

    private static List<Absence> absences(List<PlannedSegment> segments) {
        List<Absence> absences = List.of();
        for (PlannedSegment segment : segments) {
            if (segment.slots().isEmpty()) {
                absences = absences.isEmpty() ? new ArrayList<>() : absences;
                absences.add(segment.withoutSlots());
            }
        }
        return List.copyOf(absences);
    }

    List<PlannedEvent> events() {
        return events;
    }

    /** Returns when the plenary meets on a date. */
    PlenaryHours plenary(LocalDate date) {
        PlenaryHours known = plenary.get(date);
        if (known == null) {
            known = PlenaryHours.of(byDate().getOrDefault(date, List.of()));
            plenary.put(date, known);
        }
        return known;
    }

    private Map<LocalDate, List<PlannedSegment>> byDate() {
        Map<LocalDate, List<PlannedSegment>> known = byDate;
        if (known == null) {
            known = new HashMap<>();
            for (Day day : session.days()) {
                if (day.date().isPresent()) {
                    known.putIfAbsent(day.date().get(), new ArrayList<>());
                }
            }
            addByDate(segments, known);
            addByDate(others, known);
            byDate = known;
        }
        return known;
    }

    private static void addByDate(List<PlannedSegment> segments, Map<LocalDate, List<PlannedSegment>> byDate) {
        for (PlannedSegment segment : segments) {
            if (segment.date().isPresent()) {
                byDate.computeIfAbsent(segment.date().get(), date -> new ArrayList<>())
                        .add(segment);
            }
        }
    }

    /** Tells whether no day has a certain date and one of those without a date could have it. */
    boolean mayBeUndated(LocalDate date) {
        return firstUndatedDay >= 0 && !byDate().containsKey(date);
    }

    /** Says that a date is missing if a side event could be on a day without one. */
    void findUndatedDay(Verdict verdict) {
        for (PlannedEvent event : events) {
            if (event.date().isPresent() && mayBeUndated(event.date().get())) {
                verdict.missing(Input.DATE, Location.of(undatedDay()));
                return;
            }
        }
    }

    /** Returns where the date of the first day without one would stand. */
    Pointer undatedDay() {
        return DAYS.child(firstUndatedDay).child("date");
    }
}
