package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;

/**
 * Holds the turns of a segment against a time that they share: how many there are, the part of each, and all of them
 * together. The part of each depends on how many are inscribed.
 */
final class DividedTimeEvaluator extends SegmentEvaluator {

    private final Selection slots;
    private final DividedTime norm;
    private final Limit together;

    DividedTimeEvaluator(DividedTime norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.norm = norm;
        this.together = new Limit(Allotment.atMost(norm.total()), norm.application());
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        slots.findMissingPurposes(segment, verdict);
        int turns = 0;
        long sum = 0;
        int inscribed = segment.inscribed();
        Limit each = inscribed < 1 ? null : part(norm, inscribed);
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (!slots.selects(segment, slot)) {
                continue;
            }
            turns++;
            if (SlotTime.isKnown(segment, slot, verdict)) {
                sum += SlotTime.longest(segment, slot);
                if (each == null) {
                    verdict.missing(Input.INSCRIBED, segment.at("inscribed"));
                } else {
                    verdict.judged();
                    SlotTime.judgeKnown(segment, slot, each, verdict);
                }
            }
        }
        judge(segment, turns, sum, verdict);
    }

    /** Returns the part of each of so many. */
    static Limit part(DividedTime norm, int inscribed) {
        return new Limit(Allotment.atMost(norm.longest(inscribed)), norm.application());
    }

    private void judge(PlannedSegment segment, int turns, long sum, Verdict verdict) {
        if (turns > norm.turns()) {
            verdict.fail(verdict.finding(Discrepancy.TOO_MANY, segment.at(), together.tooLong())
                    .measured(Measure.of(turns))
                    .allowed(Measure.of(norm.turns()))
                    .difference(Measure.of(turns - norm.turns()))
                    .addRepairs(remove(turns - norm.turns())));
        }
        if (sum > together.mostSeconds()) {
            verdict.fail(verdict.finding(Discrepancy.TOO_LONG, segment.at(), together.tooLong())
                    .measured(new Measure.Elapsed(Duration.ofSeconds(sum)))
                    .allowed(Measure.of(together.figure()))
                    .difference(new Measure.Elapsed(Duration.ofSeconds(sum).minus(norm.total()))));
        }
    }

    private Repair remove(int turns) {
        return Repair.of(RepairKind.REMOVE, new Measure.Words(slots.words()), Measure.of(turns));
    }
}
