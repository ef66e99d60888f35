package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far a session has come, event by event, and what follows from there. It never looks at a clock: the instant is an
 * argument.
 *
 * <pre>{@code
 * Progress progress = check.timetable(session).progress();
 * for (FloorEvent event : record.events()) {
 *     progress = progress.after(event);
 * }
 * List<Forecast> moved = progress.projection(now).moved(); // the segments whose hours cannot be kept
 * }</pre>
 *
 * <p>An event that the timetable knows nothing of, or that is of a row beside the plenary, changes nothing: whether it may
 * happen is not asked here. Immutable and thread-safe.
 */
public final class Progress {

    private final Schedule schedule;
    private final int day;
    private final Reached reached;
    private final List<OpenTurn> open;

    /**
     * A turn that has begun: its name, if it has one, and its time, if the timetable has one for it. A speech that nobody planned
     * has none, but it is what ends when the record ends a turn without a name.
     */
    private record OpenTurn(
            @Nullable ElementId name, @Nullable Stretch stretch) {}

    private Progress(Schedule schedule, int day, Reached reached, List<OpenTurn> open) {
        this.schedule = schedule;
        this.day = day;
        this.reached = reached;
        this.open = open;
    }

    static Progress of(Schedule schedule) {
        return new Progress(schedule, 0, Reached.NOTHING, List.of());
    }

    /**
     * Goes on with an event.
     *
     * @param event what happened, not before the events that went before it
     * @return the progress after it; this one if the event has no place in the timetable
     */
    public Progress after(FloorEvent event) {
        Place place = schedule.place(event, running());
        if (place == null) {
            return this;
        }
        int second = second(event.at(), place.day());
        return switch (event.kind()) {
            case REQUEST, OTHER -> this;
            case MEETING_OPENED, MEETING_SUSPENDED, MEETING_RESUMED, FLOOR_GIVEN, PAUSE, RESUME, INTERRUPTION ->
                enter(place, second);
            case MEETING_CLOSED -> enter(place, second).leave(second);
            case DISCUSSION_OPENED -> enter(place, second).start(place.floor(event), second);
            case DISCUSSION_CLOSED -> enter(place, second).end(place.floor(event), second);
            case BEGIN -> enter(place, second).begin(place, event, second);
            case END -> finish(event, second);
        };
    }

    /** Returns the row that runs, or null. */
    private @Nullable Place running() {
        return reached.hasBegun() ? schedule.place(day, reached.row()) : null;
    }

    /** The second of a day on the wall of the session; what goes on after midnight is of its last second. */
    private int second(OffsetDateTime at, int of) {
        ZoneId zone = schedule.zone();
        LocalDateTime wall =
                zone == null ? at.toLocalDateTime() : at.atZoneSameInstant(zone).toLocalDateTime();
        return schedule.second(wall, of);
    }

    private Progress enter(Place place, int second) {
        if (reached.hasBegun() && place.day() == day && place.row() == reached.row()) {
            return this;
        }
        return new Progress(schedule, place.day(), Reached.enter(place.row(), second), List.of());
    }

    private Progress leave(int second) {
        return reached.hasBegun() ? new Progress(schedule, day, reached.leave(second), List.of()) : this;
    }

    private Progress begin(Place place, FloorEvent event, int second) {
        Stretch stretch = place.turn(event, this::hasStarted);
        return start(stretch, second).with(new OpenTurn(event.turn().orElse(null), stretch));
    }

    /** One turn at a time is open in a slot, and one that has none. */
    private Progress with(OpenTurn turn) {
        List<OpenTurn> more = new ArrayList<>(open);
        more.removeIf(other -> other.stretch() == turn.stretch());
        more.add(turn);
        return new Progress(schedule, day, reached, List.copyOf(more));
    }

    private boolean hasStarted(Stretch stretch) {
        return local(stretch.start()) < reached.frontier()
                || (local(stretch.start()) == reached.frontier() && !reached.waiting());
    }

    private int local(int point) {
        return point - schedule.place(day, reached.row()).segment().start();
    }

    private Progress start(@Nullable Stretch stretch, int second) {
        if (stretch == null) {
            return this;
        }
        int point = local(stretch.start());
        boolean again = point < reached.frontier();
        Reached further = again ? reached.goBack(point) : reached.reach(point, second, false);
        return new Progress(schedule, day, further, open);
    }

    private Progress finish(FloorEvent event, int second) {
        ElementId name = event.turn().orElse(null);
        for (int index = open.size() - 1; index >= 0; index--) {
            OpenTurn turn = open.get(index);
            if (name == null || name.equals(turn.name())) {
                return without(index).end(turn.stretch(), second);
            }
        }
        return this;
    }

    private Progress without(int index) {
        List<OpenTurn> rest = new ArrayList<>(open);
        rest.remove(index);
        return new Progress(schedule, day, reached, List.copyOf(rest));
    }

    private Progress end(@Nullable Stretch stretch, int second) {
        if (stretch == null || local(stretch.end()) <= reached.frontier()) {
            return this;
        }
        return new Progress(schedule, day, reached.reach(local(stretch.end()), second, true), open);
    }

    /**
     * Answers what follows.
     *
     * @param at the time on the clock of the session
     * @return what runs and what follows on the day of that time or, where the plan gives no such date, on the day that the
     *     events have reached
     */
    public Projection projection(LocalDateTime at) {
        LocalDateTime moment = at.truncatedTo(ChronoUnit.SECONDS);
        int asked = schedule.day(moment.toLocalDate()).orElse(day);
        Reached there = asked == day ? reached : Reached.NOTHING;
        return schedule.project(asked, there, schedule.second(moment, asked), OptionalInt.empty());
    }

    /**
     * Answers what follows in the segment that runs.
     *
     * @param at the time on the clock of the session
     * @return what runs and what follows in that segment, or in the next if none runs
     */
    public Projection segmentProjection(LocalDateTime at) {
        int second = schedule.second(at.truncatedTo(ChronoUnit.SECONDS), day);
        return schedule.project(day, reached, second, OptionalInt.of(reached.row()));
    }

    /**
     * Returns how far the session has come.
     *
     * @return for a log, as {@code day 1, in panel-1} or {@code day 1, after panel-1}, or {@code not begun}
     */
    @Override
    public String toString() {
        if (reached.hasBegun()) {
            return told("in", reached.row());
        }
        return reached.row() > 0 ? told("after", reached.row() - 1) : "not begun";
    }

    private String told(String where, int row) {
        Place place = schedule.place(day, row);
        return "day " + (place.day() + 1) + ", " + where + " "
                + place.segment().segment().id();
    }
}
