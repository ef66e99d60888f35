package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Verdict;
import io.github.thematicsessions.rules.record.TurnPurpose;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes one event in that is not refused: what changes by it, and what the norms find. Used once, by one thread.
 *
 * <p>The order in which things become known is that of a record of the same events.
 */
final class FloorChange {

    private final FloorRules rules;
    private final FloorState state;
    private final FloorEvent event;
    private final int number;
    private @Nullable Verdict verdict;
    private boolean firstPurpose;
    private boolean standsForItsRun;

    FloorChange(FloorRules rules, FloorState before, FloorEvent event, int number) {
        this.rules = rules;
        this.state = new FloorState(before);
        this.event = event;
        this.number = number;
    }

    FloorState state() {
        return state;
    }

    SegmentPlan plan() {
        return rules.plan();
    }

    FloorEvent event() {
        return event;
    }

    int number() {
        return number;
    }

    /** Tells whether the turn that begins is the first of the segment that says what it is for. */
    boolean isFirstPurpose() {
        return firstPurpose;
    }

    /** Tells whether the turn that begins comes in no run, or is the first of its kind in one. */
    boolean standsForItsRun() {
        return standsForItsRun;
    }

    /** Returns what collects the findings of a norm. */
    Verdict verdict(LiveNorm norm) {
        Verdict collecting = verdict;
        if (collecting == null) {
            collecting = new Verdict(Stage.LIVE);
            verdict = collecting;
        }
        collecting.open(norm.judge());
        return collecting;
    }

    /** Returns where the segment is; it has an end once its meeting is closed. */
    Location segmentAt() {
        Optional<OffsetDateTime> end =
                event.kind() == FloorEventKind.MEETING_CLOSED ? Optional.of(event.at()) : Optional.empty();
        OffsetDateTime first = Objects.requireNonNull(state.firstAt);
        return plan().at(Optional.of(new Occurrence(state.firstNumber, first, end)));
    }

    /** Takes the event in and returns what was found. */
    List<Finding> take() {
        if (state.progress == null) {
            state.wall = state.wall.startedBy(event.at());
            state.progress = Progress.none(plan(), rules.times(), state.wall);
        }
        switch (event.kind()) {
            case FLOOR_GIVEN -> giveFloor();
            case BEGIN -> begin();
            case PAUSE -> replace(spoken(), spoken().pause(event.at(), false));
            case RESUME -> replace(spoken(), spoken().resume(event.at()));
            case END -> end();
            case REQUEST -> state.ask(number, event);
            case DISCUSSION_OPENED -> openDiscussion();
            case DISCUSSION_CLOSED -> closeDiscussion();
            case MEETING_SUSPENDED -> suspend();
            case MEETING_RESUMED -> goOn();
            case MEETING_CLOSED -> closeMeeting();
            case MEETING_OPENED -> openMeeting();
            case INTERRUPTION -> happens();
            case OTHER -> throw new IllegalStateException("an event of an unknown kind is refused");
        }
        return verdict == null ? List.of() : rules.waived(verdict.findings());
    }

    private Progress progress() {
        return Objects.requireNonNull(state.progress);
    }

    private void happens() {
        long local = state.wall.local(event.at(), event.at().toEpochSecond());
        if (!state.isBegun()) {
            state.firstNumber = number;
            state.firstAt = event.at();
            state.heldSince = local;
            state.progress = progress().begin();
        }
        state.running = true;
        state.lastAt = event.at();
        state.heldUntil = local;
        for (LiveNorm norm : rules.hours()) {
            norm.happened(this);
        }
    }

    private FloorTurn spoken() {
        return Objects.requireNonNull(state.find(event.turn().orElse(null)), "a turn that has not begun is refused");
    }

    private void replace(FloorTurn turn, @Nullable FloorTurn by) {
        state.begun = Chain.replace(state.begun, turn, by);
    }

    private void giveFloor() {
        state.given = new Chain<>(FloorTurn.given(plan(), event), state.given);
        happens();
    }

    private void begin() {
        FloorTurn called = state.called(event.turn().orElse(null));
        if (called != null) {
            state.given = Chain.replace(state.given, called, null);
        }
        happens();
        FloorTurn turn = FloorTurn.begun(plan(), number, event, called, FloorTurn.slot(plan(), event, called));
        Capacity capacity = Objects.requireNonNull(turn.capacity(), "a turn without a capacity is refused");
        Purpose purpose =
                TurnPurpose.of(turn.purpose(), capacity, turn.isAnswer(), state.opened, state.isDiscussionOpen());
        FloorTurn begun = turn.as(purpose, rules.kind(capacity, purpose));
        state.begun = new Chain<>(begun, state.begun);
        state.progress = begun.slot() == SegmentPlan.NO_SLOT
                ? progress().holdAsked(begun)
                : progress().hold(begun.slot());
        began(begun, capacity);
    }

