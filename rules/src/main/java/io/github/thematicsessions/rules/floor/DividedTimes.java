package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import io.github.thematicsessions.rules.norm.Verdict;
import io.github.thematicsessions.rules.record.Lengths;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds turns against a time that they share: how many there are, the part of each, and all of them together. */
final class DividedTimes extends FloorTimes {

    private static final long NANOS = 1_000_000_000L;

    private final int place;
    private final DividedTime norm;
    private final Limit together;
    private final Lengths whole;
    private final TimeLimit total;

    DividedTimes(Judge judge, DividedTime norm, int place) {
        super(judge, norm.slots());
        this.place = place;
        this.norm = norm;
        this.together = new Limit(Allotment.atMost(norm.total()), norm.application());
        this.whole = new Lengths(together);
        this.total = new TimeLimit(
                new AppliedLimit(together.figure(), Share.TOGETHER, norm.application(), Optional.of(ground())));
    }

    @Override
    void began(FloorChange change, FloorTurn turn) {
        NormTally tally = change.state().tally(place).withTurn();
        change.state().tally(place, tally);
        if (tally.turns() > norm.turns()) {
            Verdict verdict = change.verdict(this);
            Location at = change.segmentAt();
            verdict.fail(verdict.finding(Discrepancy.TOO_MANY, at, together.tooLong())
                    .measured(Measure.of(tally.turns()))
                    .allowed(Measure.of(norm.turns()))
                    .difference(Measure.of(tally.turns() - norm.turns())));
        }
    }

    @Override
    void ended(FloorChange change, FloorTurn turn, long nanos) {
        NormTally before = change.state().tally(place);
        long sum = Lengths.sum(before.nanos(), nanos);
        change.state().tally(place, before.withNanos(sum, null));
        Allotment part = part(change.state().inscribed());
        if (part != null) {
            Lengths lengths = new Lengths(new Limit(part, norm.application()));
            if (!lengths.keeps(nanos)) {
                lengths.judge(nanos, turn.at(change.event()), change.verdict(this));
            }
        }
        if (whole.isOver(sum)) {
            whole.judge(sum, change.segmentAt(), change.verdict(this));
        }
    }

    private @Nullable Allotment part(int inscribed) {
        return inscribed >= 1 ? Allotment.atMost(norm.longest(inscribed)) : null;
    }

    @Override
    void offer(FloorState state, long nanos, Strictest strictest) {
        Allotment part = part(state.inscribed());
        if (part != null) {
            strictest.offer(
                    new TimeLimit(new AppliedLimit(part, Share.EACH, norm.application(), Optional.of(ground()))), 0);
        }
        strictest.offer(total, state.tally(place).nanos());
    }

    @Override
    @Nullable
    Allotment each(FloorState state) {
        return part(state.inscribedSoFar());
    }

    @Override
    int turnsLeft(FloorState state) {
        return Math.max(0, norm.turns() - state.tally(place).turns());
    }

    @Override
    long secondsLeft(FloorState state) {
        return Math.max(0, norm.total().toSeconds() - state.tally(place).nanos() / NANOS);
    }
}
