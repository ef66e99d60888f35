package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a record, one event after the other. The memory it takes does not grow with a record that follows the note and
 * does not contradict itself; a turn of it makes no object that outlives the turn.
 *
 * <p>Not thread-safe: each check has its own.
 */
public final class Proceedings {

    private final HeldSession session;
    private final Watches watches;
    private final Clock clock;
    private final Irregularities irregularities = new Irregularities();
    private final OpenTurns turns = new OpenTurns();
    private @Nullable HeldSegment running;
    private boolean suspended;
    private boolean toldOfSuspension;
    private int number;

    /**
     * Begins a check of a record.
     *
     * @param planned the plan of the session
     * @param named of which session the record says that it is
     * @param covers the segments that the record is meant to cover, empty for all
     * @param watches what judges the turns; made for this check alone
     */
    public Proceedings(ThematicSession planned, Optional<ElementId> named, List<ElementId> covers, Watches watches) {
        this.session = new HeldSession(planned, covers);
        this.watches = watches;
        this.clock = new Clock(planned.place().zone());
        session.checkNames(planned, named, covers, irregularities);
    }

    /**
     * Follows the next event.
     *
     * @param event the event
     */
    public void accept(FloorEvent event) {
        number++;
        if (clock.goesBack(event.at())) {
            irregular(IrregularityKind.CLOCK_WENT_BACK, event, null);
        }
        if (clock.turnsForeign(event.at())) {
            irregular(IrregularityKind.FOREIGN_OFFSET, event, null);
        }
        switch (event.kind()) {
            case FLOOR_GIVEN -> giveFloor(event);
            case BEGIN -> begin(event);
            case PAUSE -> pause(event);
            case RESUME -> resume(event);
            case END -> end(event);
            case REQUEST -> request(event);
            case DISCUSSION_OPENED -> openDiscussion(event);
            case DISCUSSION_CLOSED -> closeDiscussion(event);
            case MEETING_SUSPENDED -> suspend(event);
            case MEETING_RESUMED -> goOn(event);
            case MEETING_CLOSED -> closeMeeting(event);
            case MEETING_OPENED -> openMeeting(event);
            case INTERRUPTION -> segment(event);
            case OTHER -> irregular(IrregularityKind.UNKNOWN_KIND, event, null);
        }
    }

    /**
     * Ends the check: turns without an end are told, and what was held is laid out.
     *
     * @return the session as it was held
     */
    public HeldSession conclude() {
        HeldSegment last = running;
        if (last != null) {
            last.breaksOff();
        }
        for (HeldTurn turn : turns.all()) {
            if (turn.hasBegun()) {
                irregularities.add(IrregularityKind.NO_END, turn.at(), null);
                untimed(turn);
            }
        }
        for (HeldSegment segment : session.segments()) {
            HeldTurn discussion = segment.close();
            if (discussion != null) {
                untimed(discussion);
            }
            watches.conclude(segment);
        }
        session.conclude(clock, number);
        return session;
    }

    /**
     * Returns in what ways the record contradicts itself or the plan.
     *
     * @return the irregularities, in the order of the record
     */
    public List<Irregularity> irregularities() {
        return irregularities.all();
    }

    /** Finds the segment in which an event happened, which runs from then on. */
    private @Nullable HeldSegment segment(FloorEvent event) {
        return happens(find(event), event);
    }

    /** Finds the segment of which an event speaks. */
    private @Nullable HeldSegment find(FloorEvent event) {
        return find(event.slot().orElse(null), event.segment().orElse(null), event);
    }

    /** Finds the segment of a slot, else the one that is named, else the one that runs. */
    private @Nullable HeldSegment find(@Nullable ElementId slot, @Nullable ElementId named, FloorEvent event) {
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
        checkNames(slot, named, found, event);
        return found == null && named == null ? current : found;
    }

