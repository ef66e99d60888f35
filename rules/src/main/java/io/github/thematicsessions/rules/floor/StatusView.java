package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.fit.SegmentTimes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a state at one instant, which is not before its last event. Used once, by one thread. */
final class StatusView {

    private static final long NANOS = 1_000_000_000L;

    private final FloorRules rules;
    private final SegmentPlan plan;
    private final Warnings warnings;
    private final FloorState state;
    private final OffsetDateTime at;
    private final Wall wall;
    private final Progress progress;
    private final @Nullable FloorTurn shown;
    private final long spoken;
    private final long now;

    StatusView(FloorRules rules, Warnings warnings, FloorState state, OffsetDateTime at) {
        this.rules = rules;
        this.plan = rules.plan();
        this.warnings = warnings;
        this.state = state;
        this.at = at;
        Progress known = state.progress;
        this.wall = known == null ? state.wall.startedBy(at) : state.wall;
        this.progress = known == null ? Progress.none(plan, rules.times(), wall) : known;
        this.shown = state.shown();
        this.spoken = shown == null ? 0 : Math.max(0, shown.spokenUntil(at));
        this.now = wall.second(at.toEpochSecond());
    }

    FloorStatus status() {
        FloorTurn turn = shown;
        Strictest strictest = turn == null ? null : strictest(turn);
        return new FloorStatus(
                plan.id(),
                at,
                phase(turn, strictest),
                turn == null || strictest == null ? Optional.empty() : Optional.of(running(turn, strictest)),
                state.given == null
                        ? Optional.empty()
                        : Optional.of(state.given.last().speaker()),
                state.meeting == null ? MeetingState.OPEN : state.meeting,
                state.isDiscussionOpen(),
                upcoming(),
                access(),
                budget(),
                expectedEnd(),
                deviation());
    }

    /** What the note says of a turn applies; where it says nothing, what the plan allots. */
    private Strictest strictest(FloorTurn turn) {
        Strictest strictest = new Strictest(spoken);
        for (LiveNorm norm : turn.kind().norms()) {
            norm.offer(state, spoken, strictest);
        }
        TimeLimit allotted = strictest.limit() == null ? plan.allotted(turn.slot()) : null;
        if (allotted != null) {
            strictest.offer(allotted, 0);
        }
        return strictest;
    }

    private RunningTurn running(FloorTurn turn, Strictest strictest) {
        TimeLimit limit = strictest.limit();
        return new RunningTurn(
                turn.speaker(),
                turn.began(),
                Duration.ofNanos(spoken),
                limit == null ? Optional.empty() : Optional.of(Duration.ofNanos(strictest.remaining())),
                limit == null ? Optional.<AppliedLimit>empty() : Optional.of(limit.limit()));
    }

    private Phase phase(@Nullable FloorTurn turn, @Nullable Strictest strictest) {
        if (state.isSuspended() || (turn != null && turn.isPaused())) {
            return Phase.PAUSED;
        }
        if (turn == null || strictest == null) {
            return Phase.WAITING;
        }
        if (strictest.limit() == null) {
            return Phase.WITHIN;
        }
        if (strictest.isOver()) {
            return Phase.OVER;
        }
        if (strictest.remaining() <= nanos(warnings.lastSeconds())) {
            return Phase.LAST_SECONDS;
        }
        if (strictest.remaining() <= nanos(warnings.warning())) {
            return Phase.WARNING;
        }
        return strictest.isBelow() ? Phase.BELOW_MINIMUM : Phase.WITHIN;
    }

    private static long nanos(Duration time) {
        return time.getSeconds() * NANOS + time.getNano();
    }

    /** Once the meeting is closed nothing is to come. */
    private List<Upcoming> upcoming() {
        return state.isClosed() ? List.of() : progress.list();
    }

    private FloorAccess access() {
        return new FloorAccess(mayTakeTheFloor(), rules.noList(), rules.accreditation(), rules.answersDue(state));
    }

    private Set<Capacity> mayTakeTheFloor() {
        if (state.isSuspended() || state.isClosed()) {
            return Set.of();
        }
        return state.isDiscussionOpen() ? rules.inDiscussion() : progress.nextCapacities();
    }

    /** The planned slot that is held, other than the discussion and what stands in it. */
    private int runningSlot() {
        FloorTurn turn = shown;
        if (turn == null || turn.slot() == SegmentPlan.NO_SLOT) {
            return SegmentPlan.NO_SLOT;
        }
        boolean ofDiscussion = plan.isRun(turn.slot()) || plan.isDiscussion(turn.slot());
        return ofDiscussion ? SegmentPlan.NO_SLOT : turn.slot();
    }

    /** The place of the turn that is held among those that take time of their own, or a negative number. */
    private int runningPlace() {
        int slot = runningSlot();
        if (slot != SegmentPlan.NO_SLOT) {
            return rules.times().ownPlace(slot);
        }
        FloorTurn turn = shown;
        return turn == null || turn.slot() != SegmentPlan.NO_SLOT ? SegmentPlan.NO_SLOT : progress.askedPlace(turn);
    }

