package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;

/** What is compared of a finding. */
record Told(
        ProvisionId provision,
        Discrepancy discrepancy,
        Severity severity,
        Spot at,
        List<ElementId> with,
        Optional<Measure> measured,
        Optional<Measure> allowed,
        Optional<Measure> difference) {

    static Told of(Finding finding) {
        return new Told(
                finding.provision(),
                finding.discrepancy(),
                finding.severity(),
                Spot.of(finding.at()),
                finding.with(),
                finding.measured(),
                finding.allowed(),
                finding.difference());
    }
}
