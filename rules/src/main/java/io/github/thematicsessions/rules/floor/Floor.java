package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.fit.SegmentTimes;
import io.github.thematicsessions.rules.fit.Timetable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The floor of one segment of a session while it is held: a state to which one event after the other is given, and which says
 * at any instant how things stand.
 *
 * <pre>{@code
 * Floor floor = check.floor(session, ElementId.of("panel-1"));
 * FloorStep step = floor.after(event);      // what the event shows, or why it is refused
 * step.isRefused(); // false
 * floor = step.floor();
 * FloorStatus status = floor.at(instant);   // who speaks, how long yet, what has to follow
 * status.nextObligatory().flatMap(Upcoming::slot); // Optional[panel-1-opening]
 * }</pre>
 *
 * <p>A floor is the whole of what has happened: the same events give the same floor, and giving the {@linkplain #log() log} to
 * a floor without events restores it. An event that cannot be is refused with its reason and changes nothing; nothing is
 * thrown for it. What an event shows is found as a record of the same events would show it: at once where a turn tells it, and
 * when the meeting is closed where the whole segment does.
 *
 * <p>Taking an event in costs the same however long the log is; it grows only with the number of turns that stand open and of
 * events at the same instant. Each floor keeps the one before it, some 200 bytes for each event, so that taking an event back
 * costs nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Floor {

    private final FloorRules rules;
    private final Warnings warnings;
    private final FloorState state;
    private final @Nullable Floor before;
    private final @Nullable FloorEvent last;
    private final int number;

    private Floor(
            FloorRules rules,
            Warnings warnings,
            FloorState state,
            @Nullable Floor before,
            @Nullable FloorEvent last,
            int number) {
        this.rules = rules;
        this.warnings = warnings;
        this.state = state;
        this.before = before;
        this.last = last;
        this.number = number;
    }

    /**
     * Makes the floor of a segment on which nothing has happened; a note made ready does so.
     *
     * @param note the note; the same object for floors that are to be equal
     * @param session the plan
     * @param timetable the times of that plan
     * @param segment which segment is run
     * @param waived marks the findings on which the chair does not insist; the same object for floors that are to be equal
     * @return the floor
     * @throws InvalidValueException if the plan has no such segment; the message lists those that it has
     */
    public static Floor of(
            ProceduralNote note,
            ThematicSession session,
            Timetable timetable,
            ElementId segment,
            UnaryOperator<Finding> waived) {
        SegmentTimes times = timetable.segment(segment);
        FloorRules rules = new FloorRules(note, session, find(session, segment), times, waived);
        Wall wall = Wall.of(session.place().zone(), rules.plan().date());
        return new Floor(rules, Warnings.DEFAULT, rules.nothing(wall), null, null, 0);
    }

    private static SegmentPlan find(ThematicSession session, ElementId sought) {
        Pointer days = Pointer.root().child("days");
        int dayIndex = 0;
        for (Day day : session.days()) {
            Pointer rows = days.child(dayIndex++).child("segments");
            int row = 0;
            for (Segment segment : day.segments()) {
                if (segment.id().equals(sought)) {
                    return new SegmentPlan(segment, rows.child(row), day.date());
                }
                row++;
            }
        }
        throw new IllegalStateException("a segment that has times is in the plan");
    }

    /**
     * Returns this floor with other thresholds for its warnings.
     *
     * @param other the thresholds, {@link Warnings#DEFAULT} unless set
     * @return the floor, with all that has happened
     */
    public Floor withWarnings(Warnings other) {
        return new Floor(rules, Objects.requireNonNull(other, "warnings"), state, before, last, number);
    }

    /**
     * Takes an event in. An event that names no segment and no slot is one of this segment; only the opening and the closing
     * of a meeting may be those of another one. An offset that is not that of the zone is read as the instant that it is.
     *
     * @param event what has happened
     * @return the next floor with what the event shows, or this floor with the reason why the event is refused
     */
    public FloorStep after(FloorEvent event) {
        Irregularity refusal = Refusal.of(this, Objects.requireNonNull(event, "event"));
        if (refusal != null) {
            return new FloorStep(this, List.of(), Optional.of(refusal));
        }
        FloorChange change = new FloorChange(rules, state, event, number + 1);
        List<Finding> findings = change.take();
        return new FloorStep(
                new Floor(rules, warnings, change.state(), this, event, number + 1), findings, Optional.empty());
    }

    /**
     * Takes many events in, as after a crash or to go on from a log.
     *
     * @param events what has happened, in that order
     * @return the last floor, with what each event has done
     */
    public FloorReplay replay(Iterable<FloorEvent> events) {
        List<FloorStep> steps = new ArrayList<>();
        Floor floor = this;
        for (FloorEvent event : events) {
            FloorStep step = floor.after(event);
            steps.add(step);
            floor = step.floor();
        }
        return new FloorReplay(floor, steps);
    }

    /**
     * Takes the last event back.
     *
     * @return the floor without the last event that it took in; this floor if it has taken in none
     */
    public Floor undo() {
        Floor earlier = before;
        return earlier == null ? this : earlier.warnings.equals(warnings) ? earlier : earlier.withWarnings(warnings);
    }

    /**
     * Says how things stand at an instant. At an instant before the last event they stand as they did then: later events are
     * not known yet.
     *
     * @param instant the instant
     * @return the status
     */
    public FloorStatus at(OffsetDateTime instant) {
        Floor then = asOf(instant);
        return new StatusView(rules, warnings, then.state, instant).status();
    }

    /** Returns the floor after the last event that is not later than an instant. */
    private Floor asOf(OffsetDateTime instant) {
        Floor then = this;
        while (then.before != null && then.last != null && then.last.at().isAfter(instant)) {
            then = then.before;
        }
        return then;
    }

    /**
     * Says who has spoken for how long, until the last event.
     *
     * @return the ledger
     */
    public SpeakingLedger ledger() {
        FloorEvent latest = last;
        return latest == null ? new LedgerView(state, null).ledger() : ledger(latest.at());
    }

    /**
     * Says who has spoken for how long until an instant; before the last event, as it was then.
     *
     * @param instant the instant
     * @return the ledger
     */
    public SpeakingLedger ledger(OffsetDateTime instant) {
        return new LedgerView(asOf(instant).state, instant).ledger();
    }

    /**
     * Lists what has happened.
     *
     * @return the events that were taken in, in their order
     */
    public List<FloorEvent> log() {
        FloorEvent[] events = new FloorEvent[number];
        Floor floor = this;
        while (floor.before != null) {
            events[floor.number - 1] = Objects.requireNonNull(floor.last);
            floor = floor.before;
        }
        return List.of(events);
    }

    /**
     * Returns which segment is run.
     *
     * @return the planned segment
     */
    public Segment segment() {
        return rules.plan().segment();
    }

    FloorRules rules() {
        return rules;
    }

    FloorState state() {
        return state;
    }

    int number() {
        return number;
    }

    @Nullable
    FloorEvent last() {
        return last;
    }

    /** Tells whether an event, which is not earlier than the last one, has been taken in already at its own instant. */
    boolean holds(FloorEvent event) {
        for (Floor floor = this; floor != null && floor.last != null; floor = floor.before) {
            if (floor.last.equals(event)) {
                return true;
            }
            if (floor.last.at().isBefore(event.at())) {
                return false;
            }
        }
        return false;
    }

    /** Compares what is run, by what note, with what warnings, and what has happened. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Floor that) || number != that.number) {
            return false;
        }
        if (!warnings.equals(that.warnings) || !rules.isSame(that.rules)) {
            return false;
        }
        Floor mine = this;
        Floor theirs = that;
        while (mine != theirs && mine != null && theirs != null) {
            if (!Objects.equals(mine.last, theirs.last)) {
                return false;
            }
            mine = mine.before;
            theirs = theirs.before;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules.plan().id(), number, last);
    }

    /**
     * Returns which segment is run and how much has happened.
     *
     * @return for a log, as {@code panel-1 after 12 events}
     */
    @Override
    public String toString() {
        return rules.plan().id() + " after " + number + (number == 1 ? " event" : " events");
    }
}
