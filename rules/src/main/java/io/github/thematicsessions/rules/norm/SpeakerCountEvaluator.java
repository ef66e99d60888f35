package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SpeakerCount;

/** Counts the people who speak in a selection of slots of each segment. */
final class SpeakerCountEvaluator extends SegmentEvaluator {

    private final Selection slots;
    private final Quantity speakers;

    SpeakerCountEvaluator(SpeakerCount norm) {
        super(norm.slots().segment());
        this.slots = new Selection(norm.slots());
        this.speakers = norm.speakers();
    }

    @Override
    void judge(PlannedSegment segment, Verdict verdict) {
        Counting.judge(Roster.count(segment, slots, speakers), speakers, segment::at, verdict);
    }
}
