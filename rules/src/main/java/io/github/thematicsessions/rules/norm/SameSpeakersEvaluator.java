package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for everybody who is expected to speak. Somebody is absent only if everybody who speaks is certainly somebody else;
 * as long as a slot has no speaker, nobody can be said to be absent.
 */
final class SameSpeakersEvaluator implements Evaluator {

    private final Selection slots;
    private final Selection expected;

    SameSpeakersEvaluator(SameSpeakers norm) {
        this.slots = new Selection(norm.slots());
        this.expected = new Selection(norm.expected());
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        verdict.exempt(Exemption.NO_SUCH_SEGMENT);
        List<PlannedSegment> judged = plan.segments(slots.segment());
        List<PlannedSegment> models = plan.segments(expected.segment());
        if (judged.isEmpty() || models.isEmpty()) {
            return;
        }
        Map<Who, Participant> wanted = new LinkedHashMap<>();
        models.forEach(segment -> collect(segment, expected, wanted, verdict));
        for (PlannedSegment segment : judged) {
            Map<Who, Participant> there = new LinkedHashMap<>();
            if (collect(segment, slots, there, verdict)) {
                judge(segment, wanted, there, verdict);
            }
        }
    }

    /** Collects the speakers of one segment; tells whether all of them are known. */
    private static boolean collect(
            PlannedSegment segment, Selection selection, Map<Who, Participant> speakers, Verdict verdict) {
        if (segment.slots().isEmpty()) {
            verdict.missing(segment.withoutSlots());
            return false;
        }
        boolean complete = true;
        Participant last = null;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                Participant speaker = segment.speaker(slot);
                if (speaker == null) {
                    verdict.missing(Input.SPEAKER, segment.slotAt(slot, "speaker"));
                    complete = false;
                } else if (!speaker.equals(last)) {
                    speakers.putIfAbsent(Who.of(speaker), speaker);
                    last = speaker;
                }
            }
        }
        return complete;
    }

    private static void judge(
            PlannedSegment segment, Map<Who, Participant> wanted, Map<Who, Participant> there, Verdict verdict) {
        List<String> absent = new ArrayList<>();
        wanted.forEach((who, participant) -> {
            verdict.judged();
            if (!there.containsKey(who) && !mayBeThere(participant, there)) {
                absent.add(Who.label(participant));
            }
        });
        if (!absent.isEmpty() && segment.isOpen()) {
            verdict.missing(Input.END_OF_SEGMENT, segment.at());
        } else if (!absent.isEmpty()) {
            Measure wantedThere = new Measure.Words(absent);
            verdict.fail(verdict.finding(Discrepancy.MISSING, segment.at())
                    .allowed(wantedThere)
                    .addRepairs(Repair.of(RepairKind.ADD, wantedThere, Measure.of(absent.size()))));
        }
    }

    private static boolean mayBeThere(Participant wanted, Map<Who, Participant> there) {
        for (Participant speaker : there.values()) {
            if (Who.mayBeSame(wanted, speaker)) {
                return true;
            }
        }
        return false;
    }
}
