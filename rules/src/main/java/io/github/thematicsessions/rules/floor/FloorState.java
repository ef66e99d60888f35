package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.rules.floor.Inscriptions.Early;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of the floor. {@link FloorChange} writes into a copy of its own while it takes an event in; from then
 * on nothing is written any more, and the floor hands it on in a field that is final, so that every thread sees it whole.
 */
final class FloorState {

    /** A number of people that is not known. */
    static final int UNKNOWN = -1;

    /**
     * A turn that has ended.
     *
     * @param turn the turn
     * @param nanos how long was spoken
     */
    record Ended(FloorTurn turn, long nanos) {}

    Wall wall;

    @Nullable
    Progress progress;

    @Nullable
    MeetingState meeting;

    @Nullable
    Chain<FloorTurn> begun;

    @Nullable
    Chain<FloorTurn> given;

    @Nullable
    Chain<Ended> ended;

    @Nullable
    FloorTurn discussion;

    boolean opened;
    boolean unclear;
    boolean running;

    int requests;
    boolean floorTaken;
    int inscribed;

    @Nullable
    Chain<Early> early;

    int firstNumber;

    @Nullable
    OffsetDateTime firstAt;

    @Nullable
    OffsetDateTime lastAt;

    long heldSince;
    long heldUntil;

    @Nullable
    FloorTurn firstTurn;

    @Nullable
    FloorTurn lastTurn;

    boolean givesPurposes;

    @Nullable
    FloorTurn firstRun;

    @Nullable
    FloorTurn openRun;

    boolean answered;
    long runKinds;

    private NormTally[] tallies;
    private @Nullable Chain<FloorTurn>[] waiting;

    /** Begins with nothing. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    FloorState(Wall wall, int inscribed, int tallies, int orders) {
        this.wall = wall;
        this.inscribed = inscribed;
        this.tallies = new NormTally[tallies];
        Arrays.fill(this.tallies, NormTally.NOTHING);
        this.waiting = new Chain[orders];
    }

    /** Begins where another state stands. */
    FloorState(FloorState from) {
        wall = from.wall;
        progress = from.progress;
        meeting = from.meeting;
        begun = from.begun;
        given = from.given;
        ended = from.ended;
        discussion = from.discussion;
        opened = from.opened;
        unclear = from.unclear;
        running = from.running;
        requests = from.requests;
        floorTaken = from.floorTaken;
        inscribed = from.inscribed;
        early = from.early;
        firstNumber = from.firstNumber;
        firstAt = from.firstAt;
        lastAt = from.lastAt;
        heldSince = from.heldSince;
        heldUntil = from.heldUntil;
        firstTurn = from.firstTurn;
        lastTurn = from.lastTurn;
        givesPurposes = from.givesPurposes;
        firstRun = from.firstRun;
        openRun = from.openRun;
        answered = from.answered;
        runKinds = from.runKinds;
        tallies = from.tallies;
        waiting = from.waiting;
    }

    NormTally tally(int place) {
        return tallies[place];
    }

    void tally(int place, NormTally tally) {
        tallies = tallies.clone();
        tallies[place] = tally;
    }

    /** Returns the turns that have been held too early, as far as is known, and of which that has not been told. */
    @Nullable
    Chain<FloorTurn> waiting(int place) {
        return waiting[place];
    }

    void waiting(int place, @Nullable Chain<FloorTurn> turns) {
        waiting = waiting.clone();
        waiting[place] = turns;
    }

    boolean isSuspended() {
        return meeting == MeetingState.SUSPENDED;
    }

    boolean isClosed() {
        return meeting == MeetingState.CLOSED;
    }

    boolean isDiscussionOpen() {
        return discussion != null;
    }

    boolean isUnclear() {
        return unclear;
    }

    /** Finds the turn of a name that has begun or, without a name, the one that began last. */
    @Nullable
    FloorTurn find(@Nullable ElementId name) {
        if (begun == null || name == null) {
            return begun == null ? null : begun.last();
        }
        return Chain.find(begun, turn -> turn.isNamed(name));
    }

    /** Finds the turn that was given the floor and begins now: that of the name, or the last one without a name. */
    @Nullable
    FloorTurn called(@Nullable ElementId name) {
        if (given == null || name == null) {
            return given == null ? null : given.last();
        }
        FloorTurn named = Chain.find(given, turn -> turn.isNamed(name));
        return named == null ? Chain.find(given, turn -> turn.name() == null) : named;
    }

    /** Returns the turn whose clock runs, or null. */
    @Nullable
    FloorTurn speaking() {
        return Chain.find(begun, turn -> !turn.isPaused());
    }

    /** Returns the turn whose clock runs, else the one that began last and stands still, or null. */
    @Nullable
    FloorTurn shown() {
        FloorTurn speaking = speaking();
        return speaking == null && begun != null ? begun.last() : speaking;
    }

    /** Tells whether a turn of which a norm speaks has not ended. */
    boolean holds(LiveNorm norm) {
        boolean ofDiscussion = discussion != null && discussion.kind().isWatchedBy(norm);
        return ofDiscussion || Chain.find(begun, turn -> turn.kind().isWatchedBy(norm)) != null;
    }

    /** Returns how many are inscribed: as planned, else as many as had asked for the floor before it was first taken. */
    int inscribed() {
        return inscribed;
    }

    /** Returns how many would be inscribed if the floor were taken now. */
    int inscribedSoFar() {
        boolean asked = inscribed == UNKNOWN && !floorTaken && requests > 0;
        return asked ? requests : inscribed;
    }

    @Nullable
    Chain<Early> early() {
        return early;
    }

    boolean isBegun() {
        return firstAt != null;
    }

    /** Returns when something first happened, in seconds of the wall since 1970. */
    long heldSince() {
        return heldSince;
    }

    /** Returns when something last happened, in seconds of the wall since 1970. */
    long heldUntil() {
        return heldUntil;
    }

    OffsetDateTime lastAt() {
        return Objects.requireNonNull(lastAt, "something has happened");
    }

    @Nullable
    FloorTurn firstTurn() {
        return firstTurn;
    }

    @Nullable
    FloorTurn lastTurn() {
        return lastTurn;
    }

    boolean givesPurposes() {
        return givesPurposes;
    }

    @Nullable
    FloorTurn firstRun() {
        return firstRun;
    }

    @Nullable
    FloorTurn openRun() {
        return openRun;
    }

    boolean isAnswered() {
        return answered;
    }

    /** Describes a request that came before the discussion was opened. */
    void ask(int number, FloorEvent request) {
        requests++;
        if (!opened) {
            early = new Chain<>(new Early(number, request), early);
        }
    }
}
