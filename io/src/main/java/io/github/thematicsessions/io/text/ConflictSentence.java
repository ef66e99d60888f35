package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A conflict in one sentence: panel-1 starts at 12:40: opening remarks 5, three presentations 15 and concluding remarks 5 need
 * at least 25 minutes, 20 remain until 13:00, 5 are missing.
 *
 * <p>Demands that cannot hold together are a circle, which passes midnight at most once. So there is at most one moment that
 * is a lower bound and one that is an upper bound; between them are times that are needed, times that are all there is, and
 * mere order. Which of these there are makes the shape of the sentence.
 */
final class ConflictSentence {

    private final Conflict conflict;
    private final List<Demand> demands;
    private final Optional<Demand> lower;
    private final Optional<Demand> upper;
    private final TurnSums needed;
    private final TurnSums available;
    private final Minutes minutes;

    private ConflictSentence(Conflict conflict) {
        this.conflict = conflict;
        this.demands = inOrder(conflict);
        this.lower = clock(true);
        this.upper = clock(false);
        this.needed = new TurnSums(ofLength(true));
        this.available = new TurnSums(ofLength(false));
        List<Duration> figures = new ArrayList<>(needed.figures());
        figures.addAll(available.figures());
        figures.add(conflict.missing());
        this.minutes = Minutes.of(figures);
    }

    static String of(Conflict conflict) {
        return new ConflictSentence(conflict).say();
    }

    /**
     * Returns the demands as a reader follows the clock. Times that are all there is come from the end to the start in a
     * circle, and a circle without hours begins anywhere.
     */
    static List<Demand> inOrder(Conflict conflict) {
        List<Demand> demands = new ArrayList<>(conflict.demands());
        boolean isNeeded = demands.stream().anyMatch(ConflictSentence::needsTime);
        boolean isGiven = demands.stream().anyMatch(ConflictSentence::givesTime);
        if (isGiven && !isNeeded) {
            Collections.reverse(demands);
        } else if (demands.stream().noneMatch(demand -> demand.kind().isOfTheClock())) {
            startBehindTheGiven(demands);
        }
        return demands;
    }

    private static void startBehindTheGiven(List<Demand> demands) {
        for (int index = 0; index < demands.size(); index++) {
            if (givesTime(demands.get(index))) {
                Collections.rotate(demands, -index - 1);
                return;
            }
        }
    }

    private static boolean needsTime(Demand demand) {
        return demand.kind() == DemandKind.TAKES_AT_LEAST
                && !demand.length().orElse(Duration.ZERO).isZero();
    }

    private static boolean givesTime(Demand demand) {
        return demand.kind() != DemandKind.TAKES_AT_LEAST
                && !demand.length().orElse(Duration.ZERO).isZero();
    }

    private Optional<Demand> clock(boolean isLower) {
        return demands.stream()
                .filter(demand -> demand.kind().isOfTheClock() && HourWords.isLower(demand) == isLower)
                .findFirst();
    }

    private List<Demand> ofLength(boolean isNeeded) {
        return demands.stream()
                .filter(demand -> (demand.kind() == DemandKind.TAKES_AT_LEAST) == isNeeded)
                .toList();
    }

    /** The time from the lower to the upper bound, negative where the upper comes first. */
    private Optional<Duration> span() {
        return lower.flatMap(
                from -> upper.map(until -> Duration.between(HourWords.clock(from), HourWords.clock(until))));
    }

    private String say() {
        if (lower.isEmpty() || upper.isEmpty()) {
            return withoutHours();
        }
        if (needed.isEmpty()) {
            return available.isEmpty()
                    ? HourClash.of(conflict, lower.get(), upper.get())
                    : toFill(lower.get(), upper.get());
        }
        return available.isEmpty() ? toHold(lower.get(), upper.get()) : mixed(lower.get(), upper.get());
    }

    private String need(Optional<ElementId> told) {
        return needed.say(" needs at least ", " need at least ", minutes, told);
    }

    private String take(Optional<ElementId> told) {
        return available.say(" takes at most ", " take at most ", minutes, told);
    }

    private String missing() {
        return minutes.are(conflict.missing(), "missing");
    }

    private String toHold(Demand from, Demand until) {
        return HourWords.of(from) + ": " + need(from.part().id()) + ", " + remaining(from, until) + ", " + missing();
    }

    private String remaining(Demand from, Demand until) {
        Duration left = span().orElse(Duration.ZERO);
        if (left.isNegative()) {
            return "and " + HourWords.of(until) + ", " + minutes.full(left.negated()) + " earlier";
        }
        Part of = until.part();
        return minutes.remain(left) + " until "
                + (of.equals(from.part()) ? HourWords.clock(until).toString() : HourWords.until(until));
    }

    private String toFill(Demand end, Demand start) {
        Duration whole = span().orElse(Duration.ZERO).negated();
        return hours(start, end) + ": " + take(start.part().id()) + ", " + minutes.are(whole, "to be filled") + ", "
                + minutes.are(conflict.missing(), "left over");
    }

    private static String hours(Demand start, Demand end) {
        return end.part().equals(start.part())
                ? PartText.name(start.part()) + " lasts from " + HourWords.clock(start) + " to " + HourWords.clock(end)
                : HourWords.of(start) + " and " + HourWords.of(end);
    }

    private String mixed(Demand from, Demand until) {
        Optional<ElementId> told = from.part().id();
        return hours(from, until) + ": " + need(told) + ", " + take(told) + ", " + missing();
    }

    private String withoutHours() {
        return (available.isEmpty() ? "no time is left" : take(Optional.empty())) + ": " + need(available.segment())
                + ", " + missing();
    }
}
