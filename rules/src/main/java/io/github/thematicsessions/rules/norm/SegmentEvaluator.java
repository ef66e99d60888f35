package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.SegmentKind;

/** Judges each segment of one kind by its speaking slots. A segment that gives no slots at all cannot be judged. */
abstract class SegmentEvaluator implements Evaluator {

    private final SegmentKind kind;

    SegmentEvaluator(SegmentKind kind) {
        this.kind = kind;
    }

    @Override
    public final void judge(Plan plan, Verdict verdict) {
        verdict.exempt(plan.segments(kind).isEmpty() ? Exemption.NO_SUCH_SEGMENT : Exemption.NO_SUCH_SLOT);
        for (PlannedSegment segment : plan.segments(kind)) {
            if (segment.slots().isEmpty()) {
                verdict.missing(Input.SPEAKING_SLOTS, segment.at("slots"));
            } else {
                judge(segment, verdict);
            }
        }
    }

    /** Judges one segment that has slots. */
    abstract void judge(PlannedSegment segment, Verdict verdict);
}