    /** Says of an event, once, that it names what the plan does not have. */
    private void checkNames(
            @Nullable ElementId slot, @Nullable ElementId named, @Nullable HeldSegment found, FloorEvent event) {
        if (event.slot().isEmpty() && event.segment().isEmpty()) {
            return;
        }
        if (found == null || (slot != null && found.slot(slot) == HeldSegment.NO_SLOT)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, slot == null ? named : slot);
        } else if (named != null && !named.equals(found.id())) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, named);
        }
    }

    /** Says of what goes on with a turn that it names another place than the turn has. */
    private void checkNames(HeldTurn turn, FloorEvent event) {
        if (event.slot().isEmpty() && event.segment().isEmpty()) {
            return;
        }
        ElementId slot = event.slot().orElse(null);
        ElementId named = event.segment().orElse(null);
        if (slot != null && !turn.isInSlot(slot)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, slot);
        } else if (named != null && !turn.isInSegment(named)) {
            irregular(IrregularityKind.UNKNOWN_ELEMENT, event, named);
        }
    }

    /** Says of what happens nowhere that it does, unless it has been said that the plan does not have what it names. */
    private void checkPlace(@Nullable ElementId slot, @Nullable ElementId named, FloorEvent event) {
        if (slot == null && named == null) {
            irregular(IrregularityKind.UNKNOWN_SEGMENT, event, null);
        }
    }

    /** Takes note that something happened in a segment, which runs from then on. */
    private @Nullable HeldSegment happens(@Nullable HeldSegment segment, FloorEvent event) {
        if (segment == null) {
            return null;
        }
        if (segment != running && !segment.isCovered() && !segment.isRecorded()) {
            irregular(IrregularityKind.NOT_COVERED, event, segment.id());
        }
        if (segment != running) {
            running = segment;
        }
        segment.happens(number, event.at(), clock.second());
        return segment;
    }

    private void giveFloor(FloorEvent event) {
        HeldTurn turn = turns.give();
        turn.give(event);
        place(turn, event);
    }

    private void begin(FloorEvent event) {
        checkSuspension(event);
        HeldTurn turn = turns.toBegin(event.turn().orElse(null));
        if (turn == null) {
            irregular(IrregularityKind.BEGINS_AGAIN, event, null);
            return;
        }
        HeldTurn other = turns.speaking(turn);
        turn.begin(number, event, clock.second());
        place(turn, event);
        if (other != null) {
            other.tell();
            irregular(IrregularityKind.TWO_AT_ONCE, event, other.name());
        }
        started(turn, purpose(turn), event);
    }

    /** Finds out where a turn is held, by what is said when it begins or else when the floor is given. */
    private void place(HeldTurn turn, FloorEvent event) {
        ElementId slot = turn.saidSlot();
        HeldSegment in = happens(find(slot, turn.saidSegment(), event), event);
        turn.in(in, in == null || slot == null ? HeldSegment.NO_SLOT : in.slot(slot));
    }

    /** Hands the turn to whatever judges such turns. */
    private void started(HeldTurn turn, @Nullable Purpose purpose, FloorEvent event) {
        HeldSegment segment = turn.segment();
        Capacity capacity = turn.capacity();
        turn.is(purpose);
        if (segment == null || capacity == null) {
            turn.judgedBy(Cell.IGNORED);
            findUnclear(turn, segment, event);
            return;
        }
        Cell cell = watches.cell(segment.kind(), capacity, purpose);
        turn.judgedBy(cell);
        segment.began(turn, event.at(), clock.second(), capacity, cell);
        for (TurnWatch watch : cell.watches()) {
            watch.began(turn);
        }
        for (TurnWatch watch : cell.unclear()) {
            watch.unclear(turn);
        }
    }

    /** Says of a turn that nobody knows where, or in what role, it is held. */
    private void findUnclear(HeldTurn turn, @Nullable HeldSegment segment, FloorEvent event) {
        if (segment == null) {
            checkPlace(turn.saidSlot(), turn.saidSegment(), event);
        } else {
            segment.isUnclear();
            irregular(IrregularityKind.UNKNOWN_CAPACITY, event, null);
        }
    }

    private static @Nullable Purpose purpose(HeldTurn turn) {
        Purpose known = turn.saidPurpose();
        HeldSegment segment = turn.segment();
        Capacity capacity = turn.capacity();
        return segment == null || capacity == null
                ? known
                : TurnPurpose.of(
                        known, capacity, turn.isAnswer(), segment.isDiscussionOpened(), segment.isDiscussionOpen());
    }

    private void pause(FloorEvent event) {
        HeldTurn turn = turns.find(event.turn().orElse(null));
        if (turn == null) {
            irregular(IrregularityKind.NO_BEGIN, event, null);
            return;
        }
        checkNames(turn, event);
        if (turn.isPaused()) {
            irregular(IrregularityKind.NO_PAUSE, event, null);
        } else {
            turn.pause(event.at(), false);
        }
    }

    private void resume(FloorEvent event) {
        HeldTurn turn = turns.find(event.turn().orElse(null));
        if (turn == null) {
            irregular(IrregularityKind.NO_BEGIN, event, null);
            return;
        }
        checkNames(turn, event);
        if (turn.isPaused()) {
            turn.resume(event.at());
        } else {
            irregular(IrregularityKind.NO_PAUSE, event, null);
        }
    }

    private void end(FloorEvent event) {
        HeldTurn turn = turns.find(event.turn().orElse(null));
        if (turn == null) {
            irregular(IrregularityKind.NO_BEGIN, event, null);
            return;
        }
        checkNames(turn, event);
        ended(turn, event);
        turns.remove(turn);
    }

    private void ended(HeldTurn turn, FloorEvent event) {
        long nanos = turn.spokenUntil(event.at(), clock.second());
        HeldSegment segment = turn.segment();
        if (segment != null) {
            segment.ended(turn, number, event.at(), clock.second(), nanos);
        }
        if (nanos < 0) {
            turn.end(event);
            irregular(IrregularityKind.END_BEFORE_BEGIN, event, null);
            untimed(turn);
            return;
        }
        for (TurnWatch watch : turn.cell().watches()) {
            watch.ended(turn, event, nanos);
        }
    }

    private static void untimed(HeldTurn turn) {
        for (TurnWatch watch : turn.cell().watches()) {
            watch.untimed(turn);
        }
    }

    /** Who asks for the floor of a segment does not begin it, however early. */
    private void request(FloorEvent event) {
        HeldSegment segment = find(event);
        if (segment == null) {
            checkPlace(event.slot().orElse(null), event.segment().orElse(null), event);
        } else {
            segment.asks();
            watches.requested(segment, number, event);
        }
    }

    /** The discussion is a turn of whoever leads it. */
    private void openDiscussion(FloorEvent event) {
        HeldSegment segment = segment(event);
        if (segment == null) {
            checkPlace(event.slot().orElse(null), event.segment().orElse(null), event);
            return;
        }
        if (segment.isDiscussionOpen()) {
            irregular(IrregularityKind.BEGINS_AGAIN, event, null);
            return;
        }
        HeldTurn discussion = new HeldTurn();
        discussion.begin(number, event, clock.second());
        ElementId slot = event.slot().orElse(null);
        discussion.in(segment, slot == null ? segment.discussionSlot() : segment.slot(slot));
        watches.opened(segment);
        started(discussion, Purpose.INTERACTIVE_DISCUSSION, event);
        segment.open(discussion);
    }

    private void closeDiscussion(FloorEvent event) {
        HeldSegment segment = segment(event);
        HeldTurn discussion = segment == null ? null : segment.close();
        if (discussion == null) {
            irregular(IrregularityKind.NO_BEGIN, event, null);
        } else {
            ended(discussion, event);
        }
    }

    /** The clocks of turns and of discussions stand still. */
    private void suspend(FloorEvent event) {
        find(event);
        if (suspended) {
            irregular(IrregularityKind.SUSPENSION, event, null);
        }
        suspension(true);
        turns.suspend(event.at());
        for (HeldSegment segment : session.segments()) {
            HeldTurn discussion = segment.discussion();
            if (discussion != null && !discussion.isPaused()) {
                discussion.pause(event.at(), true);
            }
        }
    }

    private void goOn(FloorEvent event) {
        find(event);
        if (!suspended) {
            irregular(IrregularityKind.SUSPENSION, event, null);
        }
        suspension(false);
        turns.goOn(event.at());
        for (HeldSegment segment : session.segments()) {
            HeldTurn discussion = segment.discussion();
            if (discussion != null) {
                discussion.resume(event.at());
            }
        }
    }

    /** What ran when the meeting before broke off does not go on until this one. */
    private void openMeeting(FloorEvent event) {
        running = null;
        suspension(false);
        segment(event);
    }

    private void closeMeeting(FloorEvent event) {
        segment(event);
        running = null;
        suspension(false);
    }

    private void suspension(boolean lasts) {
        suspended = lasts;
        toldOfSuspension = false;
    }

    /** Says of a turn that begins while the meeting is suspended, once, that it does: the meeting may have gone on untold. */
    private void checkSuspension(FloorEvent event) {
        if (suspended && !toldOfSuspension) {
            toldOfSuspension = true;
            irregular(IrregularityKind.SUSPENSION, event, null);
        }
    }

    private void irregular(IrregularityKind kind, FloorEvent event, @Nullable ElementId with) {
        irregularities.add(kind, number, event, running, with);
    }
}