    private void began(FloorTurn turn, Capacity capacity) {
        Purpose purpose = turn.purpose();
        boolean run = purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
        followRuns(turn, capacity, run);
        if (run && capacity.isFloor() && !state.floorTaken) {
            state.inscribed = state.inscribedSoFar();
            state.floorTaken = true;
        }
        firstPurpose = !state.givesPurposes && purpose != null;
        state.givesPurposes |= firstPurpose;
        state.firstTurn = state.firstTurn == null ? turn : state.firstTurn;
        state.lastTurn = turn;
        for (LiveNorm norm : turn.kind().norms()) {
            norm.began(this, turn);
        }
    }

    /** Follows who has to be answered, and what kinds of turns there were since the last one that comes in no run. */
    @SuppressWarnings("EnumOrdinal") // a bit that is never written down
    private void followRuns(FloorTurn turn, Capacity capacity, boolean run) {
        boolean intervenes = turn.purpose() == Purpose.INTERVENTION;
        long bit = run ? 1L << (2 * capacity.ordinal() + (intervenes ? 1 : 0)) : 0;
        standsForItsRun = (state.runKinds & bit) == 0;
        state.runKinds = run ? state.runKinds | bit : 0;
        if (intervenes && capacity.isFloor()) {
            state.firstRun = state.firstRun == null ? turn : state.firstRun;
            state.openRun = state.openRun == null ? turn : state.openRun;
        } else if (run && !intervenes && capacity.isPanelist() && state.openRun != null) {
            state.answered = true;
            state.openRun = null;
        }
    }

    private void end() {
        FloorTurn turn = spoken();
        replace(turn, null);
        happens();
        long nanos = ended(turn);
        state.ended = new Chain<>(new FloorState.Ended(turn, Math.max(0, nanos)), state.ended);
    }

    private long ended(FloorTurn turn) {
        long nanos = turn.spokenUntil(event.at());
        for (LiveNorm norm : turn.kind().norms()) {
            if (nanos == FloorTurn.UNKNOWN) {
                norm.untimed(this, turn);
            } else {
                norm.ended(this, turn, nanos);
            }
        }
        return nanos;
    }

    /** The discussion is a turn of whoever leads it. */
    private void openDiscussion() {
        happens();
        int named = plan().slot(event.slot().orElse(null));
        int slot = event.slot().isPresent() ? named : plan().discussion();
        FloorTurn turn = FloorTurn.begun(plan(), number, event, null, slot);
        Capacity capacity = turn.capacity();
        FloorTurn led = turn.as(
                Purpose.INTERACTIVE_DISCUSSION,
                capacity == null ? TurnKind.IGNORED : rules.kind(capacity, Purpose.INTERACTIVE_DISCUSSION));
        for (LiveNorm norm : rules.inscriptions()) {
            norm.discussionOpened(this);
        }
        state.early = null;
        if (capacity == null) {
            state.unclear = true;
        } else {
            began(led, capacity);
        }
        state.opened = true;
        state.discussion = led;
        state.progress = progress().hold(slot).discuss(true);
    }

    private void closeDiscussion() {
        FloorTurn discussion = Objects.requireNonNull(state.discussion, "a discussion that is not open is not closed");
        happens();
        state.discussion = null;
        state.progress = progress().discuss(false);
        ended(discussion);
    }

    /** The clocks of the turn and of the discussion stand still. */
    private void suspend() {
        state.meeting = MeetingState.SUSPENDED;
        FloorTurn speaking = state.speaking();
        if (speaking != null) {
            replace(speaking, speaking.pause(event.at(), true));
        }
        FloorTurn discussion = state.discussion;
        if (discussion != null && !discussion.isPaused()) {
            state.discussion = discussion.pause(event.at(), true);
        }
    }

    private void goOn() {
        state.meeting = MeetingState.OPEN;
        FloorTurn paused = Chain.find(state.begun, FloorTurn::isPausedByMeeting);
        if (paused != null) {
            replace(paused, paused.resume(event.at()));
        }
        FloorTurn discussion = state.discussion;
        if (discussion != null) {
            state.discussion = discussion.resume(event.at());
        }
    }

    /** A meeting may open with another segment. */
    private void openMeeting() {
        state.meeting = MeetingState.OPEN;
        state.running = false;
        if (isNamed()) {
            happens();
        }
    }

    /** A meeting that is closed ends the segment only if that runs: the segment before it may have been in another meeting. */
    private void closeMeeting() {
        state.meeting = MeetingState.CLOSED;
        if (!state.running && !isNamed()) {
            return;
        }
        happens();
        state.running = false;
        for (LiveNorm norm : rules.norms()) {
            norm.meetingClosed(this);
        }
    }

    private boolean isNamed() {
        return event.segment().isPresent() || event.slot().isPresent();
    }
}
