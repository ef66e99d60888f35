package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Input;
import java.util.HashSet;
import java.util.Set;

/** Looks once at each speaker of a selection of slots, however many slots the speaker has in a segment. */
abstract class SpeakerEvaluator extends SegmentEvaluator {

    private final Selection slots;

    SpeakerEvaluator(Selection slots) {
        super(slots.segment());
        this.slots = slots;
    }

    @Override
    final void judge(PlannedSegment segment, Verdict verdict) {
        Participant first = null;
        Set<Who> known = Set.of();
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (!slots.selectsPerson(segment, slot)) {
                continue;
            }
            Participant speaker = segment.speaker(slot);
            if (speaker == null) {
                verdict.missing(Input.SPEAKER, segment.slotAt(slot, "speaker"));
            } else if (first == null) {
                first = speaker;
                judge(segment, slot, first, verdict);
            } else if (!speaker.equals(first)) {
                known = known.isEmpty() ? new HashSet<>(Set.of(Who.of(first))) : known;
                if (known.add(Who.of(speaker))) {
                    judge(segment, slot, speaker, verdict);
                }
            }
        }
    }

    /** Judges one speaker at the first slot that names the speaker. */
    abstract void judge(PlannedSegment segment, int slot, Participant speaker, Verdict verdict);
}
