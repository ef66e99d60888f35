package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.record.Lengths;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the time of each turn against a figure. */
final class SpeakingTimes extends FloorTimes {

    private final Lengths lengths;
    private final TimeLimit limit;

    SpeakingTimes(Judge judge, SpeakingTime norm) {
        super(judge, norm.slots());
        this.lengths = new Lengths(new Limit(norm.time(), norm.application()));
        this.limit =
                new TimeLimit(new AppliedLimit(norm.time(), Share.EACH, norm.application(), Optional.of(ground())));
    }

    @Override
    void ended(FloorChange change, FloorTurn turn, long nanos) {
        if (!lengths.keeps(nanos)) {
            lengths.judge(nanos, turn.at(change.event()), change.verdict(this));
        }
    }

    @Override
    void offer(FloorState state, long nanos, Strictest strictest) {
        strictest.offer(limit, 0);
    }

    @Override
    @Nullable
    Allotment each(FloorState state) {
        return limit.limit().time();
    }
}
