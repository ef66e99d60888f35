package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the turns of a segment against a time that they share: how many there are, the part of each, and all of them
 * together.
 */
final class DividedTimeWatch extends SelectedTurns {

    private final DividedTime norm;
    private final Limit together;
    private final Lengths whole;
    private final Map<HeldSegment, Shared> shared = new HashMap<>();

    /** What the turns of one segment amount to, and the part of each once it is known. */
    private static final class Shared {
        private @Nullable Lengths part;
        private int turns;
        private long nanos;
    }

    DividedTimeWatch(Judge judge, DividedTime norm) {
        super(judge, norm.slots());
        this.norm = norm;
        this.together = new Limit(Allotment.atMost(norm.total()), norm.application());
        this.whole = new Lengths(together);
    }

    @Override
    void began(HeldTurn turn) {
        shared(turn).turns++;
    }

    @Override
    void ended(HeldTurn turn, FloorEvent end, long nanos) {
        Shared held = shared(turn);
        held.nanos = Lengths.sum(held.nanos, nanos);
        Lengths part = part(held, HeldSession.known(turn.segment()).inscribed());
        if (part == null) {
            verdict().missing(Input.INSCRIBED, turn.endedAt(end));
            return;
        }
        verdict().judged();
        if (!part.keeps(nanos)) {
            part.judge(nanos, turn.endedAt(end), verdict());
        }
    }

    private Shared shared(HeldTurn turn) {
        return shared.computeIfAbsent(HeldSession.known(turn.segment()), segment -> new Shared());
    }

    private @Nullable Lengths part(Shared held, int inscribed) {
        if (held.part == null && inscribed >= 1) {
            held.part = new Lengths(new Limit(Allotment.atMost(norm.longest(inscribed)), norm.application()));
        }
        return held.part;
    }

    @Override
    void concluded(HeldSegment segment) {
        Shared held = shared.get(segment);
        if (held == null) {
            return;
        }
        if (held.turns > norm.turns()) {
            verdict()
                    .fail(verdict()
                            .finding(Discrepancy.TOO_MANY, segment.at(), together.tooLong())
                            .measured(Measure.of(held.turns))
                            .allowed(Measure.of(norm.turns()))
                            .difference(Measure.of(held.turns - norm.turns())));
        }
        if (whole.isOver(held.nanos)) {
            whole.judge(held.nanos, segment.at(), verdict());
        }
    }
}
