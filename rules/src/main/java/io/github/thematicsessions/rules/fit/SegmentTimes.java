package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of one segment while it is run: its turns as they are laid out, one after the other, as a temporal network of their
 * own in which what is over takes no time any more. Moments are seconds of the planned day.
 *
 * <p>Immutable and thread-safe.
 */
public final class SegmentTimes {

    /** What is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final int NOT_LAID = -1;

    private final List<Link> links;
    private final List<Group> groups;
    private final int[] linkOfSlot;
    private final int[] places;
    private final int floor;
    private final boolean filled;
    private final long start;
    private final long end;
    private final long[] plannedStart;
    private final long[] plannedEnd;

    /**
     * A part of the chain: a turn, the floor, or the time between two of them.
     *
     * @param turn the turn, or null for the time between
     * @param isFloor whether it is the time of the floor
     * @param least the shortest time in seconds
     * @param most the longest time in seconds
     * @param usual how long it is expected to take, in seconds
     */
    private record Link(@Nullable Turn turn, boolean isFloor, int least, int most, int usual) {}

    /** Links that share a time. */
    private record Group(int first, int last, int most) {}

    /**
     * A turn that the note asks for and the plan does not name.
     *
     * @param capacity in what role it is taken, or empty if several are allowed
     * @param purpose what it is for
     * @param latest the latest second at which it may begin, or {@link #UNKNOWN}
     * @param place its place in the order of the segment, as {@link #place(int)} has it for slots
     */
    public record ExpectedTurnToCome(Optional<Capacity> capacity, Purpose purpose, long latest, int place) {}

    private SegmentTimes(DayTimes day, LaidSegment laid) {
        Lengths lengths =
                Lengths.alone(day.stretches(), day.claims(), day.network().ownWeights());
        List<Stretch> chain = new ArrayList<>();
        this.links = new ArrayList<>();
        this.groups = new ArrayList<>();
        addLinks(laid.stretch(), laid, lengths, chain);
        this.linkOfSlot = new int[laid.segment().slots().size()];
        Arrays.fill(linkOfSlot, NOT_LAID);
        int led = NOT_LAID;
        for (int link = links.size() - 1; link >= 0; link--) {
            Turn turn = links.get(link).turn();
            if (turn != null && turn.slot() != Stretch.UNKNOWN) {
                linkOfSlot[turn.slot()] = link;
            }
            led = links.get(link).isFloor() ? link : led;
        }
        this.floor = led;
        this.places = places(laid.segment().slots());
        this.filled = led != NOT_LAID;
        this.start = second(laid.stretch().plannedStart());
        this.end = second(laid.stretch().plannedEnd());
        this.plannedStart = new long[linkOfSlot.length];
        this.plannedEnd = new long[linkOfSlot.length];
        plan(day, laid, chain);
    }

    static SegmentTimes of(DayTimes day, LaidSegment laid) {
        return new SegmentTimes(day, laid);
    }

    /** Turns of the floor stand at the place of the floor, and who only sits there stands behind the slot before. */
    private int[] places(List<SpeakingSlot> slots) {
        int[] found = new int[slots.size()];
        int before = NOT_LAID;
        for (int slot = 0; slot < found.length; slot++) {
            Purpose purpose = slots.get(slot).purpose().orElse(null);
            boolean ofTheFloor = purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
            int unlaid = ofTheFloor ? Math.max(before, floor) : before;
            before = linkOfSlot[slot] == NOT_LAID ? unlaid : linkOfSlot[slot];
            found[slot] = before;
        }
        return found;
    }

    private static long second(int planned) {
        return planned == Stretch.UNKNOWN ? UNKNOWN : planned;
    }

