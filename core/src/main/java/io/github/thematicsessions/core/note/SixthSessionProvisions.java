package io.github.thematicsessions.core.note;

import java.util.List;

/** What the clauses of the procedural note of the sixth session ask for, in the order of the document. */
final class SixthSessionProvisions {

    private SixthSessionProvisions() {}

    static List<Provision> all() {
        Provisions provisions = new Provisions();
        SixthSessionFormat.addTo(provisions);
        SixthSessionPanels.addTo(provisions);
        SixthSessionSummary.addTo(provisions);
        SixthSessionAgenda.addTo(provisions);
        return provisions.all();
    }
}
