package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.PartKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moments of the plenary of one day, as planned or as they are once some of it has happened: for each point the earliest,
 * the latest and the one that is expected.
 *
 * <p>Only the rows that a delay reaches are worked out again. A row starts at its own hour or when the one before it is over;
 * where both the earliest and the expected start of a row are as planned, so is all that follows. An hour that cannot be
 * kept any more moves to the earliest moment that is left, and everything before it may take until then.
 *
 * <p>Immutable and thread-safe.
 */
final class Remainder {

    private final DayTimes day;
    private final int[] weights;
    private final Lengths lengths;
    private final int[] lower;
    private final int[] upper;
    private final int[] earliest;
    private final int[] latest;
    private final int[] expected;

    /** As planned. */
    private Remainder(DayTimes day) {
        int points = day.network().points();
        this.day = day;
        this.weights = day.isFeasible() ? day.network().ownWeights() : new Conflicts(day).weightsOfTheRest();
        this.lengths = Lengths.of(day.stretches(), day.claims(), weights);
        this.lower = new int[points];
        this.upper = new int[points];
        this.earliest = new int[points];
        this.latest = new int[points];
        this.expected = new int[points];
        Arrays.fill(upper, Times.LAST);
        bind();
        workOut(Reached.NOTHING, 0, null);
    }

    private Remainder(Remainder planned, Reached reached, int now) {
        this.day = planned.day;
        this.weights = planned.weights;
        this.lengths = planned.lengths;
        this.lower = planned.lower;
        this.upper = planned.upper;
        this.earliest = planned.earliest.clone();
        this.latest = planned.latest.clone();
        this.expected = planned.expected.clone();
        workOut(reached, now, planned);
    }

    static Remainder planned(DayTimes day) {
        return new Remainder(day);
    }

    /** Returns what is left of the day when it has come so far, at a time that is not before the last that has happened. */
    Remainder from(Reached reached, int now) {
        return new Remainder(this, reached, now);
    }

    int earliest(int point) {
        return earliest[point];
    }

    int latest(int point) {
        return latest[point];
    }

    int expected(int point) {
        return expected[point];
    }

    /** Takes the bounds of the clock and those by meetings, whose hours do not move. */
    private void bind() {
        TemporalNetwork network = day.network();
        for (int constraint : network.bounds()) {
            if (weights[constraint] == TemporalNetwork.LEFT_OUT) {
                continue;
            }
            if (network.from(constraint) == 0) {
                lower[network.to(constraint)] = Math.max(lower[network.to(constraint)], weights[constraint]);
            } else {
                upper[network.from(constraint)] = Math.min(upper[network.from(constraint)], -weights[constraint]);
            }
        }
        for (int constraint = 0; constraint < network.constraints(); constraint++) {
            Claim claim = day.claims().get(constraint);
            Stretch meeting = claim.other();
            boolean leftOut = weights[constraint] == TemporalNetwork.LEFT_OUT;
            if (meeting == null || leftOut || !meeting.is(PartKind.MEETING)) {
                continue;
            }
            if (claim.from() == meeting.start()) {
                lower[claim.to()] = Math.max(lower[claim.to()], lower[claim.from()]);
            } else {
                upper[claim.from()] = Math.min(upper[claim.from()], upper[claim.to()]);
            }
        }
    }

    private void workOut(Reached reached, int now, @Nullable Remainder planned) {
        List<LaidSegment> rows = day.plenary();
        int last = goLater(reached, now, planned);
        for (int row = last; row >= reached.row(); row--) {
            holdBack(rows.get(row), row, reached);
        }
        for (int row = reached.row(); row < rows.size(); row++) {
            int start = rows.get(row).start();
            int before = row > reached.row() ? expected[rows.get(row - 1).end()] : reached.before();
            int begins = clamp(start, Math.max(lower[start], Math.max(before, now)));
            if (planned != null && row > last && begins == planned.expected[start]) {
                return;
            }
            expect(rows.get(row), begins, row, reached, now);
        }
    }

    /** Finds the earliest moments, row by row, until one starts as planned. Returns the last row that was worked out. */
    private int goLater(Reached reached, int now, @Nullable Remainder planned) {
        List<LaidSegment> rows = day.plenary();
        int before = reached.before();
        for (int row = reached.row(); row < rows.size(); row++) {
            LaidSegment laid = rows.get(row);
            boolean running = row == reached.row() && reached.hasBegun();
            int starts = Math.max(lower[laid.start()], Math.max(before, now));
            if (planned != null && row > reached.row() && starts == planned.earliest[laid.start()]) {
                return row - 1;
            }
            for (int point = laid.start(); point <= laid.end(); point++) {
                earliest[point] = Math.max(lower[point], now);
            }
            earliest[laid.start()] = starts;
            boolean waiting = running && isAwaited(laid, reached);
            int fixed = running ? happen(laid, reached, earliest) : laid.start() - 1;
            if (waiting) {
                int from = fixed + 1 == laid.start() ? 0 : lower[fixed + 1];
                earliest[fixed + 1] = Math.max(from, now);
            }
            range(laid, fixed).earliest(earliest, waiting);
            before = earliest[laid.end()];
        }
        return rows.size() - 1;
    }

    /**
     * Writes down what has happened of a row, and returns the last point of it that does not move any more: where a turn has
     * ended and what begins at the same point has not begun, that point is yet to come.
     */
    private static int happen(LaidSegment laid, Reached reached, int[] moments) {
        int[] happened = reached.happened();
        int over = isAwaited(laid, reached) ? happened.length - 1 : happened.length;
        System.arraycopy(happened, 0, moments, laid.start(), over);
        return laid.start() + over - 1;
    }

