package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.PartKind;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * Demands of the clock in words. The hours of the plan, of an agenda and of a meeting are fixed: it starts at 12:40. Those of
 * a side event in a note, and the bounds of the day, are an earliest and a latest moment: it starts at 13:15 or later.
 */
final class HourWords {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** Puts what is asked of a start before what is asked of an end. */
    static final Comparator<Demand> START_FIRST = Comparator.comparing(demand -> !isOfTheStart(demand));

    private HourWords() {}

    /** Says what is asked, with the name of the part: panel-1 starts at 12:40. */
    static String of(Demand demand) {
        return PartText.name(demand.part()) + " " + verb(demand);
    }

    /** Says what is asked: starts at 12:40. */
    static String verb(Demand demand) {
        return (isOfTheStart(demand) ? "starts at " : "ends at ")
                + clock(demand)
                + (isBound(demand) ? bound(demand) : "");
    }

    /** Says what is not allowed, after the name of the part: may not start before 13:15. */
    static String limit(Demand demand) {
        if (!isBound(demand)) {
            return verb(demand);
        }
        return "may not " + (isOfTheStart(demand) ? "start " : "end ") + (isLower(demand) ? "before " : "after ")
                + clock(demand);
    }

    /** Says what ends the time that is there: lunch-1 starts at 13:00, day 1 has to end by 23:59:59. */
    static String until(Demand demand) {
        return isBound(demand)
                ? PartText.name(demand.part()) + " has to " + (isOfTheStart(demand) ? "start" : "end") + " by "
                        + clock(demand)
                : of(demand);
    }

    static LocalTime clock(Demand demand) {
        return demand.clock().orElseThrow();
    }

    private static String bound(Demand demand) {
        return isLower(demand) ? " or later" : " or earlier";
    }

    /** Tells whether it is the moment before which something does not happen, rather than that after which it does not. */
    static boolean isLower(Demand demand) {
        return demand.kind() == DemandKind.STARTS_NOT_BEFORE || demand.kind() == DemandKind.ENDS_NOT_BEFORE;
    }

    private static boolean isOfTheStart(Demand demand) {
        return demand.kind() == DemandKind.STARTS_NOT_BEFORE || demand.kind() == DemandKind.STARTS_NOT_AFTER;
    }

    private static boolean isBound(Demand demand) {
        boolean ofTheDay = !demand.isOfTheNote()
                && (clock(demand).equals(LocalTime.MIN) || clock(demand).equals(LAST));
        return ofTheDay || (demand.isOfTheNote() && demand.part().kind() == PartKind.SIDE_EVENT);
    }
}
