package io.github.thematicsessions.rules.floor;

import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import java.util.Set;

/** Looks at what kind of participant takes each turn. */
final class SpeakerKinds extends SelectedTurns {

    private final Set<ParticipantKind> kinds;

    SpeakerKinds(Judge judge, SpeakerKind norm) {
        super(judge, norm.slots());
        this.kinds = norm.kinds();
    }

    @Override
    void began(FloorChange change, FloorTurn turn) {
        Participant speaker = turn.participant();
        if (speaker != null && !kinds.contains(speaker.kind())) {
            Verdict verdict = change.verdict(this);
            verdict.fail(verdict.finding(Discrepancy.DIFFERENT, turn.at())
                    .measured(Measure.of(speaker.kind().code()))
                    .allowed(new Measure.Words(
                            kinds.stream().map(ParticipantKind::code).toList())));
        }
    }
}