    private static boolean isAwaited(LaidSegment laid, Reached reached) {
        int point = laid.start() + reached.frontier();
        return reached.waiting() && (point == laid.end() || laid.hasPartFrom(point));
    }

    private PointRange range(LaidSegment laid, int fixed) {
        return new PointRange(day.network(), weights, laid.start(), laid.end(), fixed);
    }

    private void holdBack(LaidSegment laid, int row, Reached reached) {
        boolean running = row == reached.row() && reached.hasBegun();
        for (int point = laid.start(); point <= laid.end(); point++) {
            latest[point] = Math.max(upper[point], earliest[point]);
        }
        List<LaidSegment> rows = day.plenary();
        if (row + 1 < rows.size()) {
            int next = latest[rows.get(row + 1).start()];
            latest[laid.end()] = Math.max(earliest[laid.end()], Math.min(latest[laid.end()], next));
        }
        int fixed = laid.start() - 1;
        if (running) {
            fixed = happen(laid, reached, latest);
            boolean waiting = isAwaited(laid, reached);
            int next = waiting ? fixed + 2 : fixed + 1;
            if (waiting && fixed + 1 == laid.start()) {
                latest[laid.start()] = Times.LAST;
            }
            range(laid, fixed).holdByThePast(earliest, latest, next);
        }
        range(laid, fixed).latest(latest);
    }

    /** Expects each turn to take what is given to it, and the floor what the others leave. */
    private void expect(LaidSegment laid, int begins, int row, Reached reached, int now) {
        boolean running = row == reached.row() && reached.hasBegun();
        int fixed = running ? happen(laid, reached, expected) : laid.start() - 1;
        if (!running) {
            expected[laid.start()] = begins;
        } else if (isAwaited(laid, reached)) {
            fixed++;
            expected[fixed] = clamp(fixed, now);
        }
        int planned = laid.stretch().plannedEnd();
        int target = planned == Stretch.UNKNOWN ? Stretch.UNKNOWN : clamp(laid.end(), planned);
        List<Stretch> chain = laid.stretch().children();
        for (int link = 0; link < chain.size(); link++) {
            Stretch stretch = chain.get(link);
            if (stretch.end() > fixed) {
                expectToTake(stretch, usual(chain, link, target, laid.end()));
            }
            expectInside(stretch, fixed);
        }
        if (chain.isEmpty()) {
            // Where it has an hour of its end, it is not earlier than that.
            expectToTake(laid.stretch(), 0);
        }
    }

    private void expectToTake(Stretch stretch, int seconds) {
        int start = expected[stretch.start()];
        expected[stretch.end()] = Math.max(start, clamp(stretch.end(), start + within(stretch, seconds)));
    }

    /** The time nearest to a time that a stretch can take. */
    private int within(Stretch stretch, int seconds) {
        return (int) Math.max(lengths.least(stretch), Math.min(lengths.most(stretch), seconds));
    }

    /** What is left at the end of a segment without the floor is nobody's, and the segment ends as planned. */
    private int usual(List<Stretch> chain, int link, int target, int end) {
        Stretch stretch = chain.get(link);
        if (stretch.is(PartKind.DISCUSSION)) {
            return forTheFloor(chain, link, target);
        }
        boolean rest = stretch.isGap() && stretch.end() == end && target != Stretch.UNKNOWN;
        return rest ? target - expected[stretch.start()] : stretch.usualTogether();
    }

    /** What is left for the floor when those after it take what is given to them. */
    private int forTheFloor(List<Stretch> chain, int floor, int target) {
        if (target == Stretch.UNKNOWN) {
            return Math.max(0, chain.get(floor).usual());
        }
        int after = 0;
        int floors = 1;
        for (int link = floor + 1; link < chain.size(); link++) {
            boolean another = chain.get(link).is(PartKind.DISCUSSION);
            floors += another ? 1 : 0;
            after += another ? 0 : chain.get(link).usualTogether();
        }
        return Math.max(0, (target - after - expected[chain.get(floor).start()]) / floors);
    }

    /**
     * What lies inside a stretch follows one another from its beginning on, and leaves to those behind no less than their
     * shortest time and no more than their longest.
     */
    private void expectInside(Stretch outer, int fixed) {
        long least = 0;
        long most = 0;
        for (Stretch inner : outer.children()) {
            least += lengths.least(inner);
            most += lengths.most(inner);
        }
        int left = outer.children().size();
        for (Stretch inner : outer.children()) {
            least -= lengths.least(inner);
            most -= lengths.most(inner);
            if (inner.end() > fixed) {
                int start = expected[inner.start()];
                int end = expected[outer.end()];
                int usual = outer.isPart() || inner.usual() > 0 ? inner.usualTogether() : (end - start) / left;
                int ends = clamp(inner.end(), start + within(inner, usual));
                long until = Math.max(end - most, Math.min(end - least, ends));
                // Where not all of this can be, what runs is not expected beyond its own latest end.
                expected[inner.end()] =
                        inner.end() == outer.end() ? end : Math.max(start, clamp(inner.end(), (int) until));
            }
            expectInside(inner, fixed);
            left--;
        }
    }

    private int clamp(int point, int moment) {
        return Math.max(earliest[point], Math.min(latest[point], moment));
    }
}
