package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Waiver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The waivers of a check, applied to what it has found. */
final class Waivers {

    private static final int NONE = 0;

    private final List<Waiver> waivers;

    Waivers(List<Waiver> waivers) {
        this.waivers = waivers;
    }

    List<Waiver> all() {
        return waivers;
    }

    /** Marks each finding that a waiver matches; a provision of which no finding stands is waived as a whole. */
    void apply(List<Finding> findings, Judgement[] judgements) {
        if (waivers.isEmpty()) {
            return;
        }
        findings.replaceAll(this::waived);
        Set<ProvisionId> standing = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.FAIL) {
                standing.add(finding.provision());
            }
        }
        for (int index = 0; index < judgements.length; index++) {
            Judgement judgement = judgements[index];
            if (judgement.outcome() == Outcome.FAIL && !standing.contains(judgement.provision())) {
                judgements[index] = waived(judgement);
            }
        }
    }

    /** Marks a finding if a waiver matches it. */
    Finding waived(Finding finding) {
        int number = number(finding);
        return number == NONE
                ? finding
                : Finding.builder()
                        .from(finding)
                        .outcome(Outcome.WAIVED)
                        .waiver(number)
                        .build();
    }

    private int number(Finding finding) {
        for (int index = 0; index < waivers.size(); index++) {
            if (waivers.get(index).matches(finding)) {
                return index + 1;
            }
        }
        return NONE;
    }

    private static Judgement waived(Judgement judgement) {
        return new Judgement(
                judgement.provision(),
                judgement.title(),
                judgement.clauses(),
                judgement.strength(),
                judgement.basis(),
                Outcome.WAIVED,
                judgement.judged(),
                judgement.missing(),
                judgement.exemption());
    }
}
