package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.Purpose;

/** Looks at the runs that are planned in a discussion: who from the floor is followed by panelists. */
final class AlternationEvaluator extends SegmentEvaluator {

    private static final int NONE = -1;

    private final Answering answering;

    AlternationEvaluator(Alternation norm) {
        super(norm.segment());
        this.answering = norm.answering();
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        int firstRun = NONE;
        int openRun = NONE;
        boolean answered = false;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (isFloor(segment, slot)) {
                firstRun = firstRun == NONE ? slot : firstRun;
                openRun = openRun == NONE ? slot : openRun;
            } else if (isPanelist(segment, slot) && openRun != NONE) {
                answered = true;
                openRun = NONE;
            }
        }
        if (firstRun == NONE) {
            verdict.missing(Input.RUNS, segment.at("slots"));
            return;
        }
        int unanswered = answering == Answering.EVERY_RUN ? openRun : answered ? NONE : firstRun;
        if (unanswered != NONE && segment.isOpen()) {
            verdict.missing(Input.END_OF_SEGMENT, segment.at());
            return;
        }
        verdict.judged();
        if (unanswered != NONE) {
            verdict.fail(verdict.finding(Discrepancy.UNANSWERED, segment.slotAt(unanswered))
                    .addRepairs(Repair.of(RepairKind.ADD, Measure.of(Purpose.ANSWER.code()), Measure.of(1))));
        }
    }

    private static boolean isFloor(PlannedSegment segment, int slot) {
        return segment.slots().get(slot).capacity().isFloor() && isPurpose(segment, slot, Purpose.INTERVENTION);
    }

    private static boolean isPanelist(PlannedSegment segment, int slot) {
        return segment.slots().get(slot).capacity().isPanelist() && isPurpose(segment, slot, Purpose.ANSWER);
    }

    private static boolean isPurpose(PlannedSegment segment, int slot, Purpose purpose) {
        return segment.purposeBit(slot) == PlannedSegment.bit(purpose);
    }
}
