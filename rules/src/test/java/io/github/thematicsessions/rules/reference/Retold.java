package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record turned into lists: for each planned segment what happened in it, every turn with its begin, pauses and end. */
final class Retold {

    private final ThematicSession session;
    private final boolean whole;
    private final List<Sitting> sittings = new ArrayList<>();
    /** Turns that were given or have begun, and have not ended. */
    private final List<Turn> given = new ArrayList<>();

    private final List<Turn> begun = new ArrayList<>();
    private Optional<Sitting> running = Optional.empty();

    Retold(ThematicSession session, List<ElementId> covers, List<FloorEvent> events) {
        this.session = session;
        this.whole = covers.isEmpty();
        for (int day = 0; day < session.days().size(); day++) {
            Day planned = session.days().get(day);
            for (int row = 0; row < planned.segments().size(); row++) {
                Segment segment = planned.segments().get(row);
                Pointer pointer = Layout.DAYS.child(day).child("segments").child(row);
                boolean covered = whole || covers.contains(segment.id());
                sittings.add(new Sitting(segment, pointer, planned.date(), covered));
            }
        }
        for (int index = 0; index < events.size(); index++) {
            follow(events.get(index), index + 1);
        }
        running.ifPresent(Sitting::stillRuns);
    }

    ThematicSession session() {
        return session;
    }

    /** Whether the record is meant to cover the whole session. */
    boolean isWhole() {
        return whole;
    }

    List<Sitting> sittings() {
        return sittings;
    }

    private void follow(FloorEvent event, int number) {
        switch (event.kind()) {
            case FLOOR_GIVEN -> {
                happens(where(event.slot(), event.segment()), event, number);
                given.add(new Turn(Optional.of(event)));
            }
            case BEGIN -> begin(event, number);
            case PAUSE -> find(event).ifPresent(turn -> turn.pause(event.at(), false));
            case RESUME -> find(event).ifPresent(turn -> turn.resume(event.at()));
            case END ->
                find(event).ifPresent(turn -> {
                    end(turn, event, number);
                    begun.remove(turn);
                });
            case REQUEST -> asked(event).ifPresent(sitting -> sitting.asks(number, event));
            case DISCUSSION_OPENED -> open(event, number);
            case DISCUSSION_CLOSED -> {
                Optional<Sitting> sitting = where(event.slot(), event.segment());
                happens(sitting, event, number);
                sitting.flatMap(Sitting::closes).ifPresent(leader -> end(leader, event, number));
            }
            case MEETING_SUSPENDED -> withClocks().forEach(turn -> turn.pause(event.at(), true));
            case MEETING_RESUMED -> withClocks().forEach(turn -> turn.resumeWithMeeting(event.at()));
            case MEETING_CLOSED -> {
                happens(where(event.slot(), event.segment()), event, number);
                running = Optional.empty();
            }
            case MEETING_OPENED -> {
                running = Optional.empty();
                happens(where(event.slot(), event.segment()), event, number);
            }
            case INTERRUPTION -> happens(where(event.slot(), event.segment()), event, number);
            case OTHER -> {}
        }
    }

    /** The segment of the slot, else the one that is named, else the one that runs; from then on it runs. */
    private Optional<Sitting> where(Optional<ElementId> slot, Optional<ElementId> named) {
        Optional<Sitting> found = lookUp(slot, named);
        running = found.or(() -> running);
        return found;
    }

    /** A request says for which discussion it is; that segment need not have begun. */
    private Optional<Sitting> asked(FloorEvent event) {
        return lookUp(event.slot(), event.segment());
    }

    private Optional<Sitting> lookUp(Optional<ElementId> slot, Optional<ElementId> named) {
        Optional<Sitting> ofSlot = sittings.stream()
                .filter(sitting -> sitting.slot(slot) != Sitting.NONE)
                .findFirst();
        if (ofSlot.isPresent()) {
            return ofSlot;
        }
        if (named.isEmpty()) {
            return running;
        }
        return sittings.stream()
                .filter(sitting -> sitting.segment().id().equals(named.get()))
                .findFirst();
    }

