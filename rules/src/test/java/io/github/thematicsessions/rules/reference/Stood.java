package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import java.util.Map;
import java.util.Optional;

/**
 * What is compared of a judgement.
 *
 * @param missing what was missing and where, with how often it is told
 */
record Stood(
        ProvisionId provision, Outcome outcome, int judged, Optional<Exemption> exemption, Map<Missing, Long> missing) {

    static Stood of(Judgement judgement) {
        return new Stood(
                judgement.provision(),
                judgement.outcome(),
                judgement.judged(),
                judgement.exemption(),
                ReferenceCheck.counted(
                        judgement.missing().stream().map(Missing::of).toList()));
    }
}
