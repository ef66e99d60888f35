package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What the plan says of the times of one segment, in seconds of its day. This is the seam to whatever works out windows: all
 * that the live floor asks of the plan's times stands here.
 */
interface PanelTimes {

    /** What is not known. */
    long UNKNOWN = Long.MIN_VALUE;

    /**
     * Works out the rest of the segment. The answer holds until a slot or the discussion begins or ends.
     *
     * @param toCome which slots are still to come, by their place in the segment
     * @param begun whether anything of the segment has happened
     * @param open whether the discussion is open
     * @return the rest
     */
    Rest rest(boolean[] toCome, boolean begun, boolean open);

    /** Returns when a slot is planned to begin, or {@link #UNKNOWN}. */
    long plannedStart(int slot);

    /** Returns when a slot is planned to end, or {@link #UNKNOWN}. */
    long plannedEnd(int slot);

    /** Returns when the segment is planned to end, or {@link #UNKNOWN}. */
    long plannedEnd();

    /** The rest of a segment, at any second until something else begins or ends. */
    interface Rest {

        /** Returns the latest second at which a slot that is still to come may begin, or {@link #UNKNOWN}. */
        long latestStart(int slot);

        /**
         * Returns the shortest time that is left for the discussion, in seconds and not negative, or {@link #UNKNOWN} where
         * there is none to come and none is open, or the end is not known.
         *
         * @param now the present second
         * @param running the planned slot that is held, other than the discussion, or {@link SegmentPlan#NO_SLOT}
         * @param elapsed how many seconds it has taken
         */
        long discussionLeast(long now, int running, long elapsed);

        /** Returns the longest time that is left for the discussion, as above. */
        long discussionMost(long now, int running, long elapsed);

        /** Returns when the segment is expected to end, as above. */
        long expectedEnd(long now, int running, long elapsed);
    }

    /**
     * Slots that follow one another in the order of the plan without gaps. The discussion takes what the podium leaves until
     * the planned end; what stands in it takes no time of its own.
     */
    final class OneAfterTheOther implements PanelTimes {

        /** A time without an upper end. */
        static final long OPEN_END = Long.MAX_VALUE / 4;

        private final long start;
        private final long end;
        private final int discussion;
        private final long[] shortest;
        private final long[] longest;
        private final long[] expected;
        private final long[] starts;
        private final long[] ends;

        /**
         * Reads the times of a plan.
         *
         * @param segment the segment
         * @param discussion the slot of the discussion, or {@link SegmentPlan#NO_SLOT}
         * @param shortest the shortest time of each slot, none for the discussion and what stands in it
         * @param longest the longest time of each slot or {@link #OPEN_END}, none for the discussion and what stands in it
         */
        OneAfterTheOther(Segment segment, int discussion, long[] shortest, long[] longest) {
            int slots = segment.slots().size();
            this.start = second(segment.start());
            this.end = second(segment.end());
            this.discussion = discussion;
            this.shortest = shortest;
            this.longest = longest;
            this.expected = new long[slots];
            this.starts = new long[slots];
            this.ends = new long[slots];
            for (int slot = 0; slot < slots; slot++) {
                expected[slot] = expected(segment.slots().get(slot), slot);
            }
            planFromTheStart(segment);
            planFromTheEnd(segment);
        }

        private static long second(Optional<LocalTime> time) {
            return time.isPresent() ? time.get().toSecondOfDay() : UNKNOWN;
        }

        /** As long as planned on the clock, else as long as may be. */
        private long expected(SpeakingSlot planned, int slot) {
            boolean onTheClock = planned.time().isPresent() && longest[slot] > 0;
            if (onTheClock) {
                return planned.time().get().lengthInSeconds();
            }
            return longest[slot] == OPEN_END ? shortest[slot] : longest[slot];
        }

        /** Without hours of its own a slot begins where the one before it ends, up to the discussion. */
        private void planFromTheStart(Segment segment) {
            long next = start;
            for (int slot = 0; slot < starts.length; slot++) {
                SpeakingSlot planned = segment.slots().get(slot);
                boolean known = next != UNKNOWN && longest[slot] != OPEN_END && slot != discussion;
                starts[slot] = planned.start().isPresent() ? second(planned.start()) : next;
                ends[slot] = planned.end().isPresent()
                        ? second(planned.end())
                        : known && starts[slot] != UNKNOWN ? starts[slot] + expected[slot] : UNKNOWN;
                next = ends[slot];
            }
        }

