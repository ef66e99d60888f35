package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at who chairs the session, or each segment of a kind. */
final class ChairingEvaluator implements Evaluator {

    private static final Location SESSION_CHAIRS = Location.of(Pointer.root().child("chairs"));

    private final Optional<SegmentKind> segment;
    private final Capacity capacity;
    private final Quantity quantity;
    private final List<String> words;

    ChairingEvaluator(Chairing norm) {
        this.segment = norm.segment();
        this.capacity = norm.capacity();
        this.quantity = norm.chairs();
        this.words = List.of(capacity.code());
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        List<Chair> chairs = plan.session().chairs();
        if (segment.isEmpty()) {
            judge(chairs, () -> SESSION_CHAIRS, verdict);
            return;
        }
        verdict.exempt(Exemption.NO_SUCH_SEGMENT);
        for (PlannedSegment planned : plan.segments(segment.get())) {
            List<Chair> own = planned.segment().chairs();
            judge(own.isEmpty() ? chairs : own, () -> planned.at("chairs"), verdict);
        }
    }

    private void judge(List<Chair> chairs, Supplier<Location> at, Verdict verdict) {
        if (chairs.isEmpty()) {
            verdict.missing(Input.CHAIRS, at.get());
            return;
        }
        List<String> others = others(chairs);
        if (others.isEmpty()) {
            Counting.judge(chairs.size(), quantity, at, words, verdict);
        } else {
            verdict.judged();
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, at.get())
                    .measured(new Measure.Words(others))
                    .allowed(Measure.of(capacity.code()))
                    .addRepairs(Repair.of(RepairKind.SET, Measure.of(capacity.code()))));
        }
    }

    private List<String> others(List<Chair> chairs) {
        List<String> others = List.of();
        for (Chair chair : chairs) {
            if (chair.capacity() != capacity) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(chair.capacity().code());
            }
        }
        return others;
    }
}
