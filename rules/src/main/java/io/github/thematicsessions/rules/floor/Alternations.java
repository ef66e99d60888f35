package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Looks for runs of the floor that no run of panelists has answered; they can be answered until the meeting is closed. */
final class Alternations extends LiveNorm {

    private final Answering answering;

    Alternations(Judge judge, Alternation norm) {
        super(judge);
        this.answering = norm.answering();
    }

    /** Returns the first turn of the run that still has to be answered, or null. */
    @Nullable
    FloorTurn due(FloorState state) {
        if (answering == Answering.EVERY_RUN) {
            return state.openRun();
        }
        return state.isAnswered() ? null : state.firstRun();
    }

    @Override
    void meetingClosed(FloorChange change) {
        FloorTurn unanswered = due(change.state());
        if (unanswered != null && !change.state().isUnclear()) {
            Verdict verdict = change.verdict(this);
            verdict.fail(verdict.finding(Discrepancy.UNANSWERED, unanswered.at()));
        }
    }
}
