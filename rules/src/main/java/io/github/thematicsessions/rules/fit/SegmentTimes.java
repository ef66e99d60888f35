package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Arrays;
import java.util.List;

/**
 * The times of one segment while it is run: when its slots are planned, in what order they stand, and what is left of it. Moments
 * are seconds of the planned day.
 *
 * <p>Immutable and thread-safe.
 */
public final class SegmentTimes {

    /** What is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final TurnChain chain;
    private final int[] linkOfSlot;
    private final int[] places;
    private final long start;
    private final long end;
    private final long[] plannedStart;
    private final long[] plannedEnd;

    private SegmentTimes(DayTimes day, LaidSegment laid) {
        this.chain = TurnChain.of(day, laid);
        this.linkOfSlot = new int[laid.segment().slots().size()];
        Arrays.fill(linkOfSlot, TurnChain.NOT_LAID);
        for (int link = 0; link < chain.size(); link++) {
            int slot = chain.link(link).slot();
            if (slot != Stretch.UNKNOWN) {
                linkOfSlot[slot] = link;
            }
        }
        this.places = places(laid.segment().slots());
        this.start = second(laid.stretch().plannedStart());
        this.end = second(laid.stretch().plannedEnd());
        this.plannedStart = new long[linkOfSlot.length];
        this.plannedEnd = new long[linkOfSlot.length];
        plan(day, laid);
    }

    static SegmentTimes of(DayTimes day, LaidSegment laid) {
        return new SegmentTimes(day, laid);
    }

    /** Turns of the floor stand at the place of the floor, and who only sits there stands behind the slot before. */
    private int[] places(List<SpeakingSlot> slots) {
        int[] found = new int[slots.size()];
        int before = TurnChain.NOT_LAID;
        for (int slot = 0; slot < found.length; slot++) {
            Purpose purpose = slots.get(slot).purpose().orElse(null);
            boolean ofTheFloor = purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
            int unlaid = ofTheFloor ? Math.max(before, chain.floor()) : before;
            before = linkOfSlot[slot] == TurnChain.NOT_LAID ? unlaid : linkOfSlot[slot];
            found[slot] = before;
        }
        return found;
    }

    private static long second(int planned) {
        return planned == Stretch.UNKNOWN ? UNKNOWN : planned;
    }

    /** The hours of the plan, else when the plan expects each turn where the segment has hours. */
    private void plan(DayTimes day, LaidSegment laid) {
        boolean known = start != UNKNOWN && end != UNKNOWN && day.plenary().contains(laid);
        Remainder planned = known ? Remainder.planned(day) : null;
        for (int slot = 0; slot < linkOfSlot.length; slot++) {
            int link = linkOfSlot[slot];
            Stretch stretch =
                    link == TurnChain.NOT_LAID ? null : chain.link(link).stretch();
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
    public SegmentRest rest(boolean[] toCome, int reached, int asked, boolean begun, boolean opened, boolean open) {
        int place = Math.max(asked, reached >= 0 ? linkOfSlot[reached] : TurnChain.NOT_LAID);
        place = opened ? Math.max(place, chain.floor()) : place;
        boolean[] left = new boolean[chain.size()];
        for (int link = 0; link < left.length; link++) {
            int slot = chain.link(link).slot();
            left[link] = slot == Stretch.UNKNOWN ? link > place : toCome[slot];
        }
        if (chain.floor() != TurnChain.NOT_LAID && open) {
            left[chain.floor()] = true;
        }
        return new SegmentRest(this, left, begun, open);
    }

    TurnChain chain() {
        return chain;
    }
}
