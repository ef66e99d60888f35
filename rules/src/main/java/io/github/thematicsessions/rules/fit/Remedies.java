package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.Ground;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what could give in a conflict. Each remedy is tried on the network itself: what gives is set free, and the nearest
 * value with which everything else holds is the smallest amount. Where a row moves, side events stay before, between or behind
 * the rows where they are.
 */
final class Remedies {

    /** So many turns and so many waivers are tried: nobody reads more. A conflict has two hours at most that could move. */
    private static final int MOST = 12;

    private final DayTimes day;
    private final int[] cycle;
    private final int[] weights;
    private final int[] earliest;
    private final int[] latest;

    /**
     * Prepares the search.
     *
     * @param day the day
     * @param cycle the constraints of the conflict
     * @param weights the weights under which there is no other conflict
     */
    Remedies(DayTimes day, int[] cycle, int[] weights) {
        this.day = day;
        this.cycle = cycle;
        this.weights = weights;
        this.earliest = new int[day.network().points()];
        this.latest = new int[day.network().points()];
    }

    /** Returns the remedies: first what stays within the range of the note, then moves, then waivers. */
    List<Remedy> all() {
        List<Remedy> remedies = new ArrayList<>();
        shorten(remedies);
        move(remedies);
        waive(remedies);
        return remedies;
    }

    private Claim claim(int index) {
        return day.claims().get(index);
    }

    private void shorten(List<Remedy> remedies) {
        List<Integer> yielding = new ArrayList<>();
        for (int index : cycle) {
            if (yielding.size() < MOST && canShorten(claim(index))) {
                yielding.add(index);
            }
        }
        int before = remedies.size();
        for (int index : yielding) {
            List<Remedy.Cut> cut = cuts(List.of(index));
            if (!cut.isEmpty()) {
                remedies.add(new Remedy.Shorten(cut));
            }
        }
        if (remedies.size() == before && yielding.size() > 1) {
            List<Remedy.Cut> cuts = cuts(yielding);
            if (!cuts.isEmpty()) {
                remedies.add(new Remedy.Shorten(cuts));
            }
        }
    }

    private static boolean canShorten(Claim claim) {
        int shortest = claim.of().shortestByNote();
        return claim.kind() == DemandKind.TAKES_AT_LEAST
                && claim.asked() == null
                && shortest != Stretch.UNKNOWN
                && Math.max(1, shortest) < claim.weight();
    }

    /** Gives all of them the shortest time of the note, then gives back to one after the other what is not needed. */
    private List<Remedy.Cut> cuts(List<Integer> yielding) {
        int[] tried = weights.clone();
        for (int index : yielding) {
            tried[index] = Math.max(1, claim(index).of().shortestByNote());
        }
        if (!solve(day.network(), tried)) {
            return List.of();
        }
        List<Remedy.Cut> cuts = new ArrayList<>();
        for (int index : yielding) {
            Stretch stretch = claim(index).of();
            int planned = claim(index).weight();
            int longest = (int) Math.min(planned, longest(stretch, tried));
            tried[index] = longest;
            solve(day.network(), tried);
            if (longest < planned) {
                cuts.add(new Remedy.Cut(
                        stretch.part(), Duration.ofSeconds(longest), Duration.ofSeconds(planned - longest)));
            }
        }
        return cuts;
    }

    private long longest(Stretch stretch, int[] tried) {
        long byOthers = Lengths.of(day.stretches(), day.claims(), tried).most(stretch);
        return Math.min(byOthers, (long) latest[stretch.end()] - earliest[stretch.start()]);
    }

    private boolean solve(TemporalNetwork network, int[] tried) {
        if (network.earliest(tried, earliest) != null) {
            return false;
        }
        network.latest(tried, latest);
        return true;
    }

    private void move(List<Remedy> remedies) {
        Set<Stretch> tried = new LinkedHashSet<>();
        for (int index : cycle) {
            Claim claim = claim(index);
            boolean movable = claim.kind().isOfTheClock() && claim.asked() == null && !claim.isOfMidnight();
            if (movable && tried.add(claim.of())) {
                Remedy.Move move = moveWhole(claim.of());
                move = move == null ? moveEnd(claim) : move;
                if (move != null) {
                    remedies.add(move);
                }
            }
        }
    }

    /** Moves both ends alike. */
    private Remedy.@Nullable Move moveWhole(Stretch stretch) {
        int start = stretch.plannedStart();
        int end = stretch.plannedEnd();
        if (start == Stretch.UNKNOWN || end == Stretch.UNKNOWN) {
            return null;
        }
        int[] tried = free(stretch, stretch.start(), stretch.end());
        TemporalNetwork stiff = day.network().withLength(stretch.start(), stretch.end(), end - start);
        if (!solve(stiff, stiff.withOwnRest(tried))) {
            return null;
        }
        int moved = nearest(stretch.start(), start, Times.LAST - (end - start));
        return moved == Stretch.UNKNOWN ? null : move(stretch, moved, moved + end - start);
    }

    /**
     * Moves the end that takes part in the conflict, and leaves the other where it is: if need be, so far that the plan leaves no
     * time any more between that end and the nearest turn.
     */
    private Remedy.@Nullable Move moveEnd(Claim claim) {
        Stretch stretch = claim.of();
        boolean starts = claim.kind() == DemandKind.STARTS_NOT_BEFORE || claim.kind() == DemandKind.STARTS_NOT_AFTER;
        int point = starts ? stretch.start() : stretch.end();
        int[] tried = free(stretch, point, point);
        Remedy.Move move = moveEnd(stretch, starts, tried);
        return move == null ? moveEnd(stretch, starts, filled(stretch, point, tried)) : move;
    }

