package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.rules.norm.AccreditationInForceEvaluator;
import io.github.thematicsessions.rules.norm.Judge;
import org.jspecify.annotations.Nullable;

/** Looks at the accreditation of each stakeholder that takes the floor. */
final class AccreditationWatch extends TurnWatch {

    AccreditationWatch(Judge judge) {
        super(judge);
        verdict().exempt(Exemption.NO_SUCH_TURN);
    }

    @Override
    boolean looksAt(SegmentKind kind) {
        return kind.isPlenary();
    }

    @Override
    boolean speaksOf(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        return capacity == Capacity.ACCREDITED_STAKEHOLDER;
    }

    @Override
    boolean mightSpeakOf(SegmentKind segment, Capacity capacity) {
        return false;
    }

    @Override
    void began(HeldTurn turn) {
        AccreditationInForceEvaluator.judge(turn.speaker(), turn::at, verdict());
    }

    /** Who speaks is known, however long. */
    @Override
    void untimed(HeldTurn turn) {}
}
