package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.List;

/** Judges each segment of one kind by its speaking slots. A segment that gives no slots at all cannot be judged. */
abstract class SegmentEvaluator implements Evaluator {

    private final SegmentKind kind;

    SegmentEvaluator(SegmentKind kind) {
        this.kind = kind;
    }

    @Override
    public final void judge(Plan plan, Verdict verdict) {
        List<PlannedSegment> segments = plan.segments(kind);
        verdict.exempt(segments.isEmpty() ? Exemption.NO_SUCH_SEGMENT : Exemption.NO_SUCH_SLOT);
        verdict.missing(plan.withoutSlots(kind));
        for (PlannedSegment segment : segments) {
            if (!segment.slots().isEmpty()) {
                judge(segment, verdict);
            }
        }
    }

    /** Judges one segment that has slots. */
    abstract void judge(PlannedSegment segment, Verdict verdict);
}
