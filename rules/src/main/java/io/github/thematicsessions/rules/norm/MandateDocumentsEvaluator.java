package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.DocumentSymbol;
import java.util.List;

/** Looks for the documents that ask for the session. */
final class MandateDocumentsEvaluator implements Evaluator {

    private static final Pointer MANDATE = Pointer.root().child("mandate");

    private final List<DocumentSymbol> documents;

    MandateDocumentsEvaluator(MandateDocuments norm) {
        this.documents = norm.documents();
    }

    @Override
    public void judge(Plan plan, Verdict verdict) {
        List<DocumentSymbol> named = plan.session().mandate();
        if (named.isEmpty()) {
            verdict.missing(Input.MANDATE, Location.of(MANDATE));
            return;
        }
        for (DocumentSymbol document : documents) {
            verdict.judged();
            if (!named.contains(document)) {
                verdict.fail(verdict.finding(Discrepancy.MISSING, Location.of(MANDATE))
                        .allowed(Measure.of(document.toString()))
                        .addRepairs(Repair.of(RepairKind.ADD, Measure.of(document.toString()), Measure.of(1))));
            }
        }
    }
}
