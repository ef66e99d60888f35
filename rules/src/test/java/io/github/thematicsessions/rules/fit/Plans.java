package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Plans of one day that are written down row by row; hours are given as {@code 10:00/}, {@code /11:00}, both or {@code /}. */
final class Plans {

    private Plans() {}

    static ThematicSession plan(Segment... rows) {
        return ThematicSession.builder()
                .id("session")
                .title("Made up for a test")
                .addDays(Day.builder().date(Sixth.FIRST_DAY).addSegments(rows).build())
                .build();
    }

    static Segment row(String id, SegmentKind kind, String hours, SpeakingSlot... slots) {
        return Segment.builder()
                .id(id)
                .kind(kind)
                .start(start(hours))
                .end(end(hours))
                .addSlots(slots)
                .build();
    }

    static SideEvent event(String id, String hours) {
        return SideEvent.builder()
                .id(id)
                .title("Illustrative")
                .date(Sixth.FIRST_DAY)
                .start(start(hours))
                .end(end(hours))
                .build();
    }

    /** Remarks, which no note of these tests limits. */
    static SpeakingSlot remarks(String id, String hours, String allotted) {
        return slot(id, Capacity.EXPERT, Purpose.REMARKS, hours, allotted);
    }

    static SpeakingSlot discussion(String id, String hours, String allotted) {
        return slot(id, Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, hours, allotted);
    }

    /** The turn of one delegation, and not a run of any number. */
    static SpeakingSlot intervention(String id, String hours, String allotted) {
        return slot(id, Capacity.DELEGATION, Purpose.INTERVENTION, hours, allotted)
                .withSpeaker(MemberState.of("DE"));
    }

    static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose, String hours, String allotted) {
        return Sixth.slot(id, capacity, purpose, allotted)
                .withStart(start(hours))
                .withEnd(end(hours));
    }

    private static Optional<LocalTime> start(String hours) {
        return clock(hours.substring(0, hours.indexOf('/')));
    }

    private static Optional<LocalTime> end(String hours) {
        return clock(hours.substring(hours.indexOf('/') + 1));
    }

    private static Optional<LocalTime> clock(String clock) {
        return clock.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(clock));
    }

    static List<String> windows(ProceduralNote note, ThematicSession session) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        return FitText.windows(fit);
    }

    static List<String> conflicts(ProceduralNote note, ThematicSession session) {
        return FitText.conflicts(NoteCheck.of(note).fit(session));
    }

    /** What is expected before anything has happened. */
    static List<String> expected(ProceduralNote note, ThematicSession session) {
        return forecasts(NoteCheck.of(note).timetable(session).progress(), "00:00");
    }

    static List<String> forecasts(Progress progress, String clock) {
        Projection projection = progress.projection(LocalDateTime.parse("2017-10-12T" + clock));
        return projection.forecasts().stream().map(FitText::forecast).toList();
    }

    static FloorEvent event(FloorEventKind kind, String clock) {
        return FloorEvent.of(kind, OffsetDateTime.parse("2017-10-12T" + clock + "+02:00"));
    }
}
