package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.record.Lengths;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the time of each turn against a figure that depends on how many are inscribed. As long as that is not known, a turn
 * that keeps to one of the figures is not held against anybody, and the longer one applies.
 */
final class ReducedTimes extends FloorTimes {

    private final int above;
    private final Lengths full;
    private final Lengths reduced;
    private final TimeLimit fullLimit;
    private final TimeLimit reducedLimit;

    ReducedTimes(Judge judge, ReducedTime norm) {
        super(judge, norm.slots());
        this.above = norm.above();
        this.full = new Lengths(new Limit(norm.time(), norm.application()));
        this.reduced = new Lengths(new Limit(norm.reduced(), norm.application()));
        this.fullLimit =
                new TimeLimit(new AppliedLimit(norm.time(), Share.EACH, norm.application(), Optional.of(ground())));
        this.reducedLimit =
                new TimeLimit(new AppliedLimit(norm.reduced(), Share.EACH, norm.application(), Optional.of(ground())));
    }

    @Override
    void ended(FloorChange change, FloorTurn turn, long nanos) {
        int inscribed = change.state().inscribed();
        boolean unknown = inscribed == FloorState.UNKNOWN;
        if (unknown && full.keeps(nanos) != reduced.keeps(nanos)) {
            return;
        }
        Lengths lengths = !unknown && inscribed > above ? reduced : full;
        if (!lengths.keeps(nanos)) {
            lengths.judge(nanos, turn.at(change.event()), change.verdict(this));
        }
    }

    @Override
    void offer(FloorState state, long nanos, Strictest strictest) {
        boolean unknown = state.inscribed() == FloorState.UNKNOWN;
        strictest.offer(limit(state.inscribed()), 0, !unknown || !reduced.keeps(nanos));
    }

    private TimeLimit limit(int inscribed) {
        return inscribed > above ? reducedLimit : fullLimit;
    }

    @Override
    @Nullable
    Allotment each(FloorState state) {
        return limit(state.inscribedSoFar()).limit().time();
    }
}
