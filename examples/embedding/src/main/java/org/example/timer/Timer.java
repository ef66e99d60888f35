package org.example.timer;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A program that has its sessions in a form of its own: it makes the values, asks the rules, and shows what they answer. */
public final class Timer {

    private Timer() {}

    /**
     * Checks a panel, says what time its floor has, and times one turn.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());
        ThematicSession session = session();
        check.plan(session).findings().stream()
                .filter(finding -> finding.at().within().isPresent())
                .forEach(System.out::println);
        System.out.println(check.fit(session).budget(ElementId.of("panel-1")).orElseThrow());

        OffsetDateTime start = OffsetDateTime.parse("2017-10-12T10:15:00+02:00");
        FloorEvent begin = FloorEvent.builder()
                .kind(FloorEventKind.BEGIN)
                .at(start)
                .slot(ElementId.of("remarks"))
                .build();
        Floor floor = check.floor(session, ElementId.of("panel-1")).after(begin).floor();
        System.out.println(floor.at(start.plusMinutes(6)));
    }

    private static ThematicSession session() {
        SpeakingSlot remarks = SpeakingSlot.builder()
                .id("remarks")
                .capacity(Capacity.MODERATOR)
                .purpose(Purpose.OPENING_REMARKS)
                .time(TimeRange.parse("10:15/10:24"))
                .build();
        Segment panel = Segment.builder()
                .id("panel-1")
                .kind(SegmentKind.EXPERT_PANEL)
                .number(1)
                .time(TimeRange.parse("10:15/13:00"))
                .addSlots(remarks)
                .build();
        return ThematicSession.builder()
                .id("timer")
                .title("A plan made by another program")
                .addDays(Day.builder()
                        .date(LocalDate.of(2017, 10, 12))
                        .addSegments(panel)
                        .build())
                .build();
    }
}