    private static void happens(Optional<Sitting> where, FloorEvent event, int number) {
        where.ifPresent(sitting -> sitting.happens(number, event.at()));
    }

    private void begin(FloorEvent event, int number) {
        Optional<Turn> next = toBegin(event);
        if (next.isEmpty()) {
            return;
        }
        Turn turn = next.get();
        given.remove(turn);
        begun.add(turn);
        turn.begin(event, number);
        Optional<Sitting> where = where(turn.said(FloorEvent::slot), turn.said(FloorEvent::segment));
        happens(where, event, number);
        where.ifPresent(sitting -> {
            turn.isIn(sitting, sitting.slot(turn.said(FloorEvent::slot)));
            turn.isFor(purpose(turn, sitting));
            sitting.begins(turn);
        });
    }

    /** The turn of that name, unless it has begun; else the last that was given the floor; else a new one. */
    private Optional<Turn> toBegin(FloorEvent event) {
        if (event.turn().isPresent()) {
            Optional<Turn> waiting = last(given, event.turn().get());
            if (waiting.isPresent()) {
                return waiting;
            }
            if (last(begun, event.turn().get()).isPresent()) {
                return Optional.empty();
            }
        }
        for (int index = given.size() - 1; index >= 0; index--) {
            if (event.turn().isEmpty() || given.get(index).name().isEmpty()) {
                return Optional.of(given.get(index));
            }
        }
        return Optional.of(new Turn(Optional.empty()));
    }

    private static Optional<Turn> last(List<Turn> turns, ElementId name) {
        return turns.stream()
                .filter(turn -> turn.name().equals(Optional.of(name)))
                .reduce((one, other) -> other);
    }

    /** The turn of that name or, without a name, the one that began last. */
    private Optional<Turn> find(FloorEvent event) {
        if (event.turn().isPresent()) {
            return last(begun, event.turn().get());
        }
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
    }

    /** The floor intervenes, and while the discussion is open a panelist who does not say otherwise answers. */
    private static Optional<Purpose> purpose(Turn turn, Sitting sitting) {
        Optional<Capacity> capacity = turn.capacity();
        if (capacity.isEmpty()) {
            return turn.purpose();
        }
        boolean partOfDiscussion =
                turn.purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION)) && sitting.wasOpened();
        if (partOfDiscussion) {
            return Optional.of(turn.isOfFloor() ? Purpose.INTERVENTION : Purpose.ANSWER);
        }
        if (turn.purpose().isPresent()) {
            return turn.purpose();
        }
        if (turn.isOfFloor()) {
            return Optional.of(Purpose.INTERVENTION);
        }
        boolean panelist = capacity.get() == Capacity.EXPERT || capacity.get() == Capacity.THEMATIC_EXPERT;
        boolean answers = sitting.discussion().isPresent()
                || turn.said(FloorEvent::answerTo).isPresent();
        return panelist && answers ? Optional.of(Purpose.ANSWER) : Optional.empty();
    }

    private static void end(Turn turn, FloorEvent event, int number) {
        turn.end(event, number);
        turn.sitting().ifPresent(sitting -> sitting.happens(number, event.at()));
    }

    private void open(FloorEvent event, int number) {
        Optional<Sitting> where = where(event.slot(), event.segment());
        happens(where, event, number);
        where.filter(sitting -> sitting.discussion().isEmpty()).ifPresent(sitting -> {
            Turn leader = new Turn(Optional.empty());
            leader.begin(event, number);
            leader.isIn(sitting, event.slot().isPresent() ? sitting.slot(event.slot()) : sitting.discussionSlot());
            leader.isFor(Optional.of(Purpose.INTERACTIVE_DISCUSSION));
            sitting.begins(leader);
            sitting.opens(leader);
        });
    }

    /** The turns, discussions among them, that go on. */
    private List<Turn> withClocks() {
        List<Turn> turns = new ArrayList<>(begun);
        sittings.forEach(sitting -> sitting.discussion().ifPresent(turns::add));
        return turns;
    }
}
