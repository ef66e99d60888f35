package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the time of slots against a figure, each by itself or all of a segment together. */
final class SpeakingTimeEvaluator extends SegmentEvaluator {

    private static final int NONE = -1;

    private final Selection slots;
    private final Share share;
    private final Limit limit;

    SpeakingTimeEvaluator(SpeakingTime norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.share = norm.share();
        this.limit = new Limit(norm.time(), norm.application());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        slots.findMissingPurposes(segment, verdict);
        if (share == Share.TOGETHER) {
            judgeTogether(segment, verdict);
            return;
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                SlotTime.judge(segment, slot, limit, verdict);
            }
        }
    }

    private void judgeTogether(PlannedSegment segment, Verdict verdict) {
        Sum allotted = new Sum();
        Sum onTheClock = new Sum();
        List<ElementId> added = new ArrayList<>();
        int first = 0;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                Allotment given = segment.slots().get(slot).allotted();
                int clock = SlotTime.onTheClock(segment, slot);
                onTheClock.add(clock == SlotTime.UNKNOWN ? Allotment.unstated() : SlotTime.seconds(clock));
                allotted.add(given.isGiven() || clock == SlotTime.UNKNOWN ? given : SlotTime.seconds(clock));
                if (!given.isGiven() && clock == SlotTime.UNKNOWN) {
                    verdict.missing(Input.SPEAKING_TIME, segment.slotAt(slot, "allotted"));
                }
                first = added.isEmpty() ? slot : first;
                added.add(segment.slots().get(slot).id());
            }
        }
        if (allotted.isEmpty()) {
            return;
        }
        verdict.judged();
        Sum broken = breaks(allotted) ? allotted : onTheClock;
        if (breaks(broken)) {
            fail(broken, segment, first, added.subList(1, added.size()), !breaks(onTheClock), verdict);
        }
    }

    /** A sum of which a part is missing can be over, and not short. */
    private boolean breaks(Sum sum) {
        return !sum.isEmpty() && (sum.isComplete() ? !limit.keeps(sum.total()) : limit.isOver(sum.total()));
    }

    /**
     * One slot alone is repaired as any other. Of several whose hours may stay, the one with the most time gives, the one
     * with the least takes.
     */
    private void fail(
            Sum broken,
            PlannedSegment segment,
            int first,
            List<ElementId> others,
            boolean hoursMayStay,
            Verdict verdict) {
        if (others.isEmpty()) {
            SlotTime.judgeKnown(segment, first, limit, verdict);
            return;
        }
        Allotment sum = broken.total();
        Location at = segment.slotAt(first);
        if (limit.isOver(sum)) {
            verdict.fail(finding(Discrepancy.TOO_LONG, at, sum, verdict)
                    .with(others)
                    .difference(Measure.of(limit.over(sum)))
                    .addAllRepairs(
                            hoursMayStay
                                    ? repair(segment, -(int) limit.over(sum).toSeconds())
                                    : List.of()));
        }
        if (broken.isComplete() && limit.isUnder(sum)) {
            verdict.fail(finding(Discrepancy.TOO_SHORT, at, sum, verdict)
                    .with(others)
                    .difference(Measure.of(limit.under(sum)))
                    .addAllRepairs(
                            hoursMayStay
                                    ? repair(segment, (int) limit.under(sum).toSeconds())
                                    : List.of()));
        }
    }

    private List<Repair> repair(PlannedSegment segment, int change) {
        int best = NONE;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (slots.selects(segment, slot)) {
                if (!isOneFigure(segment, slot)) {
                    return List.of();
                }
                boolean free = segment.slots().get(slot).allotted().isGiven()
                        && SlotTime.onTheClock(segment, slot) == SlotTime.UNKNOWN;
                best = free && (best == NONE || isBetter(segment, slot, best, change)) ? slot : best;
            }
        }
        int changed = best == NONE ? 0 : SlotTime.longest(segment, best) + change;
        if (changed <= 0) {
            return List.of();
        }
        return List.of(new Repair(
                RepairKind.ALLOT,
                Optional.of(Measure.of(SlotTime.seconds(changed))),
                Optional.of(Measure.of(SlotTime.seconds(Math.abs(change)))),
                List.of(segment.slots().get(best).id())));
    }

    /** A range of times would leave open what is to change. */
    private static boolean isOneFigure(PlannedSegment segment, int slot) {
        Allotment allotted = segment.slots().get(slot).allotted();
        return allotted.wording() == Allotment.Wording.STATED || !allotted.isGiven();
    }

    private static boolean isBetter(PlannedSegment segment, int slot, int best, int change) {
        int difference = SlotTime.longest(segment, slot) - SlotTime.longest(segment, best);
        return change < 0 ? difference > 0 : difference < 0;
    }

    private Finding.Builder finding(Discrepancy discrepancy, Location at, Allotment sum, Verdict verdict) {
        return verdict.finding(
                        discrepancy, at, discrepancy == Discrepancy.TOO_LONG ? limit.tooLong() : limit.tooShort())
                .measured(Measure.of(sum))
                .allowed(Measure.of(limit.figure()));
    }
}
