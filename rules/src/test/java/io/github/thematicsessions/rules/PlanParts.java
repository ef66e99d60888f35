package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;

/** Parts of small plans: a session of one day, 12 October 2017, with what a test asks for and nothing else. */
final class PlanParts {

    static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    private PlanParts() {}

    static ThematicSession session(Segment... segments) {
        return session(day(segments));
    }

    static ThematicSession session(Day... days) {
        return ThematicSession.builder()
                .id("irregular")
                .title("An irregular session")
                .addDays(days)
                .build();
    }

    static Day day(Segment... segments) {
        return Day.builder().date(DAY).addSegments(segments).build();
    }

    static Day undatedDay(Segment... segments) {
        return Day.builder().addSegments(segments).build();
    }

    static Segment.Builder segment(String id, SegmentKind kind) {
        return Segment.builder().id(id).kind(kind);
    }

    static Segment row(String id, SegmentKind kind, String hours, SpeakingSlot... slots) {
        return segment(id, kind).time(TimeRange.parse(hours)).addSlots(slots).build();
    }

    static Segment untimed(String id, SegmentKind kind, SpeakingSlot... slots) {
        return segment(id, kind).addSlots(slots).build();
    }

    static SpeakingSlot slot(String id, Capacity capacity) {
        return SpeakingSlot.builder().id(id).capacity(capacity).build();
    }

    static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose) {
        return slot(id, capacity).withPurpose(purpose);
    }

    static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose, Participant speaker) {
        return slot(id, capacity, purpose).withSpeaker(speaker);
    }

    /** Gives a slot its own hours. */
    static SpeakingSlot during(SpeakingSlot slot, String hours) {
        return SpeakingSlot.builder().from(slot).time(TimeRange.parse(hours)).build();
    }

    static Individual named(String name) {
        return Individual.builder().name(name).build();
    }

    static SideEvent sideEvent(String id, String hours) {
        return SideEvent.builder()
                .from(sideEvent(id))
                .date(DAY)
                .time(TimeRange.parse(hours))
                .build();
    }

    /** A side event of which nothing else is known. */
    static SideEvent sideEvent(String id) {
        return SideEvent.builder().id(id).title("A side event").build();
    }
}
