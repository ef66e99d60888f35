package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Holds the time of one slot against a limit: the time that is allotted and, where that keeps to it, the length of the slot
 * on the clock. The hours of a run of turns are not the time of one turn and do not count.
 */
final class SlotTime {

    static final int UNKNOWN = 0;

    private static final int WHOLE_DAY = 86_400;

    private SlotTime() {}

    /** Judges a slot; one of which no time is known is missing its time. */
    static void judge(PlannedSegment segment, int slot, Limit limit, Verdict verdict) {
        if (isKnown(segment, slot, verdict)) {
            verdict.judged();
            judgeKnown(segment, slot, limit, verdict);
        }
    }

    /** Tells whether a time of a slot is known, and says that it is missing if none is. */
    static boolean isKnown(PlannedSegment segment, int slot, Verdict verdict) {
        boolean known = segment.slots().get(slot).allotted().isGiven() || onTheClock(segment, slot) != UNKNOWN;
        if (!known) {
            verdict.missing(Input.SPEAKING_TIME, segment.slotAt(slot, "allotted"));
        }
        return known;
    }

    /** Tells whether every time of a slot that is known keeps to a limit. */
    static boolean keeps(PlannedSegment segment, int slot, Limit limit) {
        Allotment allotted = segment.slots().get(slot).allotted();
        int clock = onTheClock(segment, slot);
        return (!allotted.isGiven() || limit.keeps(allotted)) && (clock == UNKNOWN || limit.keeps(clock));
    }

    static void judgeKnown(PlannedSegment segment, int slot, Limit limit, Verdict verdict) {
        Allotment allotted = segment.slots().get(slot).allotted();
        int clock = onTheClock(segment, slot);
        if (allotted.isGiven() && !limit.keeps(allotted)) {
            fail(allotted, segment, slot, limit, verdict);
        } else if (clock != UNKNOWN && !limit.keeps(clock)) {
            fail(seconds(clock), segment, slot, limit, verdict);
        }
    }

    /** Returns the longest time that a slot is given, whichever way, or {@link #UNKNOWN}. */
    static int longest(PlannedSegment segment, int slot) {
        Allotment allotted = segment.slots().get(slot).allotted();
        return Math.max(onTheClock(segment, slot), allotted.isGiven() ? allotted.longestSeconds() : UNKNOWN);
    }

    static int onTheClock(PlannedSegment segment, int slot) {
        LocalTime start = segment.slots().get(slot).start().orElse(null);
        LocalTime end = segment.slots().get(slot).end().orElse(null);
        return start == null || end == null || Selection.isRun(segment, slot)
                ? UNKNOWN
                : end.toSecondOfDay() - start.toSecondOfDay();
    }

    static Allotment seconds(int seconds) {
        return Allotment.stated(Duration.ofSeconds(seconds));
    }

    private static void fail(Allotment planned, PlannedSegment segment, int slot, Limit limit, Verdict verdict) {
        if (limit.isOver(planned)) {
            verdict.fail(shorten(
                    verdict.finding(Discrepancy.TOO_LONG, segment.slotAt(slot), limit.tooLong())
                            .measured(Measure.of(planned))
                            .allowed(Measure.of(limit.figure()))
                            .difference(Measure.of(limit.over(planned))),
                    segment,
                    slot,
                    limit));
        }
        if (limit.isUnder(planned)) {
            verdict.fail(lengthen(
                    verdict.finding(Discrepancy.TOO_SHORT, segment.slotAt(slot), limit.tooShort())
                            .measured(Measure.of(planned))
                            .allowed(Measure.of(limit.figure()))
                            .difference(Measure.of(limit.under(planned))),
                    segment,
                    slot,
                    limit));
        }
    }

    private static Finding.Builder shorten(Finding.Builder finding, PlannedSegment segment, int slot, Limit limit) {
        Allotment allotted = segment.slots().get(slot).allotted();
        if (allotted.isGiven() && limit.isOver(allotted)) {
            finding.addRepairs(Repair.of(
                    RepairKind.ALLOT, Measure.of(limit.shortened(allotted)), Measure.of(limit.over(allotted))));
        }
        int clock = onTheClock(segment, slot);
        if (clock != UNKNOWN && limit.isOver(seconds(clock))) {
            retime(finding, segment.slots().get(slot), limit.figure().longestSeconds(), limit.over(seconds(clock)));
        }
        return finding;
    }

    private static Finding.Builder lengthen(Finding.Builder finding, PlannedSegment segment, int slot, Limit limit) {
        Allotment allotted = segment.slots().get(slot).allotted();
        if (allotted.isGiven() && limit.isUnder(allotted)) {
            finding.addRepairs(Repair.of(
                    RepairKind.ALLOT, Measure.of(limit.lengthened(allotted)), Measure.of(limit.under(allotted))));
        }
        int clock = onTheClock(segment, slot);
        if (clock != UNKNOWN && limit.isUnder(seconds(clock))) {
            retime(finding, segment.slots().get(slot), limit.figure().shortestSeconds(), limit.under(seconds(clock)));
        }
        return finding;
    }

    /** Moves the end of a slot, unless that would be on the next day. */
    private static void retime(Finding.Builder finding, SpeakingSlot slot, int seconds, Duration by) {
        LocalTime start = slot.start().orElseThrow();
        if (start.toSecondOfDay() + seconds < WHOLE_DAY) {
            TimeRange hours = TimeRange.of(start, start.plusSeconds(seconds));
            finding.addRepairs(Repair.of(RepairKind.RETIME, Measure.of(hours), Measure.of(by)));
        }
    }
}
