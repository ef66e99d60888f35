package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.List;

/** Counts the segments of a kind. A plan without any segment gives no programme to count in. */
final class SegmentCountEvaluator implements Evaluator {

    private final SegmentKind kind;
    private final Quantity quantity;
    private final List<String> words;

    SegmentCountEvaluator(SegmentCount norm) {
        this.kind = norm.segment();
        this.quantity = norm.quantity();
        this.words = List.of(kind.code());
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        if (plan.segments().isEmpty()) {
            verdict.missing(Input.DAYS, Location.of(Plan.DAYS));
        } else {
            Counting.judge(plan.segments(kind).size(), quantity, () -> Location.of(Plan.DAYS), words, verdict);
        }
    }
}
