package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what happens inside a segment. A turn begins when the one before it ends, at the same point, unless the plan leaves
 * time between their hours; and where the floor has its part in it, turns and floor fill the segment.
 */
final class SegmentLayout {

    private final DayNetwork network;
    private final Placed placed;
    private final Stretch segment;
    private final SegmentNorms norms;
    private final Exceptions exceptions;
    private final List<Turn> turns;
    private final @Nullable Stretch[] laid;
    private final List<LaidTurn> laidTurns = new ArrayList<>();
    private Stretch previous;
    private int previousEnd;

    SegmentLayout(DayNetwork network, Placed placed, Stretch segment, SegmentNorms norms, Exceptions exceptions) {
        this.network = network;
        this.placed = placed;
        this.segment = segment;
        this.norms = norms;
        this.exceptions = exceptions;
        this.turns = TurnOrder.of(placed.segment(), norms);
        this.laid = new Stretch[turns.size()];
        this.previous = segment;
        this.previousEnd = segment.plannedStart();
    }

    /** Lays out the turns and ends the segment. */
    LaidSegment layOut() {
        List<Stretch> floors = new ArrayList<>(1);
        int turn = 0;
        while (turn < turns.size()) {
            Turn next = turns.get(turn);
            if (next.isDiscussion() || next.isOfTheFloor()) {
                int end = endOfFloor(turn);
                floors.add(floor(turn, end));
                turn = end;
            } else {
                laid[turn] = turn(next);
                turn++;
            }
        }
        if (floors.isEmpty() && isAllFloor()) {
            Stretch floor = begin(PartKind.DISCUSSION, null);
            end(floor, Stretch.UNKNOWN, Stretch.UNKNOWN);
            network.takesAtLeast(floor, 0, null);
            floors.add(floor);
        }
        endSegment(!floors.isEmpty());
        shareTimes();
        return new LaidSegment(placed.segment(), segment, floors, laidTurns);
    }

    /** A segment that is a discussion by itself, and whose turns the note limits, leaves to the floor what nobody else takes. */
    private boolean isAllFloor() {
        return placed.segment().kind() == SegmentKind.DISCUSSION
                && !norms.floorLimits().isEmpty();
    }

    /** A discussion holds the turns of the floor that follow it; turns of the floor without one are a discussion of their own. */
    private int endOfFloor(int first) {
        int end = first + 1;
        while (end < turns.size() && turns.get(end).isOfTheFloor()) {
            end++;
        }
        return end;
    }

    private Stretch floor(int first, int end) {
        Turn discussion = turns.get(first).isDiscussion() ? turns.get(first) : null;
        Stretch floor = begin(PartKind.DISCUSSION, discussion);
        int from = discussion == null ? first : first + 1;
        Stretch before = floor;
        for (int turn = from; turn < end; turn++) {
            before = turnOfFloor(turns.get(turn), floor, before);
            laid[turn] = turns.get(turn).isRun() ? null : before;
        }
        if (discussion == null) {
            end(floor, Stretch.UNKNOWN, Stretch.UNKNOWN);
        } else {
            laid[first] = floor;
            end(floor, Times.second(discussion.start()), Times.second(discussion.end()));
            claimTimes(discussion, floor);
        }
        if (before != floor) {
            endsInside(before, floor);
        }
        return floor;
    }

    /** A turn of the floor is somewhere in the discussion, behind the one before it. */
    private Stretch turnOfFloor(Turn turn, Stretch floor, Stretch before) {
        int start = network.point();
        floor.holds(network.between(floor, before == floor ? floor.start() : before.end(), start));
        Stretch stretch = network.part(PartKind.SLOT, () -> placed.slot(turn.slot(), PartKind.SLOT), start);
        floor.holds(stretch);
        stretch.endsAt(network.point());
        if (before == floor) {
            network.startsWithin(stretch, floor, null);
        } else {
            network.follows(stretch, before, null);
        }
        claimTimes(turn, stretch);
        return stretch;
    }

    private void endsInside(Stretch last, Stretch floor) {
        floor.holds(network.between(floor, last.end(), floor.end()));
        network.endsWithin(last, floor, null);
    }

    private Stretch turn(Turn turn) {
        Stretch stretch = begin(PartKind.SLOT, turn);
        end(stretch, Times.second(turn.start()), Times.second(turn.end()));
        claimTimes(turn, stretch);
        return stretch;
    }

    /** Starts a part where the one before it ends or, where the plan leaves time between them, up to so much later. */
    private Stretch begin(PartKind kind, @Nullable Turn turn) {
        int planned = turn == null ? Stretch.UNKNOWN : Times.second(turn.start());
        boolean known = planned != Stretch.UNKNOWN && previousEnd != Stretch.UNKNOWN;
        int between = known ? Math.max(0, planned - previousEnd) : 0;
        int before = previous == segment ? segment.start() : previous.end();
        if (between == 0) {
            Stretch touching = part(kind, turn, before);
            segment.holds(touching);
            return touching;
        }
        int start = network.point();
        Stretch gap = network.between(previous, before, start);
        gap.usually(between);
        segment.holds(gap);
        Stretch apart = part(kind, turn, start);
        segment.holds(apart);
        if (previous == segment) {
            network.startsWithin(apart, segment, null);
            network.fillsFrom(apart, segment, gap, between);
        } else {
            network.follows(apart, previous, null);
            network.followsWithin(apart, previous, gap, between);
        }
        return apart;
    }