    /** A second that has begun is used up. */
    private Optional<BudgetLeft> budget() {
        if (state.isClosed()) {
            return Optional.empty();
        }
        long begun = at.getNano() == 0 ? now : now + 1;
        long elapsed = spoken / NANOS;
        long least = progress.rest().floorAtLeast(begun, runningPlace(), elapsed);
        long most = progress.rest().floorAtMost(begun, runningPlace(), elapsed);
        return least == SegmentTimes.UNKNOWN
                ? Optional.empty()
                : Optional.of(new BudgetLeft(
                        Duration.ofSeconds(least), Duration.ofSeconds(most), interventions(least, most)));
    }

    private List<Interventions> interventions(long least, long most) {
        List<FloorTimes> norms = rules.budgets();
        List<Interventions> fitting = new ArrayList<>(norms.size());
        for (FloorTimes norm : norms) {
            int left = norm.turnsLeft(state);
            Allotment each = norm.each(state);
            if (each != null) {
                int fewest = fit(Math.min(least, norm.secondsLeft(state)), each, left);
                int upTo = fit(Math.min(most, norm.secondsLeft(state)), each, left);
                fitting.add(new Interventions(norm.ground(), norm.floor(), each, fewest, upTo));
            } else if (left != Integer.MAX_VALUE) {
                int due = Math.min(norm.turnsDue(state), left);
                fitting.add(new Interventions(norm.ground(), norm.floor(), Allotment.unstated(), due, left));
            }
        }
        return List.copyOf(fitting);
    }

    private static int fit(long seconds, Allotment each, int atMost) {
        return (int) Math.min(atMost, seconds / each.longestSeconds());
    }

    private Optional<OffsetDateTime> expectedEnd() {
        if (state.isClosed() || isOver()) {
            return state.isBegun() ? Optional.of(state.lastAt()) : Optional.empty();
        }
        if (plan.size() == 0 && rules.times().plannedEnd() == SegmentTimes.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(wall.moment(progress.rest().expectedEnd(now, runningPlace(), spoken / NANOS)));
    }

    /** Tells whether all that is planned has been held or passed over. */
    private boolean isOver() {
        boolean nothingRuns = shown == null && !state.isDiscussionOpen();
        return plan.size() > 0 && nothingRuns && progress.next() == SegmentPlan.NO_SLOT;
    }

    /**
     * A planned slot is behind by its late beginning or, once its planned end has passed, by that. The discussion absorbs a
     * late beginning. While nobody speaks, what comes next is late or may come early; before anything has happened, that is the
     * segment itself.
     */
    private Optional<Deviation> deviation() {
        if (state.isClosed() || isOver()) {
            return state.isBegun()
                    ? behind(
                            wall.second(state.lastAt().toEpochSecond()),
                            rules.times().plannedEnd())
                    : Optional.empty();
        }
        long start = rules.times().plannedStart();
        if (!state.isBegun() && start != SegmentTimes.UNKNOWN) {
            return behind(Math.max(now, start), start);
        }
        int running = runningSlot();
        if (running != SegmentPlan.NO_SLOT && shown != null) {
            return ofSlot(running, wall.second(shown.began().toEpochSecond()));
        }
        if (state.isDiscussionOpen()) {
            return ofDiscussion();
        }
        return progress.next() == SegmentPlan.NO_SLOT ? Optional.empty() : ofNext(progress.next());
    }

    private Optional<Deviation> ofSlot(int slot, long began) {
        long start = rules.times().plannedStart(slot);
        long end = rules.times().plannedEnd(slot);
        if (start == SegmentTimes.UNKNOWN) {
            return end == SegmentTimes.UNKNOWN || now < end ? Optional.empty() : behind(now, end);
        }
        return end == SegmentTimes.UNKNOWN || now - end < began - start ? behind(began, start) : behind(now, end);
    }

    private Optional<Deviation> ofDiscussion() {
        FloorTurn discussion = state.discussion;
        int slot = discussion == null ? SegmentPlan.NO_SLOT : discussion.slot();
        long end = slot == SegmentPlan.NO_SLOT
                ? SegmentTimes.UNKNOWN
                : rules.times().plannedEnd(slot);
        return end == SegmentTimes.UNKNOWN ? Optional.empty() : behind(Math.max(now, end), end);
    }

    private Optional<Deviation> ofNext(int next) {
        long start = rules.times().plannedStart(next);
        return start == SegmentTimes.UNKNOWN
                ? Optional.empty()
                : behind(state.isBegun() ? now : Math.max(now, start), start);
    }

    private static Optional<Deviation> behind(long moment, long planned) {
        return planned == SegmentTimes.UNKNOWN
                ? Optional.empty()
                : Optional.of(Deviation.behind(Duration.ofSeconds(moment - planned)));
    }
}
