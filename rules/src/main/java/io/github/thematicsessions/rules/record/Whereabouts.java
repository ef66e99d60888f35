package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.session.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Where takes place what a record tells: the segment that runs, and the segment and the slot that an event names. What the plan
 * does not have is told as irregular.
 *
 * <p>Not thread-safe: each check has its own.
 */
final class Whereabouts {

    private final HeldSession session;
    private final Clock clock;
    private final Irregularities irregularities;
    private @Nullable HeldSegment running;

    Whereabouts(HeldSession session, Clock clock, Irregularities irregularities) {
        this.session = session;
        this.clock = clock;
        this.irregularities = irregularities;
    }

    /** Returns the segment that runs, or null. */
    @Nullable
    HeldSegment running() {
        return running;
    }

    /** Nothing runs any more. */
    void leave() {
        running = null;
    }

    /** Finds the segment in which an event happened, which runs from then on. */
    @Nullable
    HeldSegment enter(FloorEvent event, int number) {
        return happens(of(event, number), event, number);
    }

    /** Finds the segment of which an event speaks. */
    @Nullable
    HeldSegment of(FloorEvent event, int number) {
        return find(event.slot().orElse(null), event.segment().orElse(null), event, number);
    }

    /** Finds the segment of a slot, else the one that is named, else the one that runs. */
    private @Nullable HeldSegment find(
            @Nullable ElementId slot, @Nullable ElementId named, FloorEvent event, int number) {
        HeldSegment current = running;
        if (named == null && slot == null) {
            return current;
        }
        if (current != null && (named == null || named.equals(current.id()))) {
            if (slot == null || current.slot(slot) != HeldSegment.NO_SLOT) {
                return current;
            }
        }
        HeldSegment found = slot == null ? null : session.withSlot(slot);
        found = found == null && named != null ? session.segment(named) : found;
        checkNames(slot, named, found, event, number);
        return found == null && named == null ? current : found;
    }

    /** Says of an event, once, that it names what the plan does not have. */
    private void checkNames(
            @Nullable ElementId slot,
            @Nullable ElementId named,
            @Nullable HeldSegment found,
            FloorEvent event,
            int number) {
        if (event.slot().isEmpty() && event.segment().isEmpty()) {
            return;
        }
        if (found == null || (slot != null && found.slot(slot) == HeldSegment.NO_SLOT)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, number, slot == null ? named : slot);
        } else if (named != null && !named.equals(found.id())) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, number, named);
        }
    }

    /** Says of what goes on with a turn that it names another place than the turn has. */
    void checkNames(HeldTurn turn, FloorEvent event, int number) {
        ElementId slot = event.slot().orElse(null);
        ElementId named = event.segment().orElse(null);
        if (slot != null && !turn.isInSlot(slot)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, number, slot);
        } else if (named != null && !turn.isInSegment(named)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, number, named);
        }
    }

    void checkPlace(FloorEvent event, int number) {
        checkPlace(event.slot().orElse(null), event.segment().orElse(null), event, number);
    }

    /** Says of what happens nowhere that it does, unless it has been said that the plan does not have what it names. */
    void checkPlace(@Nullable ElementId slot, @Nullable ElementId named, FloorEvent event, int number) {
        if (slot == null && named == null) {
            irregular(IrregularityKind.UNKNOWN_SEGMENT, event, number, null);
        }
    }

    /** Takes note that something happened in a segment, which runs from then on. */
    private @Nullable HeldSegment happens(@Nullable HeldSegment segment, FloorEvent event, int number) {
        if (segment == null) {
            return null;
        }
        if (segment != running && !segment.isCovered() && !segment.isRecorded()) {
            irregular(IrregularityKind.NOT_COVERED, event, number, segment.id());
        }
        running = segment;
        segment.happens(number, event.at(), clock.second());
        return segment;
    }

    /** Finds out where a turn is held, by what is said when it begins or else when the floor is given. */
    void place(HeldTurn turn, FloorEvent event, int number) {
        ElementId slot = turn.saidSlot();
        HeldSegment in = happens(find(slot, turn.saidSegment(), event, number), event, number);
        turn.in(in, in == null || slot == null ? HeldSegment.NO_SLOT : in.slot(slot));
    }

    private void irregular(IrregularityKind kind, FloorEvent event, int number, @Nullable ElementId with) {
        irregularities.add(kind, number, event, running, with);
    }
}
