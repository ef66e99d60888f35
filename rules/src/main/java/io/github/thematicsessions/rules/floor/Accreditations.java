package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.AccreditationInForceEvaluator;
import io.github.thematicsessions.rules.norm.Judge;
import org.jspecify.annotations.Nullable;

/** Looks at the accreditation of each stakeholder that takes the floor. */
final class Accreditations extends LiveNorm {

    Accreditations(Judge judge) {
        super(judge);
    }

    @Override
    boolean watches(Capacity capacity, @Nullable Purpose purpose) {
        return capacity == Capacity.ACCREDITED_STAKEHOLDER;
    }

    @Override
    void began(FloorChange change, FloorTurn turn) {
        AccreditationInForceEvaluator.judge(turn.participant(), turn::at, change.verdict(this));
    }
}
