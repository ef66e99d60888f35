package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.comparison.Pairing.Pair;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two reports: how provisions stand, and which findings came and went.
 *
 * <p>Findings are the same if they are of the same provision and discrepancy and at the same place: the same element (or the
 * same place in the document, where it has no id) and, in a record, the same event. Where several are the same in that way,
 * each has at most one counterpart, one with the same other elements before any other. What a report says of clauses,
 * irregularities, courses and its receipt is not compared. Immutable and thread-safe.
 *
 * @param newlyFailing the provisions that fail and did not, in the order of the later report
 * @param newlyPassing the provisions that pass and did not, in the order of the later report
 * @param otherwise the provisions that both reports have and judge differently in another way, in the order of the later; then
 *     those that only the later has, in its order; then those that only the earlier has, in its order
 * @param came the findings that only the later report has, in its order
 * @param went the findings that only the earlier report has, in its order
 * @param changed the findings of which the outcome, the severity, a measure or another element differs, in the order of the
 *     later report
 */
public record ReportComparison(
        List<JudgementChange> newlyFailing,
        List<JudgementChange> newlyPassing,
        List<JudgementChange> otherwise,
        List<Finding> came,
        List<Finding> went,
        List<FindingChange> changed) {

    /** Copies the lists. */
    public ReportComparison {
        newlyFailing = List.copyOf(newlyFailing);
        newlyPassing = List.copyOf(newlyPassing);
        otherwise = List.copyOf(otherwise);
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier report
     * @param after the later report
     * @return what differs
     */
    public static ReportComparison of(Report before, Report after) {
        FindingMatches findings = new FindingMatches(before.findings(), after.findings());
        List<JudgementChange> changes = judgementChanges(before.provisions(), after.provisions());
        List<JudgementChange> failing = new ArrayList<>();
        List<JudgementChange> passing = new ArrayList<>();
        List<JudgementChange> otherwise = new ArrayList<>();
        for (JudgementChange change : changes) {
            if (turnedInto(Outcome.FAIL, change)) {
                failing.add(change);
            } else if (turnedInto(Outcome.PASS, change)) {
                passing.add(change);
            } else {
                otherwise.add(change);
            }
        }
        return new ReportComparison(failing, passing, otherwise, findings.came(), findings.went(), findings.changed());
    }

    private static List<JudgementChange> judgementChanges(List<Judgement> earlier, List<Judgement> later) {
        Pairing<Judgement> pairing = Pairing.of(earlier, later, Judgement::provision);
        List<JudgementChange> changes = new ArrayList<>();
        for (Pair<Judgement> pair : pairing.pairs()) {
            if (!pair.before().equals(pair.after())) {
                changes.add(change(pair.after(), Optional.of(pair.before()), Optional.of(pair.after())));
            }
        }
        pairing.added().forEach(after -> changes.add(change(after, Optional.empty(), Optional.of(after))));
        pairing.removed().forEach(before -> changes.add(change(before, Optional.of(before), Optional.empty())));
        return changes;
    }

    private static JudgementChange change(Judgement of, Optional<Judgement> before, Optional<Judgement> after) {
        return new JudgementChange(of.provision(), before, after);
    }

    private static boolean turnedInto(Outcome outcome, JudgementChange change) {
        return change.before()
                        .filter(judgement -> judgement.outcome() != outcome)
                        .isPresent()
                && change.after()
                        .filter(judgement -> judgement.outcome() == outcome)
                        .isPresent();
    }

    /**
     * Tells whether nothing differs that is compared.
     *
     * @return whether all lists are empty
     */
    public boolean isEmpty() {
        return newlyFailing.isEmpty()
                && newlyPassing.isEmpty()
                && otherwise.isEmpty()
                && came.isEmpty()
                && went.isEmpty()
                && changed.isEmpty();
    }

    /**
     * Returns what differs.
     *
     * @return such as {@code newly failing: intervention-time: fail, was pass}, or {@code no difference}
     */
    @Override
    public String toString() {
        return new DifferenceText()
                .add("newly failing", newlyFailing)
                .add("newly passing", newlyPassing)
                .add("otherwise", otherwise)
                .add("came", came)
                .add("went", went)
                .add("changed", changed)
                .toString();
    }
}
