package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What is compared of a judgement.
 *
 * @param missing what was missing and where, sorted: the order in which it is found says nothing
 */
record Stood(ProvisionId provision, Outcome outcome, int judged, Optional<Exemption> exemption, List<String> missing) {

    static Stood of(Judgement judgement) {
        List<String> missing =
                judgement.missing().stream().map(Stood::text).sorted().toList();
        return new Stood(
                judgement.provision(), judgement.outcome(), judgement.judged(), judgement.exemption(), missing);
    }

    private static String text(Absence absence) {
        return absence.input() + " at " + Spot.of(absence.at());
    }
}