    private Stretch part(PartKind kind, @Nullable Turn turn, int start) {
        if (turn == null) {
            return network.part(kind, placed::floor, start);
        }
        ExpectedTurn expected = turn.expected();
        return expected == null
                ? network.part(kind, () -> placed.slot(turn.slot(), kind), start)
                : network.part(kind, () -> placed.unnamed(kind, expected, turn.number()), start);
    }

    private void end(Stretch stretch, int plannedStart, int plannedEnd) {
        stretch.endsAt(network.point());
        stretch.planned(plannedStart, plannedEnd);
        previous = stretch;
        previousEnd = plannedEnd;
    }

    /** Claims what the plan gives and what the note asks; where they exclude each other, it is the plan that is to fit. */
    private void claimTimes(Turn turn, Stretch stretch) {
        laidTurns.add(new LaidTurn(turn, stretch));
        Allotment given = turn.given();
        int least = given.shortestSeconds();
        int most = given.isGiven() && !turn.isRun() ? given.longestSeconds() : Times.WHOLE_DAY;
        network.takesAtLeast(stretch, least, null);
        if (most < Times.WHOLE_DAY) {
            network.takesAtMost(stretch, most, null);
        }
        int usual = most;
        if (!turn.isRun()) {
            for (TurnTime time : turn.norms().each()) {
                stretch.notShorterThan(time.least());
                if (holds(time, least, most, stretch)) {
                    claim(time, stretch);
                    usual = Math.min(usual, time.most());
                }
            }
        }
        boolean hours = stretch.plannedStart() != Stretch.UNKNOWN && stretch.plannedEnd() != Stretch.UNKNOWN;
        stretch.usually(hours ? stretch.plannedEnd() - stretch.plannedStart() : usual(turn, least, usual));
    }

    private static int usual(Turn turn, int least, int most) {
        if (turn.isDiscussion()) {
            return Stretch.UNKNOWN;
        }
        return most < Times.WHOLE_DAY ? most : least;
    }

    private void claim(TurnTime time, Stretch stretch) {
        if (time.least() > 0) {
            network.takesAtLeast(stretch, time.least(), time.asked());
        }
        network.takesAtMost(stretch, time.most(), time.asked());
    }

    private boolean holds(TurnTime time, long least, long most, Stretch stretch) {
        return exceptions.isHeldTo(time.asked(), stretch, least <= time.most() && time.least() <= most);
    }

    private void endSegment(boolean hasFloor) {
        boolean known = previousEnd != Stretch.UNKNOWN && segment.plannedEnd() != Stretch.UNKNOWN;
        int after = known ? Math.max(0, segment.plannedEnd() - previousEnd) : 0;
        if (previous == segment) {
            segment.endsAt(network.point());
            network.takesAtLeast(segment, 0, null);
        } else if (hasFloor && after == 0) {
            segment.endsAt(previous.end());
        } else {
            segment.endsAt(network.point());
            Stretch gap = network.between(previous, previous.end(), segment.end());
            gap.usually(after);
            segment.holds(gap);
            network.endsWithin(previous, segment, null);
            if (hasFloor) {
                network.fillsUntil(previous, segment, gap, after);
            }
        }
    }

    /** Turns share a time as one stretch, which they can only if they follow one another. */
    private void shareTimes() {
        for (TurnTime time : norms.together()) {
            List<Stretch> members = new ArrayList<>();
            long least = 0;
            long most = 0;
            for (int turn = 0; turn < laid.length; turn++) {
                Stretch stretch = laid[turn];
                if (stretch != null && turns.get(turn).norms().together().contains(time)) {
                    Allotment given = turns.get(turn).given();
                    members.add(stretch);
                    least += given.shortestSeconds();
                    most += given.longestSeconds();
                }
            }
            if (!members.isEmpty() && holds(time, least, most, members.get(0))) {
                share(time, members);
            }
        }
    }

    private void share(TurnTime time, List<Stretch> members) {
        Stretch first = members.get(0);
        if (members.size() == 1) {
            claim(time, first);
            if (first.usual() <= 0 || first.usual() > time.most()) {
                first.usually(time.most());
            }
            return;
        }
        if (!segment.hasInOrder(members)) {
            exceptions.apart(time.asked(), first);
            return;
        }
        Stretch last = members.get(members.size() - 1);
        Stretch group = network.between(first, first.start(), last.end());
        segment.group(group, members);
        network.takeTogether(group, last, time.least(), time.most(), time.asked());
    }
}
