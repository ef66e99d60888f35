package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;

/**
 * Holds the time of turns against a figure that depends on how many are inscribed. Where that is not known, a turn that
 * keeps to both figures passes, and one that keeps to neither fails.
 */
final class ReducedTimeWatch extends SelectedTurns {

    private final int above;
    private final Lengths full;
    private final Lengths reduced;

    ReducedTimeWatch(Judge judge, ReducedTime norm) {
        super(judge, norm.slots());
        this.above = norm.above();
        this.full = new Lengths(new Limit(norm.time(), norm.application()));
        this.reduced = new Lengths(new Limit(norm.reduced(), norm.application()));
    }

    @Override
    void ended(HeldTurn turn, FloorEvent end, long nanos) {
        int inscribed = HeldSession.known(turn.segment()).inscribed();
        boolean unknown = inscribed == HeldSegment.NO_SLOT;
        if (unknown && full.keeps(nanos) != reduced.keeps(nanos)) {
            verdict().missing(Input.INSCRIBED, turn.endedAt(end));
            return;
        }
        verdict().judged();
        Lengths limit = !unknown && inscribed > above ? reduced : full;
        if (!limit.keeps(nanos)) {
            limit.judge(nanos, turn.endedAt(end), verdict());
        }
    }
}
