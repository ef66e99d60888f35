package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Counts the turns of the segment: too many as soon as there are, too few when it is closed. */
final class TurnCounts extends FloorTimes {

    private final int place;
    private final Quantity asked;

    TurnCounts(Judge judge, TurnCount norm, int place) {
        super(judge, norm.slots());
        this.place = place;
        this.asked = norm.turns();
    }

    @Override
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return super.watches(capacity, purpose) || mightSelect(slots(), capacity, purpose);
    }

    /** A turn of which the purpose is not known may be one of them. */
    @Override
    void began(FloorChange change, FloorTurn turn) {
        NormTally before = change.state().tally(place);
        if (!selects(slots(), turn.capacity(), turn.purpose())) {
            change.state().tally(place, before.unsure());
            return;
        }
        NormTally tally = before.withTurn();
        change.state().tally(place, tally);
        if (tally.turns() > asked.atMost()) {
            fail(change, Discrepancy.TOO_MANY, tally.turns(), tally.turns() - asked.atMost());
        }
    }

    @Override
    void meetingClosed(FloorChange change) {
        NormTally tally = change.state().tally(place);
        boolean few = tally.turns() < asked.atLeast();
        if (few && !change.state().isUnclear() && !tally.uncertain()) {
            fail(change, Discrepancy.TOO_FEW, tally.turns(), asked.atLeast() - tally.turns());
        }
    }

    private void fail(FloorChange change, Discrepancy discrepancy, int turns, int difference) {
        Verdict verdict = change.verdict(this);
        verdict.fail(verdict.finding(discrepancy, change.segmentAt())
                .measured(Measure.of(turns))
                .allowed(new Measure.Amount(asked))
                .difference(Measure.of(difference)));
    }

    @Override
    @Nullable
    Allotment each(FloorState state) {
        return null;
    }

    @Override
    int turnsLeft(FloorState state) {
        int most = asked.atMost();
        return most == Integer.MAX_VALUE
                ? most
                : Math.max(0, most - state.tally(place).turns());
    }

    @Override
    int turnsDue(FloorState state) {
        return Math.max(0, asked.atLeast() - state.tally(place).turns());
    }
}
