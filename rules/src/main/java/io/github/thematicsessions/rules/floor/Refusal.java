package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether the floor cannot take an event, and why. */
final class Refusal {

    private final Floor floor;
    private final FloorState state;
    private final SegmentPlan plan;
    private final FloorEvent event;

    private Refusal(Floor floor, FloorEvent event) {
        this.floor = floor;
        this.state = floor.state();
        this.plan = floor.rules().plan();
        this.event = event;
    }

    /** Returns why an event is refused, or null if it is not. */
    static @Nullable Irregularity of(Floor floor, FloorEvent event) {
        return new Refusal(floor, event).reason();
    }

    private @Nullable Irregularity reason() {
        Irregularity name = ofNames();
        if (name != null) {
            return name;
        }
        if (event.kind() == FloorEventKind.OTHER) {
            return because(IrregularityKind.UNKNOWN_KIND, null);
        }
        Irregularity time = ofTime();
        return time == null ? ofState() : time;
    }

    private Irregularity because(IrregularityKind kind, @Nullable ElementId with) {
        Occurrence occurrence = new Occurrence(floor.number() + 1, event.at(), Optional.empty());
        ElementId named = event.turn().or(event::slot).orElse(null);
        return new Irregularity(
                kind,
                plan.turnAt(SegmentPlan.NO_SLOT, named, Optional.of(occurrence)),
                with == null ? List.of() : List.of(with));
    }

    private @Nullable Irregularity ofNames() {
        if (event.segment().isPresent() && !event.segment().get().equals(plan.id())) {
            return ofElsewhere(event.segment().get());
        }
        if (event.slot().isPresent() && plan.slot(event.slot().get()) == SegmentPlan.NO_SLOT) {
            return ofElsewhere(event.slot().get());
        }
        return null;
    }

    /** A name of another segment is known, and not run here; a name of a slot where that of a segment is asked for is not. */
    private Irregularity ofElsewhere(ElementId named) {
        ElementId other = floor.rules().names().segment(named);
        boolean elsewhere = other != null && !other.equals(plan.id());
        return elsewhere
                ? because(IrregularityKind.NOT_COVERED, other)
                : because(IrregularityKind.UNKNOWN_ELEMENT, named);
    }

    private @Nullable Irregularity ofTime() {
        FloorEvent last = floor.last();
        if (last == null) {
            return null;
        }
        int later = compare(last, event);
        if (later > 0) {
            return because(IrregularityKind.CLOCK_WENT_BACK, null);
        }
        return later == 0 && floor.holds(event) ? because(IrregularityKind.TOLD_TWICE, null) : null;
    }

    private static int compare(FloorEvent left, FloorEvent right) {
        int seconds = Long.compare(left.at().toEpochSecond(), right.at().toEpochSecond());
        return seconds == 0 ? Integer.compare(left.at().getNano(), right.at().getNano()) : seconds;
    }

    private @Nullable Irregularity ofState() {
        return switch (event.kind()) {
            case BEGIN -> ofBegin();
            case FLOOR_GIVEN -> ofMeeting();
            case END -> ofTurn(spoken());
            case PAUSE -> ofPause();
            case RESUME -> ofResume();
            case DISCUSSION_OPENED -> ofOpening();
            case DISCUSSION_CLOSED -> state.isDiscussionOpen() ? null : because(IrregularityKind.NO_BEGIN, null);
            case MEETING_OPENED -> isMeeting() ? because(IrregularityKind.CLOSURE, null) : null;
            case MEETING_CLOSED -> state.isClosed() ? because(IrregularityKind.CLOSURE, null) : null;
            case MEETING_SUSPENDED -> ofSuspension(!state.isSuspended());
            case MEETING_RESUMED -> ofSuspension(state.isSuspended());
            case REQUEST, INTERRUPTION, OTHER -> null;
        };
    }

    /** A segment that runs shows that its meeting was opened. */
    private boolean isMeeting() {
        return state.running || (state.meeting != null && !state.isClosed());
    }

    /** Nobody is given the floor while the meeting does not meet. */
    private @Nullable Irregularity ofMeeting() {
        if (state.isSuspended()) {
            return because(IrregularityKind.SUSPENSION, null);
        }
        return state.isClosed() ? because(IrregularityKind.CLOSURE, null) : null;
    }

    private @Nullable FloorTurn spoken() {
        return state.find(event.turn().orElse(null));
    }

    private @Nullable Irregularity ofBegin() {
        Irregularity meeting = ofMeeting();
        if (meeting != null) {
            return meeting;
        }
        ElementId name = event.turn().orElse(null);
        FloorTurn called = state.called(name);
        boolean again = name != null && (called == null || !called.isNamed(name)) && state.find(name) != null;
        if (again) {
            return because(IrregularityKind.BEGINS_AGAIN, null);
        }
        FloorTurn other = state.speaking();
        if (other != null) {
            return because(IrregularityKind.TWO_AT_ONCE, other.name());
        }
        Optional<Capacity> capacity = event.capacity().or(() -> capacity(called));
        return capacity.isPresent() ? null : because(IrregularityKind.UNKNOWN_CAPACITY, null);
    }

    /** Finds the role of a turn whose beginning does not say it. */
    private Optional<Capacity> capacity(@Nullable FloorTurn called) {
        int slot = FloorTurn.slot(plan, event, called);
        Optional<Capacity> given =
                called == null ? Optional.empty() : called.speaker().capacity();
        return given.isPresent() || slot == SegmentPlan.NO_SLOT
                ? given
                : Optional.of(plan.slot(slot).capacity());
    }

    /** What goes on with a turn names no other slot than the turn has. */
    private @Nullable Irregularity ofTurn(@Nullable FloorTurn turn) {
        if (turn == null) {
            return because(IrregularityKind.NO_BEGIN, null);
        }
        ElementId slot = event.slot().orElse(null);
        return slot == null || plan.slot(slot) == turn.slot() ? null : because(IrregularityKind.UNKNOWN_ELEMENT, slot);
    }

    private @Nullable Irregularity ofPause() {
        FloorTurn turn = spoken();
        Irregularity wrong = ofTurn(turn);
        if (wrong != null || turn == null) {
            return wrong;
        }
        return turn.isPaused() ? because(IrregularityKind.NO_PAUSE, null) : null;
    }

    private @Nullable Irregularity ofResume() {
        FloorTurn turn = spoken();
        Irregularity wrong = ofTurn(turn);
        if (wrong != null || turn == null) {
            return wrong;
        }
        if (!turn.isPaused()) {
            return because(IrregularityKind.NO_PAUSE, null);
        }
        FloorTurn other = state.speaking();
        return other == null ? ofMeeting() : because(IrregularityKind.TWO_AT_ONCE, other.name());
    }

    private @Nullable Irregularity ofOpening() {
        Irregularity meeting = ofMeeting();
        boolean again = meeting == null && state.isDiscussionOpen();
        return again ? because(IrregularityKind.BEGINS_AGAIN, null) : meeting;
    }

    private @Nullable Irregularity ofSuspension(boolean agrees) {
        if (state.isClosed()) {
            return because(IrregularityKind.CLOSURE, null);
        }
        return agrees ? null : because(IrregularityKind.SUSPENSION, null);
    }
}
