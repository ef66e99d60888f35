package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.report.Input;

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
        int count = Roster.count(segment, slots, speakers);
        if (count < speakers.atLeast() && segment.isOpen()) {
            verdict.missing(Input.END_OF_SEGMENT, segment.at());
        } else {
            Counting.judge(count, speakers, segment::at, slots.words(), verdict);
        }
    }
}
