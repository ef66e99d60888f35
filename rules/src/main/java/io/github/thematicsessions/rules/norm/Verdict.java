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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the evaluators find out about one plan, one provision after the other.
 *
 * <p>Not thread-safe: each check has its own.
 */
public final class Verdict {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Absence> missing = new ArrayList<>();
    private List<Absence> missingTogether = List.of();
    private @Nullable Judge judge;
    private int findingsBefore;
    private int judged;
    private @Nullable Exemption exemption;

    /** Begins a check. */
    public Verdict() {}

    /** Begins with the next provision. */
    void open(Judge next) {
        judge = next;
        findingsBefore = findings.size();
        missing.clear();
        missingTogether = List.of();
        judged = 0;
        exemption = null;
    }

    /** Ends the provision with its judgement. */
    Judgement close() {
        if (missing.isEmpty()) {
            return judge().judgement(outcome(), judged, missingTogether, exemption);
        }
        missing.addAll(0, missingTogether);
        List<Absence> copy = missing.size() == 1 ? List.of(missing.get(0)) : List.copyOf(missing);
        return judge().judgement(outcome(), judged, copy, exemption);
    }

    private Judge judge() {
        return Objects.requireNonNull(judge, "a provision is open");
    }

    /**
     * Returns what was found of all provisions so far.
     *
     * @return the findings, in the order in which they were found
     */
    public List<Finding> findings() {
        return findings;
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
        missing(new Absence(input, at));
    }

    void missing(Absence absence) {
        missing.add(absence);
    }

    /** Takes a list that many provisions miss as it is. */
    void missing(List<Absence> absences) {
        missingTogether = absences;
    }

    /** Starts a finding of the provision's own severity. */
    Finding.Builder finding(Discrepancy discrepancy, Location at) {
        return finding(discrepancy, at, judge().severity());
    }

    /** Starts a finding of a severity that is at most the provision's own. */
    Finding.Builder finding(Discrepancy discrepancy, Location at, Severity ceiling) {
        return judge().finding()
                .severity(milder(judge().severity(), ceiling))
                .discrepancy(discrepancy)
                .at(at);
    }

    static Severity milder(Severity left, Severity right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    /** Adds a finding. What is only permitted is never held against anybody. */
    void fail(Finding.Builder finding) {
        if (judge().provision().strength() != Strength.PERMITTED) {
            findings.add(finding.build());
        }
    }

    private Outcome outcome() {
        if (findings.size() > findingsBefore) {
            return Outcome.FAIL;
        }
        if (!missing.isEmpty() || !missingTogether.isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        return judged > 0 ? Outcome.PASS : Outcome.NOT_APPLICABLE;
    }
}
