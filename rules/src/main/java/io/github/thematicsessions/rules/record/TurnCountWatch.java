package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the turns of each segment, whoever takes them. */
final class TurnCountWatch extends SelectedTurns {

    private final Quantity asked;
    private final Map<HeldSegment, int[]> counts = new HashMap<>();
    private final Set<HeldSegment> uncertain = new HashSet<>();

    TurnCountWatch(Judge judge, TurnCount norm) {
        super(judge, norm.slots());
        this.asked = norm.turns();
    }

    @Override
    void began(HeldTurn turn) {
        counts.computeIfAbsent(HeldSession.known(turn.segment()), segment -> new int[1])[0]++;
    }

    /** A turn of which the purpose is not known may be one of them. */
    @Override
    void unclear(HeldTurn turn) {
        super.unclear(turn);
        uncertain.add(HeldSession.known(turn.segment()));
    }

    /** A turn counts, however long it is. */
    @Override
    void untimed(HeldTurn turn) {}

    @Override
    void concluded(HeldSegment segment) {
        if (!looksAt(segment.kind())) {
            return;
        }
        int turns = counts.containsKey(segment) ? counts.get(segment)[0] : 0;
        boolean few = turns < asked.atLeast();
        if (few && segment.isOpen()) {
            verdict().missing(Input.END_OF_SEGMENT, segment.at());
            return;
        }
        if (uncertain.contains(segment) && turns <= asked.atMost()) {
            return;
        }
        verdict().judged();
        if (!asked.holds(turns)) {
            verdict()
                    .fail(verdict()
                            .finding(few ? Discrepancy.TOO_FEW : Discrepancy.TOO_MANY, segment.at())
                            .measured(Measure.of(turns))
                            .allowed(new Measure.Amount(asked))
                            .difference(Measure.of(few ? asked.atLeast() - turns : turns - asked.atMost())));
        }
    }
}
