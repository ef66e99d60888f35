package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A plan that is followed event by event, with what follows told in short lines.
 *
 * <p>An event is written as {@code 10:15 begin opening-1}. What it names is a slot if the plan has one of that id, else a
 * segment; a turn has the name of its slot, and what ends is a turn. Times are of 12 October 2017 at +02:00 unless they have a
 * date.
 */
final class FollowedDay {

    private static final NoteCheck SILENT = NoteCheck.of(SmallNotes.silent());

    private final ThematicSession session;
    private final Progress progress;

    private FollowedDay(ThematicSession session, Progress progress) {
        this.session = session;
        this.progress = progress;
    }

    /** A panel with two turns, two discussions and a turn behind them, a pause, and the closing. */
    static FollowedDay ofAPanel() {
        return of(
                row(
                        "panel",
                        "10:00/11:00",
                        turn("a", "PT5M"),
                        turn("b", "PT5M"),
                        discussion("d", ".."),
                        intervention("i", "PT3M"),
                        intervention("j", "PT3M"),
                        discussion("e", ".."),
                        turn("c", "PT5M")),
                row("pause", "11:00/11:30"),
                row("closing", "11:30/12:00", turn("z", "PT10M")));
    }

    static FollowedDay of(NoteCheck check, ThematicSession session) {
        return new FollowedDay(session, check.timetable(session).progress());
    }

    /** A day that has these rows under a note that asks for nothing. */
    static FollowedDay of(Segment... rows) {
        return of(SILENT, Plans.plan(rows));
    }

    /** A row of the plenary, its hours as {@code 10:00/10:30}, where two dots stand for one that is not given. */
    static Segment row(String id, String hours, SpeakingSlot... slots) {
        return Plans.row(id, SegmentKind.KEYNOTE, hours.replace("..", ""), slots);
    }

    static SpeakingSlot turn(String id, String allotted) {
        return Sixth.slot(id, Capacity.EXPERT, Purpose.PRESENTATION, allotted);
    }

    /** A turn that has hours of its own. */
    static SpeakingSlot turnAt(String id, String hours) {
        return Plans.slot(id, Capacity.EXPERT, Purpose.PRESENTATION, hours.replace("..", ""), "..");
    }

    static SpeakingSlot discussion(String id, String allotted) {
        return Plans.discussion(id, "/", allotted);
    }

    /** A turn from the floor. */
    static SpeakingSlot intervention(String id, String allotted) {
        return Plans.intervention(id, "/", allotted);
    }

    FollowedDay after(String... events) {
        Progress reached = progress;
        for (String event : events) {
            reached = reached.after(event(event.split(" ", -1)));
        }
        return new FollowedDay(session, reached);
    }

    FollowedDay after(FloorEvent event) {
        return new FollowedDay(session, progress.after(event));
    }

    private FloorEvent event(String... words) {
        FloorEventKind kind = FloorEventKind.of(words[1]);
        FloorEvent event = FloorEvent.of(kind, moment(words[0]));
        if (words.length == 2) {
            return event;
        }
        ElementId id = ElementId.of(words[2]);
        if (kind == FloorEventKind.END) {
            return event.withTurn(id);
        }
        if (!hasSlot(id)) {
            return event.withSegment(id);
        }
        return kind == FloorEventKind.BEGIN ? event.withSlot(id).withTurn(id) : event.withSlot(id);
    }

    private boolean hasSlot(ElementId id) {
        return session.segments().stream()
                .flatMap(segment -> segment.slots().stream())
                .anyMatch(slot -> slot.id().equals(id));
    }

    static OffsetDateTime moment(String clock) {
        return OffsetDateTime.parse(dated(clock) + "+02:00");
    }

    private static String dated(String clock) {
        return clock.contains("T") ? clock : Sixth.FIRST_DAY + "T" + clock;
    }

    Projection projection(String clock) {
        return progress.projection(LocalDateTime.parse(dated(clock)));
    }

    /** All forecasts. */
    List<String> at(String clock) {
        return projection(clock).forecasts().stream().map(FitText::forecast).toList();
    }

    /** What runs, with when it began, as {@code panel runs 10:02}. */
    List<String> runs(String clock) {
        return at(clock).stream()
                .filter(line -> line.contains(" runs "))
                .map(line -> line.substring(0, line.indexOf(" in ")))
                .toList();
    }

    /** What runs or is to come, by its name alone. */
    List<String> left(String clock) {
        return at(clock).stream().map(line -> line.split(" ", -1)[0]).toList();
    }

    /** The budgets of the floor. */
    List<String> floorAt(String clock) {
        return FitText.budgets(projection(clock).budgets());
    }

    Progress progress() {
        return progress;
    }
}
