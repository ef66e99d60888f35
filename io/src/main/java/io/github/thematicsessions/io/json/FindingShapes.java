package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.LocationShapes.LOCATION;
import static io.github.thematicsessions.io.json.MeasureShape.MEASURE;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.LOCATOR;
import static io.github.thematicsessions.io.json.Texts.NOTE_ID;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms of a finding and its parts. */
final class FindingShapes {

    static final Shape<Citation> CITATION = new Shape<>() {
        private final Field<NoteId> note = required("note", NOTE_ID, Citation::note);
        private final Field<Locator> locator = required("locator", LOCATOR, Citation::locator);

        @Override
        Citation make(Values v) {
            return new Citation(v.get(note), v.get(locator));
        }
    };

    private static final Shape<Repair> REPAIR = new Shape<>() {
        private final Field<RepairKind> kind = required("kind", Codes.of(RepairKind.class), Repair::kind);
        private final Field<Optional<Measure>> to = optional("to", MEASURE, Repair::to);
        private final Field<Optional<Measure>> by = optional("by", MEASURE, Repair::by);
        private final Field<List<ElementId>> with = list("with", ELEMENT_ID, Repair::with);

        @Override
        Repair make(Values v) {
            return new Repair(v.get(kind), v.get(to), v.get(by), v.get(with));
        }
    };

    static final Shape<Finding> FINDING = new Shape<>() {
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, Finding::provision);
        private final Field<Outcome> outcome = required("outcome", Codes.of(Outcome.class), Finding::outcome);
        private final Field<Severity> severity = required("severity", Codes.of(Severity.class), Finding::severity);
        private final Field<Basis> basis = required("basis", Codes.of(Basis.class), Finding::basis);
        private final Field<Discrepancy> discrepancy =
                required("discrepancy", Codes.of(Discrepancy.class), Finding::discrepancy);
        private final Field<Location> at = required("at", LOCATION, Finding::at);
        private final Field<List<ElementId>> with = list("with", ELEMENT_ID, Finding::with);
        private final Field<String> bearer = required("bearer", TEXT, Finding::bearer);
        private final Field<Optional<Measure>> measured = optional("measured", MEASURE, Finding::measured);
        private final Field<Optional<Measure>> allowed = optional("allowed", MEASURE, Finding::allowed);
        private final Field<Optional<Measure>> difference = optional("difference", MEASURE, Finding::difference);
        private final Field<Citation> citation = required("citation", CITATION, Finding::citation);
        private final Field<List<ProvisionId>> because = list("because", PROVISION_ID, Finding::because);
        private final Field<List<Repair>> repairs = list("repairs", REPAIR, Finding::repairs);
        private final Field<OptionalInt> waiver =
                optionalNumber("waiver", ReceiptShapes.WAIVER_NUMBER, Finding::waiver);

        @Override
        boolean isWhole(Values v) {
            boolean waived = v.isReadable(outcome) && v.get(outcome) == Outcome.WAIVED;
            boolean stands = v.isReadable(outcome) && v.get(outcome) == Outcome.FAIL;
            if (waived && !v.has(waiver)) {
                v.problem(waiver, "a waiver where the outcome is waived", "none");
                return false;
            }
            if (stands && v.has(waiver)) {
                v.problem(waiver, "no waiver where the outcome is fail", "one");
                return false;
            }
            return true;
        }

        @Override
        Finding make(Values v) {
            return Finding.builder()
                    .provision(v.get(provision))
                    .outcome(v.get(outcome))
                    .severity(v.get(severity))
                    .basis(v.get(basis))
                    .discrepancy(v.get(discrepancy))
                    .at(v.get(at))
                    .with(v.get(with))
                    .bearer(v.get(bearer))
                    .measured(v.get(measured))
                    .allowed(v.get(allowed))
                    .difference(v.get(difference))
                    .citation(v.get(citation))
                    .because(v.get(because))
                    .repairs(v.get(repairs))
                    .waiver(v.get(waiver))
                    .build();
        }
    };

    private FindingShapes() {}
}
