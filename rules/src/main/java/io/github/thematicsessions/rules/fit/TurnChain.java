package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one segment as they follow one another, each with how long it may take, and the times that some of them share.
 *
 * <p>Immutable and thread-safe.
 */
final class TurnChain {

    /** What stands nowhere in the chain. */
    static final int NOT_LAID = -1;

    private final List<Link> links = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final int floor;

    /**
     * A part of the chain: a turn, the floor, or the time between two of them.
     *
     * @param stretch its time
     * @param turn the turn, or null for the time between
     * @param isFloor whether it is the time of the floor
     * @param least the shortest time in seconds
     * @param most the longest time in seconds
     * @param usual how long it is expected to take, in seconds
     */
    record Link(Stretch stretch, @Nullable Turn turn, boolean isFloor, int least, int most, int usual) {

        /** Returns which slot of the segment it is, or {@link Stretch#UNKNOWN} for what the plan does not name. */
        int slot() {
            return turn == null ? Stretch.UNKNOWN : turn.slot();
        }
    }

    /** Links that share a time; how long they take at least is known as long as all of them are left. */
    private record Group(int first, int last, int least, int most) {}

    private TurnChain(DayTimes day, LaidSegment laid) {
        Lengths lengths =
                Lengths.alone(day.stretches(), day.claims(), day.network().ownWeights());
        add(laid.stretch(), laid, lengths);
        int led = NOT_LAID;
        for (int link = links.size() - 1; link >= 0; link--) {
            led = links.get(link).isFloor() ? link : led;
        }
        this.floor = led;
    }

    static TurnChain of(DayTimes day, LaidSegment laid) {
        return new TurnChain(day, laid);
    }

    private void add(Stretch outer, LaidSegment laid, Lengths lengths) {
        for (Stretch child : outer.children()) {
            if (child.isPart() || child.children().isEmpty()) {
                links.add(link(child, laid, lengths));
            } else {
                int first = links.size();
                add(child, laid, lengths);
                int most = most(child, lengths);
                int least = (int) Math.min(most, lengths.least(child));
                groups.add(new Group(first, links.size() - 1, least, most));
            }
        }
    }

    private static Link link(Stretch stretch, LaidSegment laid, Lengths lengths) {
        Turn turn = null;
        for (LaidTurn candidate : laid.turns()) {
            turn = candidate.stretch() == stretch ? candidate.turn() : turn;
        }
        boolean isFloor = stretch.is(PartKind.DISCUSSION);
        int least = (int) Math.min(Times.WHOLE_DAY, lengths.least(stretch));
        int usual = isFloor ? 0 : Math.max(0, stretch.usual());
        return new Link(stretch, turn, isFloor, least, Math.max(least, most(stretch, lengths)), usual);
    }

    private static int most(Stretch stretch, Lengths lengths) {
        return (int) Math.min(Times.WHOLE_DAY, lengths.most(stretch));
    }

    int size() {
        return links.size();
    }

    Link link(int place) {
        return links.get(place);
    }

    /** Returns the place of the first discussion, or {@link #NOT_LAID}. */
    int floor() {
        return floor;
    }

    /**
     * Makes the network of what is left: point 1 is where the chain begins, each link ends one point further, and what is over
     * takes no time. Its last four constraints are the bounds of the clock, not before and not after for the last point and for
     * the first.
     *
     * @param left which links are left
     * @param open whether the discussion is open, so that it takes what time there is
     */
    TemporalNetwork network(boolean[] left, boolean open) {
        Constraints constraints = new Constraints(2 * (links.size() + groups.size()) + 4);
        for (int link = 0; link < left.length; link++) {
            boolean endless = left[link] && open && link == floor;
            int most = left[link] ? links.get(link).most() : 0;
            constraints.add(
                    link + 1, link + 2, left[link] && !endless ? links.get(link).least() : 0);
            constraints.add(link + 2, link + 1, endless ? -Times.WHOLE_DAY : -most);
        }
        for (Group group : groups) {
            constraints.add(group.first() + 1, group.last() + 2, isWhole(group, left) ? group.least() : 0);
            constraints.add(group.last() + 2, group.first() + 1, -Math.max(group.most(), least(group, left)));
        }
        int last = links.size() + 1;
        constraints.add(0, last, 0);
        constraints.add(last, 0, 0);
        constraints.add(0, 1, 0);
        constraints.add(1, 0, 0);
        return new TemporalNetwork(links.size() + 2, constraints.from, constraints.to, constraints.weight);
    }

    private static boolean isWhole(Group group, boolean[] left) {
        boolean whole = true;
        for (int link = group.first(); link <= group.last(); link++) {
            whole &= left[link];
        }
        return whole;
    }

    private int least(Group group, boolean[] left) {
        int least = 0;
        for (int link = group.first(); link <= group.last(); link++) {
            least += left[link] ? links.get(link).least() : 0;
        }
        return least;
    }

    /** Collects constraints one by one. */
    private static final class Constraints {

        private final int[] from;
        private final int[] to;
        private final int[] weight;
        private int size;

        private Constraints(int size) {
            this.from = new int[size];
            this.to = new int[size];
            this.weight = new int[size];
        }

        private void add(int start, int stop, int seconds) {
            from[size] = start;
            to[size] = stop;
            weight[size++] = seconds;
        }
    }
}
