package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Stage;
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

    private final Stage stage;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Absence> missing = new ArrayList<>();
    private List<Absence> missingTogether = List.of();
    private @Nullable Judge judge;
    private int findingsBefore;
    private int judged;
    private @Nullable Exemption exemption;

    /**
     * Begins a check.
     *
     * @param stage what is judged; what took place cannot be repaired any more
     */
    public Verdict(Stage stage) {
        this.stage = stage;
    }

    /**
     * Begins with the next provision.
     *
     * @param next the provision
     */
    public void open(Judge next) {
        judge = next;
        findingsBefore = findings.size();
        missing.clear();
        missingTogether = List.of();
        judged = 0;
        exemption = null;
    }

    /**
     * Ends the provision.
     *
     * @return its judgement
     */
    public Judgement close() {
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
    public void judged() {
        judged++;
    }

    /**
     * Says why nothing applies, if nothing is judged and nothing is missing in the end.
     *
     * @param reason why
     */
    public void exempt(Exemption reason) {
        exemption = reason;
    }

    /**
     * Says that something is missing.
     *
     * @param input what
     * @param at where
     */
    public void missing(Input input, Location at) {
        missing(new Absence(input, at));
    }

    void missing(Absence absence) {
        missing.add(absence);
    }

    /** Takes a list that many provisions miss as it is. */
    void missing(List<Absence> absences) {
        missingTogether = absences;
    }

    /**
     * Starts a finding of the provision's own severity.
     *
     * @param discrepancy in what way the provision is not followed
     * @param at where
     * @return the finding, to be completed
     */
    public Finding.Builder finding(Discrepancy discrepancy, Location at) {
        return finding(discrepancy, at, judge().severity());
    }

    /**
     * Starts a finding of a severity that is at most the provision's own.
     *
     * @param discrepancy in what way the provision is not followed
     * @param at where
     * @param ceiling the severity unless the provision's own is milder
     * @return the finding, to be completed
     */
    public Finding.Builder finding(Discrepancy discrepancy, Location at, Severity ceiling) {
        return judge().finding()
                .severity(milder(judge().severity(), ceiling))
                .discrepancy(discrepancy)
                .at(at);
    }

    static Severity milder(Severity left, Severity right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    /**
     * Adds a finding. What is only permitted is never held against anybody.
     *
     * @param finding the finding
     */
    public void fail(Finding.Builder finding) {
        if (judge().provision().strength() != Strength.PERMITTED) {
            findings.add(
                    stage == Stage.PLAN
                            ? finding.build()
                            : finding.repairs(List.of()).build());
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
