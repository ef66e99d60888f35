package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import java.util.Set;

/** Looks at what kind of participant speaks. */
final class SpeakerKindEvaluator extends SpeakerEvaluator {

    private final Set<ParticipantKind> kinds;

    SpeakerKindEvaluator(SpeakerKind norm) {
        super(new Selection(norm.slots()));
        this.kinds = norm.kinds();
    }

    private Measure allowed() {
        return new Measure.Words(kinds.stream().map(ParticipantKind::code).toList());
    }

    @Override
    void judge(PlannedSegment segment, int slot, Participant speaker, Verdict verdict) {
        verdict.judged();
        if (!kinds.contains(speaker.kind())) {
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, segment.slotAt(slot, "speaker"))
                    .measured(Measure.of(speaker.kind().code()))
                    .allowed(allowed())
                    .addRepairs(Repair.of(RepairKind.SET, allowed())));
        }
    }
}
