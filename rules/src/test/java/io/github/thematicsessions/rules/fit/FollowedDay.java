package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

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

    static FollowedDay of(NoteCheck check, ThematicSession session) {
        return new FollowedDay(session, check.timetable(session).progress());
    }

    /** A day that has these rows under a note that asks for nothing. */
    static FollowedDay of(Segment... rows) {
        return of(SILENT, plan(rows));
    }

    static ThematicSession plan(Segment... rows) {
        return ThematicSession.builder()
                .id("session")
                .title("Made up for a test")
                .addDays(Day.builder().date(Sixth.FIRST_DAY).addSegments(rows).build())
                .build();
    }

    /** A row of the plenary, its hours as {@code 10:00/10:30}, where two dots stand for one that is not given. */
    static Segment row(String id, String hours, SpeakingSlot... slots) {
        String[] clock = hours.split("/", -1);
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.KEYNOTE)
                .start(clock(clock[0]))
                .end(clock(clock[1]))
                .addSlots(slots)
                .build();
    }

    private static Optional<LocalTime> clock(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    static SpeakingSlot turn(String id, String allotted) {
        return Sixth.slot(id, Capacity.EXPERT, Purpose.PRESENTATION, allotted);
    }

    /** A turn that has hours of its own. */
    static SpeakingSlot turnAt(String id, String hours) {
        String[] clock = hours.split("/", -1);
        return turn(id, "..").withStart(clock(clock[0])).withEnd(clock(clock[1]));
    }

    static SpeakingSlot discussion(String id, String allotted) {
        return Sixth.slot(id, Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, allotted);
    }

    /** A turn from the floor. */
    static SpeakingSlot intervention(String id, String allotted) {
        return Sixth.slot(id, Capacity.DELEGATION, Purpose.INTERVENTION, allotted)
                .withSpeaker(MemberState.of("DE"));
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
