package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Limit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the time of turns against a figure, each by itself or all of a segment together. */
final class SpeakingTimeWatch extends SelectedTurns {

    private final Lengths lengths;
    private final boolean together;
    private final Map<HeldSegment, Together> sums = new HashMap<>();

    /** What the turns of one segment amount to. */
    private static final class Together {
        private long nanos;
        private boolean complete = true;
        private @Nullable Location first;
    }

    SpeakingTimeWatch(Judge judge, SpeakingTime norm) {
        super(judge, norm.slots());
        this.lengths = new Lengths(new Limit(norm.time(), norm.application()));
        this.together = norm.share() == Share.TOGETHER;
    }

    @Override
    void ended(HeldTurn turn, FloorEvent end, long nanos) {
        if (together) {
            turn.end(end);
            Together sum = sum(turn);
            sum.nanos = Lengths.sum(sum.nanos, nanos);
            return;
        }
        verdict().judged();
        if (!lengths.keeps(nanos)) {
            lengths.judge(nanos, turn.endedAt(end), verdict());
        }
    }

    @Override
    void untimed(HeldTurn turn) {
        super.untimed(turn);
        if (together) {
            sum(turn).complete = false;
        }
    }

    private Together sum(HeldTurn turn) {
        Together sum = sums.computeIfAbsent(HeldSession.known(turn.segment()), segment -> new Together());
        if (sum.first == null) {
            sum.first = turn.at();
        }
        return sum;
    }

    /** A sum of which a part is missing, or more of which may follow, can be over, and not short. */
    @Override
    void concluded(HeldSegment segment) {
        Together sum = sums.get(segment);
        Location at = sum == null ? null : sum.first;
        if (sum == null || at == null) {
            return;
        }
        boolean certain = sum.complete && !segment.isOpen();
        if (certain || lengths.isOver(sum.nanos)) {
            verdict().judged();
            lengths.judge(sum.nanos, at, verdict());
        } else if (sum.complete) {
            verdict().missing(Input.END_OF_SEGMENT, segment.at());
        }
    }
}
