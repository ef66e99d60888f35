package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan with all that it and a note ask of its time, day by day.
 *
 * <p>Immutable and thread-safe.
 */
public final class Timetable {

    private final ThematicSession session;
    private final TimeNorms norms;
    private final List<DayTimes> days;

    private Timetable(ThematicSession session, TimeNorms norms, List<DayTimes> days) {
        this.session = session;
        this.norms = norms;
        this.days = days;
    }

    /**
     * Lays a plan out in time.
     *
     * @param session the plan, complete or not
     * @param norms what the note asks of time
     * @param waivers on what the chair does not insist
     * @return the timetable
     */
    public static Timetable of(ThematicSession session, TimeNorms norms, List<Waiver> waivers) {
        List<DayTimes> days = new ArrayList<>(session.days().size());
        int index = 0;
        for (Day day : session.days()) {
            days.add(new DayLayout(day, index++, norms, waivers).layOut(session.sideEvents()));
        }
        return new Timetable(session, norms, days);
    }

    List<DayTimes> days() {
        return days;
    }

    /**
     * Answers whether the plan can hold.
     *
     * @return windows, budgets of the floor, and conflicts
     */
    public Feasibility feasibility() {
        List<PartWindow> windows = new ArrayList<>();
        List<FloorBudget> budgets = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        for (DayTimes day : days) {
            setAside.addAll(day.setAside());
            if (day.isFeasible()) {
                day.tell(norms, windows, budgets);
            } else {
                conflicts.addAll(new Conflicts(day).all());
            }
        }
        return Feasibility.builder()
                .session(session.id())
                .sessionTitle(session.title())
                .note(norms.note().id())
                .noteTitle(norms.note().title())
                .windows(windows)
                .budgets(budgets)
                .conflicts(conflicts)
                .setAside(setAside)
                .build();
    }

    /**
     * Begins to follow the session, before anything has happened.
     *
     * @return the progress, to be gone on with event by event
     */
    public Progress progress() {
        return Progress.of(new Schedule(session, norms, days));
    }

    /**
     * Returns the times of one segment while it is run.
     *
     * @param segment the segment
     * @return its times
     * @throws InvalidValueException if the plan has no such segment; the message lists those that it has
     */
    public SegmentTimes segment(ElementId segment) {
        for (DayTimes day : days) {
            for (LaidSegment laid : day.segments()) {
                if (laid.segment().id().equals(segment)) {
                    return SegmentTimes.of(day, laid);
                }
            }
        }
        String known =
                session.segments().stream().map(other -> other.id().text()).collect(Collectors.joining(", "));
        throw new InvalidValueException("panel", known.isEmpty() ? "a plan with segments" : "one of " + known, segment);
    }

    /**
     * Returns of which plan this is the timetable.
     *
     * @return for a log, as {@code timetable of gcm-thematic-6 against gcm-thematic-6-note}
     */
    @Override
    public String toString() {
        return "timetable of " + session.id() + " against " + norms.note().id();
    }
}
