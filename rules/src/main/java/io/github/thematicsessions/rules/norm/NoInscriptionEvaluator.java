package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.SegmentKind;

/** Looks for slots of the floor that name a speaker. A segment without slots names nobody. */
final class NoInscriptionEvaluator implements Evaluator {

    private final SegmentKind kind;

    NoInscriptionEvaluator(NoInscription norm) {
        this.kind = norm.segment();
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NO_SUCH_SEGMENT);
        for (PlannedSegment segment : plan.segments(kind)) {
            verdict.judged();
            for (int slot = 0; slot < segment.slots().size(); slot++) {
                Participant speaker = segment.speaker(slot);
                if (speaker != null && segment.slots().get(slot).capacity().isFloor() && Who.isKnown(speaker)) {
                    verdict.fail(verdict.finding(Discrepancy.NAMED_BEFOREHAND, segment.slotAt(slot, "speaker"))
                            .measured(Measure.of(Who.label(speaker)))
                            .addRepairs(Repair.of(RepairKind.CLEAR)));
                }
            }
        }
    }
}