    private void addLinks(Stretch outer, LaidSegment laid, Lengths lengths, List<Stretch> chain) {
        for (Stretch child : outer.children()) {
            if (child.isPart() || child.children().isEmpty()) {
                chain.add(child);
                links.add(link(child, laid, lengths));
            } else {
                int first = links.size();
                addLinks(child, laid, lengths, chain);
                groups.add(new Group(first, links.size() - 1, most(child, lengths)));
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
        return new Link(turn, isFloor, least, Math.max(least, most(stretch, lengths)), usual);
    }

    private static int most(Stretch stretch, Lengths lengths) {
        return (int) Math.min(Times.WHOLE_DAY, lengths.most(stretch));
    }

    /** The hours of the plan, else when the plan expects each turn where the segment has hours. */
    private void plan(DayTimes day, LaidSegment laid, List<Stretch> chain) {
        boolean known = start != UNKNOWN && end != UNKNOWN && day.plenary().contains(laid);
        Remainder planned = known ? Remainder.planned(day) : null;
        for (int slot = 0; slot < linkOfSlot.length; slot++) {
            int link = linkOfSlot[slot];
            Stretch stretch = link == NOT_LAID ? null : chain.get(link);
            int from = Times.second(laid.segment().slots().get(slot).start());
            int until = Times.second(laid.segment().slots().get(slot).end());
            plannedStart[slot] = from == Stretch.UNKNOWN && stretch != null && planned != null
                    ? planned.expected(stretch.start())
                    : second(from);
            plannedEnd[slot] = until == Stretch.UNKNOWN && stretch != null && planned != null
                    ? planned.expected(stretch.end())
                    : second(until);
        }
    }

    /**
     * Returns where a slot stands among the turns of the segment, those of the floor at the place of the floor, and one that
     * only says who sits there behind the slot before it.
     *
     * @param slot its place among the slots of the segment
     * @return a number that grows with the order of the segment
     */
    public int place(int slot) {
        return places[slot];
    }

    /**
     * Returns where a slot stands, if it takes time of its own.
     *
     * @param slot its place among the slots of the segment
     * @return its place, or a negative number if it is one of the turns of the floor
     */
    public int ownPlace(int slot) {
        return linkOfSlot[slot];
    }

    /**
     * Returns when a slot is planned to begin.
     *
     * @param slot its place in the segment
     * @return the second, or {@link #UNKNOWN}
     */
    public long plannedStart(int slot) {
        return plannedStart[slot];
    }

    /**
     * Returns when a slot is planned to end.
     *
     * @param slot its place in the segment
     * @return the second, or {@link #UNKNOWN}
     */
    public long plannedEnd(int slot) {
        return plannedEnd[slot];
    }

    /**
     * Returns when the segment is planned to start.
     *
     * @return the second, or {@link #UNKNOWN}
     */
    public long plannedStart() {
        return start;
    }

    /**
     * Returns when the segment is planned to end.
     *
     * @return the second, or {@link #UNKNOWN}
     */
    public long plannedEnd() {
        return end;
    }

    /**
     * Works out the rest of the segment. The answer holds until a slot or the discussion begins or ends.
     *
     * @param toCome which slots are still to come, by their place in the segment
     * @param reached the last slot that has begun, or a negative number before one has
     * @param asked the place of the last turn that the note asks for, the plan does not name and has begun, or a negative number
     *     before one has
     * @param begun whether anything of the segment has happened
     * @param opened whether the discussion has been opened
     * @param open whether the discussion is open
     * @return the rest
     */
    public Rest rest(boolean[] toCome, int reached, int asked, boolean begun, boolean opened, boolean open) {
        int place = Math.max(asked, reached >= 0 ? linkOfSlot[reached] : NOT_LAID);
        place = opened ? Math.max(place, floor) : place;
        boolean[] left = new boolean[links.size()];
        for (int link = 0; link < left.length; link++) {
            Turn turn = links.get(link).turn();
            int slot = turn == null ? Stretch.UNKNOWN : turn.slot();
            left[link] = slot == Stretch.UNKNOWN ? link > place : toCome[slot];
        }
        if (floor != NOT_LAID && open) {
            left[floor] = true;
        }
        return new Rest(left, begun, open);
    }

    /** The rest of a segment, at any second until something else begins or ends. */
    public final class Rest {

        private final boolean[] left;
        private final boolean open;
        private final long earliest;
        private final int[] latest;
        private final int[] soonest;
        private final int[] atLeast;
        private final int[] atMost;
        private final long expectedInAll;

        private Rest(boolean[] left, boolean begun, boolean open) {
            this.left = left;
            this.open = open;
            this.earliest = begun || start == UNKNOWN ? Long.MIN_VALUE : start;
            int points = links.size() + 2;
            this.latest = new int[points];
            this.soonest = new int[points];
            this.atLeast = new int[points];
            this.atMost = new int[points];
            long usual = 0;
            for (int link = 0; link < left.length; link++) {
                usual += left[link] ? links.get(link).usual() : 0;
            }
            this.expectedInAll = usual;
            solve();
        }

        /** From the end of the segment back, and from its beginning on. */
        private void solve() {
            TemporalNetwork network = network();
            int[] weights = network.weights();
            int bounds = weights.length - 4;
            int fromTheEnd = end == UNKNOWN ? 0 : (int) end;
            network.latest(only(weights, bounds, 1, -fromTheEnd), latest);
            network.earliest(only(weights, bounds, 0, fromTheEnd), soonest);
            network.earliest(only(weights, bounds, 2, 0), atLeast);
            network.latest(only(weights, bounds, 3, 0), atMost);
        }

        /** Keeps one of the four bounds of the clock. */
        private int[] only(int[] weights, int bounds, int kept, int weight) {
            int[] one = weights.clone();
            for (int bound = 0; bound < 4; bound++) {
                one[bounds + bound] = bound == kept ? weight : TemporalNetwork.LEFT_OUT;
            }
            return one;
        }

        private TemporalNetwork network() {
            int size = 2 * links.size() + groups.size() + 4;
            int[] from = new int[size];
            int[] to = new int[size];
            int[] weight = new int[size];
            int next = 0;
            for (int link = 0; link < left.length; link++) {
                boolean counts = left[link];
                boolean endless = counts && open && link == floor;
                next = add(
                        from,
                        to,
                        weight,
                        next,
                        link + 1,
                        link + 2,
                        counts && !endless ? links.get(link).least() : 0);
                int most = endless ? Times.WHOLE_DAY : counts ? links.get(link).most() : 0;
                next = add(from, to, weight, next, link + 2, link + 1, -most);
            }
            for (Group group : groups) {
                int most = Math.max(group.most(), least(group));
                next = add(from, to, weight, next, group.last() + 2, group.first() + 1, -most);
            }
            int last = links.size() + 1;
            next = add(from, to, weight, next, 0, last, 0);
            next = add(from, to, weight, next, last, 0, 0);
            next = add(from, to, weight, next, 0, 1, 0);
            add(from, to, weight, next, 1, 0, 0);
            return new TemporalNetwork(links.size() + 2, from, to, weight);
        }

        private static int add(int[] from, int[] to, int[] weight, int next, int start, int stop, int seconds) {
            from[next] = start;
            to[next] = stop;
            weight[next] = seconds;
            return next + 1;
        }

        private int least(Group group) {
            int least = 0;
            for (int link = group.first(); link <= group.last(); link++) {
                least += left[link] ? links.get(link).least() : 0;
            }
            return least;
        }

        /**
         * Returns the latest second at which a slot that is still to come may begin.
         *
         * @param slot its place in the segment
         * @return the second, or {@link #UNKNOWN} if it is not to come or the segment has no planned end
         */
        public long latestStart(int slot) {
            int link = linkOfSlot[slot];
            return link == NOT_LAID || !left[link] ? UNKNOWN : latestOf(link);
        }

        private long latestOf(int link) {
            return end == UNKNOWN ? UNKNOWN : latest[link + 1];
        }

        /**
         * Lists the turns that the note asks for, the plan does not name and the segment has not passed.
         *
         * @return the turns in their order
         */
        public List<ExpectedTurnToCome> expectedTurns() {
            List<ExpectedTurnToCome> turns = new ArrayList<>();
            for (int link = 0; link < left.length; link++) {
                Turn turn = links.get(link).turn();
                ExpectedTurn expected = turn == null ? null : turn.expected();
                if (expected != null && left[link] && !(open && link == floor)) {
                    turns.add(new ExpectedTurnToCome(
                            Optional.ofNullable(expected.capacity()), expected.purpose(), latestOf(link), link));
                }
            }
            return List.copyOf(turns);
        }

        /**
         * Returns how long the floor has at least, from a second on.
         *
         * @param now the second
         * @param running the place of the turn that is held, or a negative number if it has none in the segment
         * @param elapsed how long it has been held, in seconds
         * @return the seconds, or {@link #UNKNOWN} if the floor is over or the segment has no planned end
         */
        public long floorAtLeast(long now, int running, long elapsed) {
            long rest = running < 0 ? 0 : Math.max(0, most(running) - elapsed);
            return ofTheFloor(now, atMost[floor + 1] + rest, soonest);
        }

        /**
         * Returns how long the floor has at most, from a second on.
         *
         * @param now the second
         * @param running the place of the turn that is held, or a negative number if it has none in the segment
         * @param elapsed how long it has been held, in seconds
         * @return the seconds, or {@link #UNKNOWN} if the floor is over or the segment has no planned end
         */
        public long floorAtMost(long now, int running, long elapsed) {
            long rest = running < 0 ? 0 : Math.max(0, least(running) - elapsed);
            return ofTheFloor(now, atLeast[floor + 1] + rest, latest);
        }

        private long ofTheFloor(long now, long before, int[] ends) {
            boolean known = floor != NOT_LAID && left[floor] && end != UNKNOWN;
            return known ? Math.max(0, ends[floor + 2] - before - Math.max(now, earliest)) : UNKNOWN;
        }

        private long most(int place) {
            return links.get(place).most();
        }

        private long least(int place) {
            return links.get(place).least();
        }

        /**
         * Returns when the segment is expected to end, from a second on.
         *
         * @param now the second
         * @param running the place of the turn that is held, or a negative number if it has none in the segment
         * @param elapsed how long it has been held, in seconds
         * @return the second; its planned end while the floor fills it, unless what follows takes longer
         */
        public long expectedEnd(long now, int running, long elapsed) {
            long rest = running < 0 ? 0 : Math.max(0, links.get(running).usual() - elapsed);
            long spoken = Math.max(now, earliest) + rest + expectedInAll;
            boolean fills = (filled && left[floor]) || links.isEmpty();
            return fills && end != UNKNOWN ? Math.max(end, spoken) : spoken;
        }
    }
}
