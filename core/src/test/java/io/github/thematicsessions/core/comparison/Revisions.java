package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.arbitrary.Chairs;
import io.github.thematicsessions.core.arbitrary.Participants;
import io.github.thematicsessions.core.arbitrary.Places;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.arbitrary.Slots;
import io.github.thematicsessions.core.arbitrary.Times;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Two plans of one session, the later with some changes of all sorts, or with none. */
final class Revisions {

    /** A plan and what has become of it. */
    record Revision(ThematicSession before, ThematicSession after) {}

    private Revisions() {}

    static Arbitrary<Revision> any() {
        Arbitrary<ThematicSession> sessions = Arbitraries.oneOf(Sessions.any(), Sessions.regular());
        Arbitrary<Revision> changed = Combinators.combine(
                        sessions, changes().list().ofMaxSize(3))
                .as((session, changes) -> {
                    ThematicSession after = session;
                    for (UnaryOperator<ThematicSession> change : changes) {
                        after = change.apply(after);
                    }
                    return new Revision(session, after);
                });
        Arbitrary<Revision> others =
                Combinators.combine(Sessions.regular(), Sessions.regular()).as(Revision::new);
        return Arbitraries.oneOf(changed, changed, others);
    }

    private static Arbitrary<UnaryOperator<ThematicSession>> changes() {
        return Arbitraries.oneOf(
                Arbitraries.just(session -> session.withDays(reversed(session.days()))),
                Arbitraries.just(session -> session.withSideEvents(reversed(session.sideEvents()))),
                Arbitraries.just(session -> session.withDays(tail(session.days()))),
                Arbitraries.just(session -> session.withSideEvents(tail(session.sideEvents()))),
                Arbitraries.just(Revisions::gathered),
                Places.any().map(place -> session -> session.withPlace(place)),
                Chairs.any().list().ofMaxSize(2).map(chairs -> session -> session.withChairs(chairs)),
                Times.dates().optional(0.5).map(date -> inDays(day -> day.withDate(date))),
                Arbitraries.just(inDays(day -> day.withSegments(reversed(day.segments())))),
                Arbitraries.just(inDays(day -> day.withSegments(tail(day.segments())))),
                Times.ends()
                        .map(ends -> inSegments(segment -> segment.withStart(Optional.empty())
                                .withEnd(ends.end())
                                .withStart(ends.start()))),
                Places.rooms().map(room -> inSegments(segment -> segment.withRoom(room))),
                Arbitraries.just(inSegments(segment -> segment.withSlots(reversed(segment.slots())))),
                Arbitraries.just(inSegments(segment -> segment.withSlots(tail(segment.slots())))),
                Participants.any().map(speaker -> inSlots(slot -> slot.withSpeaker(speaker))),
                Slots.any().map(other -> inSlots(slot -> other.withId(slot.id()))),
                Arbitraries.just(inEvents(event -> event.withSlots(reversed(event.slots())))),
                Times.dates().map(date -> inEvents(event -> event.withDate(date))),
                Arbitraries.of(true, false).map(known -> inEvents(event -> event.withCoordinated(known))),
                Arbitraries.just(inEvents(event ->
                        event.withId(ElementId.of("revised-" + event.id().text().hashCode())))));
    }

    /** All segments on the first day. */
    private static ThematicSession gathered(ThematicSession session) {
        List<Day> days = new ArrayList<>();
        for (Day day : session.days()) {
            days.add(days.isEmpty() ? day.withSegments(session.segments()) : day.withSegments());
        }
        return session.withDays(days);
    }

    private static UnaryOperator<ThematicSession> inDays(UnaryOperator<Day> change) {
        return session -> session.withDays(first(session.days(), change));
    }

    private static UnaryOperator<ThematicSession> inSegments(UnaryOperator<Segment> change) {
        return inDays(day -> day.withSegments(first(day.segments(), change)));
    }

    private static UnaryOperator<ThematicSession> inSlots(UnaryOperator<SpeakingSlot> change) {
        return inSegments(segment -> segment.withSlots(first(segment.slots(), change)));
    }

    private static UnaryOperator<ThematicSession> inEvents(UnaryOperator<SideEvent> change) {
        return session -> session.withSideEvents(first(session.sideEvents(), change));
    }

    private static <T> List<T> first(List<T> things, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(things);
        if (!changed.isEmpty()) {
            changed.set(0, change.apply(changed.get(0)));
        }
        return changed;
    }

    private static <T> List<T> tail(List<T> things) {
        return things.isEmpty() ? things : things.subList(1, things.size());
    }

    private static <T> List<T> reversed(List<T> things) {
        List<T> reversed = new ArrayList<>(things);
        Collections.reverse(reversed);
        return reversed;
    }
}
