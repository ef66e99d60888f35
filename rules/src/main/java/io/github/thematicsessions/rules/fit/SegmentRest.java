package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.SegmentTimes.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a segment, at any second until something else begins or ends: its turns one after the other, as a temporal
 * network of their own in which what is over takes no time any more. Moments are seconds of the planned day.
 *
 * <p>Immutable and thread-safe.
 */
public final class SegmentRest {

    /** The bounds of the clock, as they stand at the end of the network. */
    private static final int LAST_NOT_BEFORE = 0;

    private static final int LAST_NOT_AFTER = 1;
    private static final int FIRST_NOT_BEFORE = 2;
    private static final int FIRST_NOT_AFTER = 3;
    private static final int BOUNDS = 4;

    private final SegmentTimes times;
    private final TurnChain chain;
    private final boolean[] left;
    private final boolean open;
    private final long end;
    private final long earliest;
    private final int[] latest;
    private final int[] soonest;
    private final int[] atLeast;
    private final int[] atMost;
    private final long expectedInAll;

    SegmentRest(SegmentTimes times, boolean[] left, boolean begun, boolean open) {
        this.times = times;
        this.chain = times.chain();
        this.left = left;
        this.open = open;
        this.end = times.plannedEnd();
        this.earliest = begun || times.plannedStart() == UNKNOWN ? Long.MIN_VALUE : times.plannedStart();
        int points = chain.size() + 2;
        this.latest = new int[points];
        this.soonest = new int[points];
        this.atLeast = new int[points];
        this.atMost = new int[points];
        long usual = 0;
        for (int link = 0; link < left.length; link++) {
            usual += left[link] ? chain.link(link).usual() : 0;
        }
        this.expectedInAll = usual;
        solve();
    }

    /** From the end of the segment back, and from its beginning on. */
    private void solve() {
        TemporalNetwork network = chain.network(left, open);
        int[] weights = network.weights();
        int fromTheEnd = end == UNKNOWN ? 0 : (int) end;
        network.latest(only(LAST_NOT_AFTER, -fromTheEnd, weights), latest);
        network.earliest(only(LAST_NOT_BEFORE, fromTheEnd, weights), soonest);
        network.earliest(only(FIRST_NOT_BEFORE, 0, weights), atLeast);
        network.latest(only(FIRST_NOT_AFTER, 0, weights), atMost);
    }

    /** Keeps one of the bounds of the clock. */
    private static int[] only(int kept, int weight, int[] weights) {
        int[] one = weights.clone();
        int first = one.length - BOUNDS;
        Arrays.fill(one, first, one.length, TemporalNetwork.LEFT_OUT);
        one[first + kept] = weight;
        return one;
    }

    /**
     * Returns the latest second at which a slot that is still to come may begin.
     *
     * @param slot its place in the segment
     * @return the second, or {@link SegmentTimes#UNKNOWN} if it is not to come or the segment has no planned end
     */
    public long latestStart(int slot) {
        int link = times.ownPlace(slot);
        return link < 0 || !left[link] ? UNKNOWN : latestOf(link);
    }

    private long latestOf(int link) {
        return end == UNKNOWN ? UNKNOWN : latest[link + 1];
    }

    /**
     * Lists the turns that the note asks for, the plan does not name and the segment has not passed.
     *
     * @return the turns in their order
     */
    public List<TurnToCome> expectedTurns() {
        List<TurnToCome> turns = new ArrayList<>();
        for (int link = 0; link < left.length; link++) {
            Turn turn = chain.link(link).turn();
            ExpectedTurn expected = turn == null ? null : turn.expected();
            if (expected != null && left[link] && !(open && link == chain.floor())) {
                turns.add(new TurnToCome(
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
     * @return the seconds, or {@link SegmentTimes#UNKNOWN} if the floor is over or the segment has no planned end
     */
    public long floorAtLeast(long now, int running, long elapsed) {
        long rest = running < 0 ? 0 : Math.max(0, chain.link(running).most() - elapsed);
        return ofTheFloor(now, atMost[chain.floor() + 1] + rest, soonest);
    }

    /**
     * Returns how long the floor has at most, from a second on.
     *
     * @param now the second
     * @param running the place of the turn that is held, or a negative number if it has none in the segment
     * @param elapsed how long it has been held, in seconds
     * @return the seconds, or {@link SegmentTimes#UNKNOWN} if the floor is over or the segment has no planned end
     */
    public long floorAtMost(long now, int running, long elapsed) {
        long rest = running < 0 ? 0 : Math.max(0, chain.link(running).least() - elapsed);
        return ofTheFloor(now, atLeast[chain.floor() + 1] + rest, latest);
    }

    private long ofTheFloor(long now, long before, int[] ends) {
        boolean known = hasFloor() && end != UNKNOWN;
        return known ? Math.max(0, ends[chain.floor() + 2] - before - Math.max(now, earliest)) : UNKNOWN;
    }

    private boolean hasFloor() {
        return chain.floor() != TurnChain.NOT_LAID && left[chain.floor()];
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
        long rest = running < 0 ? 0 : Math.max(0, chain.link(running).usual() - elapsed);
        long spoken = Math.max(now, earliest) + rest + expectedInAll;
        boolean fills = hasFloor() || chain.size() == 0;
        return fills && end != UNKNOWN ? Math.max(end, spoken) : spoken;
    }
}
