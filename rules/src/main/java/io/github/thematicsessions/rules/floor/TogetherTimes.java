package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.record.Lengths;
import java.util.Optional;

/** Holds the time of all turns of the segment together against a figure: over as soon as it is, short when it is closed. */
final class TogetherTimes extends SelectedTurns {

    private final int place;
    private final Lengths lengths;
    private final TimeLimit limit;

    TogetherTimes(Judge judge, SpeakingTime norm, int place) {
        super(judge, norm.slots());
        this.place = place;
        this.lengths = new Lengths(new Limit(norm.time(), norm.application()));
        this.limit =
                new TimeLimit(new AppliedLimit(norm.time(), Share.TOGETHER, norm.application(), Optional.of(ground())));
    }

    @Override
    void ended(FloorChange change, FloorTurn turn, long nanos) {
        NormTally before = change.state().tally(place);
        long sum = Lengths.sum(before.nanos(), nanos);
        Location first = before.first();
        Location at = first == null ? turn.at(change.event()) : first;
        change.state().tally(place, before.withNanos(sum, at));
        if (lengths.isOver(sum)) {
            lengths.judge(sum, at, change.verdict(this));
        }
    }

    @Override
    void untimed(FloorChange change, FloorTurn turn) {
        change.state().tally(place, change.state().tally(place).incomplete());
    }

    /** A sum of which a part is missing is not short. */
    @Override
    void meetingClosed(FloorChange change) {
        NormTally sum = change.state().tally(place);
        Location first = sum.first();
        boolean certain =
                sum.complete() && !change.state().isUnclear() && !change.state().holds(this);
        if (first != null && certain && !lengths.isOver(sum.nanos())) {
            lengths.judge(sum.nanos(), first, change.verdict(this));
        }
    }

    @Override
    void offer(FloorState state, long nanos, Strictest strictest) {
        strictest.offer(limit, state.tally(place).nanos());
    }
}
