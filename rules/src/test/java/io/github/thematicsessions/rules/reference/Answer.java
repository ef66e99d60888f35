package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one provision stands: what was looked at, what was missing, what fails, why nothing applies. */
final class Answer {

    static final Optional<Measure> NO_MEASURE = Optional.empty();

    private final Provision provision;
    private final List<Told> findings = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int judged;
    private Optional<Exemption> exemption = Optional.empty();

    Answer(Provision provision) {
        this.provision = provision;
    }

    void judged() {
        judged++;
    }

    void missing(Input input, Spot at) {
        missing.add(new Missing(input, at));
    }

    void exempt(Exemption reason) {
        exemption = Optional.of(reason);
    }

    void fail(Discrepancy how, Spot at, Optional<Measure> measured, Optional<Measure> allowed, Optional<Measure> by) {
        fail(how, Severity.ERROR, at, List.of(), measured, allowed, by);
    }

    /** Adds a finding, as grave as the verb of the source, the basis and the way the limit is applied allow. */
    void fail(
            Discrepancy how,
            Severity atMost,
            Spot at,
            List<ElementId> with,
            Optional<Measure> measured,
            Optional<Measure> allowed,
            Optional<Measure> by) {
        if (provision.strength() != Strength.PERMITTED) {
            Severity severity = milder(atMost, milder(byVerb(), byBasis()));
            findings.add(new Told(provision.id(), how, severity, at, with, measured, allowed, by));
        }
    }

    private Severity byVerb() {
        return switch (provision.strength()) {
            case REQUIRED, PROHIBITED, LIMITED -> Severity.ERROR;
            case ENCOURAGED, STATED, PERMITTED -> Severity.INFO;
        };
    }

    private Severity byBasis() {
        return provision.basis() == Basis.QUOTED ? Severity.ERROR : Severity.WARNING;
    }

    private static Severity milder(Severity one, Severity other) {
        if (one == Severity.INFO || other == Severity.INFO) {
            return Severity.INFO;
        }
        return one == Severity.WARNING || other == Severity.WARNING ? Severity.WARNING : Severity.ERROR;
    }

    /** Holds a number against a quantity. */
    void count(int number, Quantity asked, Spot at) {
        judged();
        Optional<Measure> found = Optional.of(Measure.of(number));
        Optional<Measure> allowed = Optional.of(new Measure.Amount(asked));
        if (number < asked.atLeast()) {
            fail(Discrepancy.TOO_FEW, at, found, allowed, Optional.of(Measure.of(asked.atLeast() - number)));
        } else if (number > asked.atMost()) {
            fail(Discrepancy.TOO_MANY, at, found, allowed, Optional.of(Measure.of(number - asked.atMost())));
        }
    }

    List<Told> findings() {
        return findings;
    }

    Stood stood() {
        Outcome outcome = outcome();
        return new Stood(
                provision.id(),
                outcome,
                judged,
                outcome == Outcome.NOT_APPLICABLE ? exemption : Optional.empty(),
                ReferenceCheck.counted(missing));
    }

    private Outcome outcome() {
        if (!findings.isEmpty()) {
            return Outcome.FAIL;
        }
        if (!missing.isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        return judged > 0 ? Outcome.PASS : Outcome.NOT_APPLICABLE;
    }
}