    private int[] filled(Stretch stretch, int end, int[] tried) {
        int[] filled = tried.clone();
        for (int index = 0; index < tried.length; index++) {
            Claim claim = claim(index);
            boolean ofThatEnd = claim.from() == end || claim.to() == end;
            if (isTimeBeside(claim, stretch) && ofThatEnd && tried[index] != TemporalNetwork.LEFT_OUT) {
                filled[index] = 0;
            }
        }
        return filled;
    }

    /** Tells whether a claim limits the time between an end of a stretch and its nearest turn. */
    private static boolean isTimeBeside(Claim claim, Stretch stretch) {
        return claim.kind() == DemandKind.FILLS && claim.other() == stretch;
    }

    private Remedy.@Nullable Move moveEnd(Stretch stretch, boolean starts, int[] tried) {
        if (!solve(day.network(), tried)) {
            return null;
        }
        int point = starts ? stretch.start() : stretch.end();
        int moved = nearest(point, starts ? stretch.plannedStart() : stretch.plannedEnd(), Times.LAST);
        int start = starts ? moved : stretch.plannedStart();
        int end = starts ? stretch.plannedEnd() : moved;
        boolean empty = start != Stretch.UNKNOWN && end != Stretch.UNKNOWN && end <= start;
        return moved == Stretch.UNKNOWN || empty || !holds(stretch, start, end, tried)
                ? null
                : move(stretch, start, end);
    }

    /**
     * Tells whether everything holds with one hour moved. The time that the plan leaves between that hour and the nearest turn
     * grows or shrinks with it; and a row that moves to the hour that the note asks for is held to the other hour as well.
     */
    private boolean holds(Stretch stretch, int start, int end, int[] tried) {
        if (leavesItsMeeting(stretch, start, end)) {
            return false;
        }
        boolean asked = stretch.areAsked(start, end);
        int from = asked ? stretch.askedStart() : start;
        int until = asked ? stretch.askedEnd() : end;
        TemporalNetwork fixed = day.network();
        fixed = from == Stretch.UNKNOWN ? fixed : fixed.withLength(0, stretch.start(), from);
        fixed = until == Stretch.UNKNOWN ? fixed : fixed.withLength(0, stretch.end(), until);
        int[] moved = fixed.withOwnRest(tried);
        for (int index = 0; index < tried.length; index++) {
            Claim claim = claim(index);
            if (isTimeBeside(claim, stretch) && tried[index] != TemporalNetwork.LEFT_OUT) {
                boolean before = claim.to() == stretch.start();
                int more = before ? stretch.plannedStart() - start : end - stretch.plannedEnd();
                moved[index] = -Math.max(0, more - claim.weight());
            }
        }
        return solve(fixed, moved);
    }

    /** A row of which one hour is known belongs to a meeting by that hour: where one meeting ends, it is a row of the next. */
    private boolean leavesItsMeeting(Stretch row, int start, int end) {
        for (int index = 0; index < weights.length; index++) {
            Claim claim = claim(index);
            Stretch meeting = claim.other();
            if (claim.of() == row && meeting != null && meeting.is(PartKind.MEETING)) {
                return start == Stretch.UNKNOWN ? end <= meeting.askedStart() : start >= meeting.askedEnd();
            }
        }
        return false;
    }

    /** Leaves out the hours of a stretch; a row of the agenda gives way as soon as the plan says otherwise. */
    private int[] free(Stretch stretch, int start, int end) {
        int[] tried = weights.clone();
        for (int index = 0; index < tried.length; index++) {
            Claim claim = claim(index);
            boolean ofAnEnd = claim.from() == start || claim.to() == start || claim.from() == end || claim.to() == end;
            boolean gives = claim.asked() == null ? !claim.isOfMidnight() : stretch.is(PartKind.SEGMENT);
            if (claim.of() == stretch && claim.kind().isOfTheClock() && ofAnEnd && gives) {
                tried[index] = TemporalNetwork.LEFT_OUT;
            }
        }
        return tried;
    }

    /** The moment of the day, up to a last one, that is nearest to the planned; unknown if there is none. */
    private int nearest(int point, int planned, int last) {
        int from = Math.max(0, earliest[point]);
        int until = Math.min(last, latest[point]);
        return from > until ? Stretch.UNKNOWN : Math.max(from, Math.min(until, planned));
    }

    private static Remedy.@Nullable Move move(Stretch stretch, int start, int end) {
        int byStart = start == Stretch.UNKNOWN ? 0 : Math.abs(start - stretch.plannedStart());
        int byEnd = end == Stretch.UNKNOWN ? 0 : Math.abs(end - stretch.plannedEnd());
        int by = Math.max(byStart, byEnd);
        return by == 0 ? null : new Remedy.Move(stretch.part(), clock(start), clock(end), Duration.ofSeconds(by));
    }

    private static Optional<LocalTime> clock(int second) {
        return second == Stretch.UNKNOWN ? Optional.empty() : Optional.of(Times.clock(second));
    }

    private void waive(List<Remedy> remedies) {
        Set<Remedy.Waive> tried = new LinkedHashSet<>();
        for (int index : cycle) {
            Claim claim = claim(index);
            Ground asked = claim.asked();
            if (asked == null || claim.of().is(PartKind.MEETING) || tried.size() >= MOST) {
                continue;
            }
            Remedy.Waive waiver = new Remedy.Waive(claim.place().part(), asked.provision());
            if (tried.add(waiver) && solve(day.network(), without(claim.place(), asked))) {
                remedies.add(waiver);
            }
        }
    }

    private int[] without(Stretch place, Ground asked) {
        int[] tried = weights.clone();
        for (int index = 0; index < tried.length; index++) {
            if (claim(index).place() == place && asked.equals(claim(index).asked())) {
                tried[index] = TemporalNetwork.LEFT_OUT;
            }
        }
        return tried;
    }
}
