package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import java.util.List;

/** A conflict of two hours in one sentence: rows that overlap, a window that is missed. */
final class HourClash {

    private final Demand lower;
    private final Demand upper;
    private final List<Demand> order;
    private final String amount;

    private HourClash(Conflict conflict, Demand lower, Demand upper) {
        this.lower = lower;
        this.upper = upper;
        this.order = conflict.demands().stream()
                .filter(demand -> demand.kind() == DemandKind.FOLLOWS || demand.kind() == DemandKind.LIES_WITHIN)
                .toList();
        this.amount = SpokenTime.of(conflict.missing());
    }

    /**
     * Says which hours clash.
     *
     * @param conflict the conflict
     * @param lower the moment before which something does not happen
     * @param upper the earlier moment after which it does not happen
     */
    static String of(Conflict conflict, Demand lower, Demand upper) {
        return new HourClash(conflict, lower, upper).say();
    }

    private String say() {
        if (lower.part().equals(upper.part())) {
            return ofOnePart();
        }
        if (order.size() == 1) {
            return order.get(0).kind() == DemandKind.FOLLOWS ? overlap(order.get(0)) : outside(order.get(0));
        }
        return HourWords.of(lower) + ", and " + HourWords.of(upper) + ", which cannot be before: " + amount
                + " too early";
    }

    private String ofOnePart() {
        boolean early = lower.isOfTheNote();
        Demand planned = early ? upper : lower;
        Demand asked = early ? lower : upper;
        return HourWords.of(planned) + ", but " + HourWords.limit(asked) + ": " + amount + tooFar(early);
    }

    private static String tooFar(boolean early) {
        return early ? " too early" : " too late";
    }

    private String overlap(Demand follows) {
        String which = follows.isOfTheNote() ? ", which is to follow it, " : ", which follows it, ";
        return HourWords.of(lower) + " and " + PartText.name(upper.part()) + which + HourWords.verb(upper)
                + ": they overlap by " + amount;
    }

    private String outside(Demand within) {
        boolean early = upper.part().equals(within.part());
        Demand inner = early ? upper : lower;
        Demand outer = early ? lower : upper;
        return HourWords.of(inner) + ", but " + PartText.name(outer.part()) + ", within which it lies, "
                + HourWords.verb(outer) + ": " + amount + tooFar(early);
    }
}
