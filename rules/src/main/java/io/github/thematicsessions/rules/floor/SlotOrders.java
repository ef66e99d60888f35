package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Looks for turns that came before what they have to follow. They are told when that begins, each of them once; of a run of
 * turns of the same kind, the first stands for all.
 */
final class SlotOrders extends LiveNorm {

    private final SlotOrder norm;
    private final int place;

    SlotOrders(Judge judge, SlotOrder norm, int place) {
        super(judge);
        this.norm = norm;
        this.place = place;
    }

    @Override
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return SelectedTurns.selects(norm.earlier(), capacity, purpose)
                || SelectedTurns.selects(norm.later(), capacity, purpose);
    }

    @Override
    void began(FloorChange change, FloorTurn turn) {
        FloorState state = change.state();
        Chain<FloorTurn> waiting = state.waiting(place);
        if (waiting != null && SelectedTurns.selects(norm.earlier(), turn.capacity(), turn.purpose())) {
            Verdict verdict = change.verdict(this);
            for (FloorTurn early : Chain.inOrder(waiting)) {
                verdict.fail(
                        verdict.finding(Discrepancy.OUT_OF_ORDER, early.at()).addWith(turn.id()));
            }
            waiting = null;
            state.waiting(place, null);
        }
        if (change.standsForItsRun() && SelectedTurns.selects(norm.later(), turn.capacity(), turn.purpose())) {
            state.waiting(place, new Chain<>(turn, waiting));
        }
    }
}
