package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.rules.fit.SegmentRest;
import io.github.thematicsessions.rules.fit.SegmentTimes;
import io.github.thematicsessions.rules.fit.TurnToCome;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the planned slots have come. It is worked out anew only when a slot begins for the first time or the discussion
 * begins or ends, and shared by all states between. Immutable.
 *
 * <p>What the note asks for and the plan does not name is held by the first turn of its kind, and is passed over once one behind
 * it is held.
 *
 * <p>A slot is passed over once one that is planned behind it has begun and is for something else; slots for the same may
 * change places.
 */
final class Progress {

    private static final int NOWHERE = -1;

    private final SegmentPlan plan;
    private final SegmentTimes times;
    private final Wall wall;
    private final boolean[] held;
    private final int reached;
    private final int asked;
    private final int askedTurn;
    private final boolean begun;
    private final boolean opened;
    private final boolean open;
    private final boolean[] toCome;
    private final SegmentRest rest;
    private final List<Upcoming> upcoming;
    private final int next;

    private Progress(
            SegmentPlan plan,
            SegmentTimes times,
            Wall wall,
            boolean[] held,
            int reached,
            int asked,
            int askedTurn,
            boolean begun,
            boolean opened,
            boolean open) {
        this.plan = plan;
        this.times = times;
        this.wall = wall;
        this.held = held;
        this.reached = reached;
        this.asked = asked;
        this.askedTurn = askedTurn;
        this.begun = begun;
        this.opened = opened;
        this.open = open;
        this.toCome = new boolean[held.length];
        int first = SegmentPlan.NO_SLOT;
        for (int slot = held.length - 1; slot >= 0; slot--) {
            toCome[slot] = isToCome(slot);
            first = toCome[slot] && !plan.isRun(slot) ? slot : first;
        }
        this.next = first;
        this.rest = times.rest(toCome, reached, asked, begun, opened, open);
        this.upcoming = upcoming();
    }

    static Progress none(SegmentPlan plan, SegmentTimes times, Wall wall) {
        return new Progress(
                plan, times, wall, new boolean[plan.size()], SegmentPlan.NO_SLOT, NOWHERE, 0, false, false, false);
    }

    private boolean isToCome(int slot) {
        if (held[slot]) {
            return false;
        }
        if (plan.isRun(slot)) {
            return slot > reached && (open || !opened);
        }
        return slot > reached || plan.isSameKind(slot, reached);
    }

    /** A turn that the plan does not name and the note asks for stands before what comes behind it. */
    private List<Upcoming> upcoming() {
        List<Upcoming> list = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int slot = 0; slot < toCome.length; slot++) {
            if (toCome[slot]) {
                list.add(upcoming(slot));
                places.add(times.place(slot));
            }
        }
        for (TurnToCome turn : rest.expectedTurns()) {
            int before = 0;
            while (before < places.size() && places.get(before) <= turn.place()) {
                before++;
            }
            list.add(before, upcoming(turn));
            places.add(before, turn.place());
        }
        return List.copyOf(list);
    }

    private Upcoming upcoming(TurnToCome turn) {
        return new Upcoming(
                Optional.empty(),
                turn.capacity(),
                Optional.of(turn.purpose()),
                Optional.empty(),
                true,
                moment(turn.latest()));
    }

    private Upcoming upcoming(int slot) {
        SpeakingSlot planned = plan.slot(slot);
        boolean obligatory = !plan.isRun(slot);
        return new Upcoming(
                Optional.of(planned.id()),
                Optional.of(planned.capacity()),
                planned.purpose(),
                planned.speaker(),
                obligatory,
                obligatory ? moment(rest.latestStart(slot)) : Optional.empty());
    }

    private Optional<OffsetDateTime> moment(long second) {
        return second == SegmentTimes.UNKNOWN ? Optional.empty() : Optional.of(wall.moment(second));
    }

    /** Takes note that a turn has begun in a slot. */
    Progress hold(int slot) {
        if (slot == SegmentPlan.NO_SLOT || held[slot]) {
            return this;
        }
        boolean[] more = held.clone();
        more[slot] = true;
        return new Progress(plan, times, wall, more, Math.max(reached, slot), asked, askedTurn, begun, opened, open);
    }

    /**
     * Takes note that a turn has begun for which the plan has no slot: the first that the note asks for, is still to come and is
     * of its kind has begun with it.
     */
    Progress holdAsked(FloorTurn turn) {
        for (TurnToCome expected : rest.expectedTurns()) {
            boolean ofItsKind = expected.purpose() == turn.purpose()
                    && (expected.capacity().isEmpty() || expected.capacity().get() == turn.capacity());
            if (ofItsKind) {
                return new Progress(
                        plan, times, wall, held, reached, expected.place(), turn.number(), begun, opened, open);
            }
        }
        return this;
    }

    /** Returns the place of a turn for which the plan has no slot, or a negative number if the note does not ask for it. */
    int askedPlace(FloorTurn turn) {
        return turn.number() == askedTurn ? asked : NOWHERE;
    }

    /** Takes note that something of the segment has happened for the first time. */
    Progress begin() {
        return new Progress(plan, times, wall, held, reached, asked, askedTurn, true, opened, open);
    }

    /** Takes note that the discussion is open or is not any more. */
    Progress discuss(boolean nowOpen) {
        return new Progress(plan, times, wall, held, reached, asked, askedTurn, begun, true, nowOpen);
    }

    SegmentRest rest() {
        return rest;
    }

    /** Returns the slots that are still to come, in the order of the plan. */
    List<Upcoming> list() {
        return upcoming;
    }

    /** Returns the next obligatory slot, or {@link SegmentPlan#NO_SLOT}. */
    int next() {
        return next;
    }

    /** Returns in what role the next obligatory turn is taken, nothing where the note allows several. */
    Set<Capacity> nextCapacities() {
        for (Upcoming turn : upcoming) {
            if (turn.obligatory()) {
                return turn.capacity().map(Set::of).orElse(Set.of());
            }
        }
        return Set.of();
    }
}
