package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.rules.Edit;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.WorkedOutSession;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The sixth session, its note, and changes to both. */
final class Sixth {

    static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    static final LocalDate FIRST_DAY = LocalDate.of(2017, 10, 12);

    private Sixth() {}

    static ThematicSession published() {
        return WorkedOutSession.asPublished();
    }

    static ThematicSession workedOut() {
        return WorkedOutSession.value();
    }

    static Feasibility fit(ThematicSession session) {
        return CHECK.fit(session);
    }

    static ThematicSession segment(ThematicSession session, String id, UnaryOperator<Segment> edit) {
        return Edit.segments(session, segment -> segment.id().text().equals(id) ? edit.apply(segment) : segment);
    }

    static UnaryOperator<Segment> hours(String range) {
        TimeRange time = TimeRange.parse(range);
        return segment -> segment.withEnd(Optional.empty())
                .withStart(time.startInclusive())
                .withEnd(time.endExclusive());
    }

    static UnaryOperator<Segment> slots(SpeakingSlot... slots) {
        return segment -> segment.withSlots(slots);
    }

    static ThematicSession withEvent(ThematicSession session, String hours) {
        List<SideEvent> events = new ArrayList<>(session.sideEvents());
        events.add(SideEvent.builder()
                .id("side-event-more")
                .title("Illustrative")
                .date(FIRST_DAY)
                .time(TimeRange.parse(hours))
                .build());
        return session.withSideEvents(events);
    }

    static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose, String allotted) {
        return SpeakingSlot.builder()
                .id(id)
                .capacity(capacity)
                .purpose(purpose)
                .allotted(Allotment.parse(allotted))
                .build();
    }

    static SpeakingSlot seat(String id, Capacity capacity) {
        return SpeakingSlot.builder()
                .id(id)
                .capacity(capacity)
                .speaker(MemberState.of("DE"))
                .build();
    }

    /** The panel of the note as slots, with as many moderators as asked for who all open and conclude. */
    static List<SpeakingSlot> panel(int moderators) {
        List<SpeakingSlot> slots = new ArrayList<>();
        for (int moderator = 1; moderator <= moderators; moderator++) {
            slots.add(slot("opening-" + moderator, Capacity.MODERATOR, Purpose.OPENING_REMARKS, ".."));
        }
        for (int expert = 1; expert <= 3; expert++) {
            slots.add(slot("presentation-" + expert, Capacity.EXPERT, Purpose.PRESENTATION, ".."));
        }
        slots.add(slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION, ".."));
        for (int moderator = 1; moderator <= moderators; moderator++) {
            slots.add(slot("conclusion-" + moderator, Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, ".."));
        }
        return slots;
    }

    static Waiver waiver(String provision, String element) {
        return new Waiver(
                ProvisionId.of(provision),
                new WaiverScope.Element(ElementId.of(element)),
                "Co-facilitators",
                OffsetDateTime.parse("2017-10-11T12:00:00+02:00"),
                "Made up for a test.",
                Optional.empty());
    }
}
