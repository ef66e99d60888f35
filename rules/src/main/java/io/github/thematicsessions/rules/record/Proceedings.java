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
    private final Whereabouts where;
    private final OpenTurns turns = new OpenTurns();
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
        this.where = new Whereabouts(session, clock, irregularities);
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
            case INTERRUPTION -> where.enter(event, number);
            case OTHER -> irregular(IrregularityKind.UNKNOWN_KIND, event, null);
        }
    }

    /**
     * Ends the check: turns without an end are told, and what was held is laid out.
     *
     * @return the session as it was held
     */
    public HeldSession conclude() {
        HeldSegment last = where.running();
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

    private void giveFloor(FloorEvent event) {
        HeldTurn turn = turns.give();
        turn.give(event);
        where.place(turn, event, number);
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
        where.place(turn, event, number);
        if (other != null) {
            other.tell();
            irregular(IrregularityKind.TWO_AT_ONCE, event, other.name());
        }
        started(turn, purpose(turn), event);
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
            where.checkPlace(turn.saidSlot(), turn.saidSegment(), event, number);
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
        where.checkNames(turn, event, number);
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
        where.checkNames(turn, event, number);
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
        where.checkNames(turn, event, number);
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
        HeldSegment segment = where.of(event, number);
        if (segment == null) {
            where.checkPlace(event, number);
        } else {
            segment.asks();
            watches.requested(segment, number, event);
        }
    }

    /** The discussion is a turn of whoever leads it. */
    private void openDiscussion(FloorEvent event) {
        HeldSegment segment = where.enter(event, number);
        if (segment == null) {
            where.checkPlace(event, number);
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
        HeldSegment segment = where.enter(event, number);
        HeldTurn discussion = segment == null ? null : segment.close();
        if (discussion == null) {
            irregular(IrregularityKind.NO_BEGIN, event, null);
        } else {
            ended(discussion, event);
        }
    }

    /** The clocks of turns and of discussions stand still. */
    private void suspend(FloorEvent event) {
        where.of(event, number);
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
        where.of(event, number);
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
        where.leave();
        suspension(false);
        where.enter(event, number);
    }

    private void closeMeeting(FloorEvent event) {
        where.enter(event, number);
        where.leave();
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
        irregularities.add(kind, number, event, where.running(), with);
    }
}
