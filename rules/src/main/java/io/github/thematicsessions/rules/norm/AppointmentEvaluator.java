package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import java.util.HashMap;
import java.util.Map;

/** Looks at who appointed a speaker. A slot without a speaker may be appointed all the same. */
final class AppointmentEvaluator extends SegmentEvaluator {

    private final Selection slots;
    private final Capacity by;

    AppointmentEvaluator(Appointment norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.by = norm.by();
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        Map<Who, Capacity> appointed = Map.of();
        Participant last = null;
        Capacity lastBy = null;
        boolean complete = true;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (!slots.selectsPerson(segment, slot)) {
                continue;
            }
            Capacity appointedBy = segment.slots().get(slot).appointedBy().orElse(null);
            Participant speaker = segment.speaker(slot);
            if (appointedBy == null) {
                complete = false;
            } else if (speaker == null) {
                judge(segment, slot, appointedBy, verdict);
            } else if (appointedBy != lastBy || !speaker.equals(last)) {
                appointed = appointed.isEmpty() ? new HashMap<>() : appointed;
                if (appointed.put(Who.of(speaker), appointedBy) != appointedBy) {
                    judge(segment, slot, appointedBy, verdict);
                }
                last = speaker;
                lastBy = appointedBy;
            }
        }
        if (!complete) {
            findMissing(segment, appointed, verdict);
        }
    }

    /** What is told of a speaker once holds for all slots of that speaker. */
    private void findMissing(PlannedSegment segment, Map<Who, Capacity> appointed, Verdict verdict) {
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            Participant speaker = segment.speaker(slot);
            boolean known = segment.slots().get(slot).appointedBy().isPresent()
                    || (speaker != null && appointed.containsKey(Who.of(speaker)));
            if (slots.selectsPerson(segment, slot) && !known) {
                verdict.missing(Input.APPOINTMENT, segment.slotAt(slot, "appointedBy"));
            }
        }
    }

    private void judge(PlannedSegment segment, int slot, Capacity appointedBy, Verdict verdict) {
        verdict.judged();
        if (appointedBy != by) {
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, segment.slotAt(slot, "appointedBy"))
                    .measured(Measure.of(appointedBy.code()))
                    .allowed(Measure.of(by.code()))
                    .addRepairs(Repair.of(RepairKind.SET, Measure.of(by.code()))));
        }
    }
}