        /** What follows the discussion is planned from the end of the segment, where the plan gives no hours. */
        private void planFromTheEnd(Segment segment) {
            long next = end;
            for (int slot = starts.length - 1; slot > discussion && discussion >= 0; slot--) {
                SpeakingSlot planned = segment.slots().get(slot);
                boolean known = next != UNKNOWN && longest[slot] != OPEN_END;
                ends[slot] = planned.end().isPresent() ? second(planned.end()) : next;
                starts[slot] = planned.start().isPresent()
                        ? second(planned.start())
                        : known && ends[slot] != UNKNOWN ? ends[slot] - expected[slot] : UNKNOWN;
                next = starts[slot];
            }
            if (discussion >= 0 && segment.slots().get(discussion).end().isEmpty()) {
                ends[discussion] = next;
            }
        }

        @Override
        public long plannedStart(int slot) {
            return starts[slot];
        }

        @Override
        public long plannedEnd(int slot) {
            return ends[slot];
        }

        @Override
        public long plannedEnd() {
            return end;
        }

        @Override
        public Rest rest(boolean[] toCome, boolean begun, boolean open) {
            return new InOrder(toCome, begun, open);
        }

        /** Adds times of which one may have no upper end. */
        private static long sum(long left, long right) {
            return Math.min(OPEN_END, left + right);
        }

        /** What comes before and after the discussion. */
        private final class InOrder implements Rest {

            private final boolean discussed;
            private final boolean fills;
            private final boolean open;
            private final long earliest;
            private final long[] latest = new long[shortest.length];
            private long leastBefore;
            private long mostBefore;
            private long leastAfter;
            private long mostAfter;
            private long expectedInAll;

            InOrder(boolean[] toCome, boolean begun, boolean open) {
                this.open = open;
                this.discussed = open || (discussion >= 0 && toCome[discussion]);
                this.fills = discussed || toCome.length == 0;
                this.earliest = begun || start == UNKNOWN ? Long.MIN_VALUE : start;
                long following = 0;
                for (int slot = latest.length - 1; slot >= 0; slot--) {
                    following = toCome[slot] ? sum(following, shortest[slot]) : following;
                    latest[slot] = toCome[slot] && end != UNKNOWN ? end - following : UNKNOWN;
                    if (toCome[slot] && slot != discussion) {
                        add(slot);
                    }
                }
            }

            private void add(int slot) {
                expectedInAll = sum(expectedInAll, expected[slot]);
                if (open || slot > discussion) {
                    leastAfter = sum(leastAfter, shortest[slot]);
                    mostAfter = sum(mostAfter, longest[slot]);
                } else {
                    leastBefore = sum(leastBefore, shortest[slot]);
                    mostBefore = sum(mostBefore, longest[slot]);
                }
            }

            @Override
            public long latestStart(int slot) {
                return latest[slot];
            }

            @Override
            public long discussionLeast(long now, int running, long elapsed) {
                long rest = running >= 0 ? rest(longest[running], elapsed) : 0;
                return left(now, sum(rest, sum(mostBefore, mostAfter)));
            }

            @Override
            public long discussionMost(long now, int running, long elapsed) {
                long rest = running >= 0 ? rest(shortest[running], elapsed) : 0;
                return left(now, sum(rest, sum(leastBefore, leastAfter)));
            }

            private long left(long now, long podium) {
                if (!discussed || end == UNKNOWN) {
                    return UNKNOWN;
                }
                return Math.max(0, end - Math.max(now, earliest) - podium);
            }

            @Override
            public long expectedEnd(long now, int running, long elapsed) {
                long rest = running >= 0 ? rest(expected[running], elapsed) : 0;
                long spoken = Math.max(now, earliest) + rest + expectedInAll;
                return fills && end != UNKNOWN ? Math.max(end, spoken) : spoken;
            }

            private static long rest(long length, long elapsed) {
                return length == OPEN_END ? OPEN_END : Math.max(0, length - elapsed);
            }
        }
    }
}
