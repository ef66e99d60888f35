package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what one evaluator finds out about one plan, and makes the judgement of it. */
final class Verdict {

    private final Judge judge;
    private final List<Finding> findings;
    private final int findingsBefore;
    private List<Absence> missing = List.of();
    private int judged;
    private @Nullable Exemption exemption;

    Verdict(Judge judge, List<Finding> findings) {
        this.judge = judge;
        this.findings = findings;
        this.findingsBefore = findings.size();
    }

    /** Counts one element that could be looked at. */
    void judged() {
        judged++;
    }

    /** Says why nothing applies, if nothing is judged and nothing is missing in the end. */
    void exempt(Exemption reason) {
        exemption = reason;
    }

    void missing(Input input, Location at) {
        if (missing.isEmpty()) {
            missing = new ArrayList<>();
        }
        missing.add(new Absence(input, at));
    }

    /** Starts a finding of the provision's own severity. */
    Finding.Builder finding(Discrepancy discrepancy, Location at) {
        return finding(discrepancy, at, judge.severity());
    }

    /** Starts a finding of a severity that is at most the provision's own. */
    Finding.Builder finding(Discrepancy discrepancy, Location at, Severity ceiling) {
        return Finding.builder()
                .provision(judge.provision().id())
                .severity(milder(judge.severity(), ceiling))
                .basis(judge.provision().basis())
                .discrepancy(discrepancy)
                .at(at)
                .bearer(judge.provision().bearer())
                .citation(judge.citation())
                .because(judge.provision().derivedFrom());
    }

    static Severity milder(Severity left, Severity right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    /** Adds a finding. What is only permitted is never held against anybody. */
    void fail(Finding.Builder finding) {
        if (judge.provision().strength() != Strength.PERMITTED) {
            findings.add(finding.build());
        }
    }

    Judgement judgement() {
        Outcome outcome = outcome();
        Optional<Exemption> reason =
                outcome == Outcome.NOT_APPLICABLE ? Optional.ofNullable(exemption) : Optional.empty();
        return judge.judgement(outcome, judged, missing, reason);
    }

    private Outcome outcome() {
        if (findings.size() > findingsBefore) {
            return Outcome.FAIL;
        }
        if (!missing.isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        return judged > 0 ? Outcome.PASS : Outcome.NOT_APPLICABLE;
    }
}
