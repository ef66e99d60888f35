package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.rules.norm.Judge;
import java.util.Set;

/** Looks at what kind of participant takes each turn. */
final class SpeakerKindWatch extends SelectedTurns {

    private final Set<ParticipantKind> kinds;

    SpeakerKindWatch(Judge judge, SpeakerKind norm) {
        super(judge, norm.slots());
        this.kinds = norm.kinds();
    }

    @Override
    void began(HeldTurn turn) {
        Participant speaker = turn.speaker();
        if (speaker == null) {
            if (turn.purpose() != Purpose.INTERACTIVE_DISCUSSION) { // led by somebody who need not be named
                verdict().missing(Input.SPEAKER, turn.at());
            }
            return;
        }
        verdict().judged();
        if (!kinds.contains(speaker.kind())) {
            verdict()
                    .fail(verdict()
                            .finding(Discrepancy.DIFFERENT, turn.at())
                            .measured(Measure.of(speaker.kind().code()))
                            .allowed(new Measure.Words(
                                    kinds.stream().map(ParticipantKind::code).toList())));
        }
    }

    /** Who speaks is known, however long. */
    @Override
    void untimed(HeldTurn turn) {}
}
