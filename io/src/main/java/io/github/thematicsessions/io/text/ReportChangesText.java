package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.FindingChange;
import io.github.thematicsessions.core.comparison.JudgementChange;
import io.github.thematicsessions.core.comparison.ReportComparison;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two reports: which provisions stand otherwise, which findings came and went. */
final class ReportChangesText {

    private final ChangeLines lines;

    private ReportChangesText(ChangeLines lines) {
        this.lines = lines;
    }

    static String of(ReportComparison comparison, Appearance appearance) {
        ChangeLines lines = new ChangeLines(appearance);
        ReportChangesText text = new ReportChangesText(lines);
        lines.summary("Two reports", counts(comparison));
        lines.group("Newly failing", Phrases.colour(Outcome.FAIL), comparison.newlyFailing(), text::judgement);
        lines.group("Newly passing", Phrases.colour(Outcome.PASS), comparison.newlyPassing(), text::judgement);
        lines.group("Judged otherwise", Colour.BOLD, comparison.otherwise(), text::judgement);
        lines.group("Findings that came", Colour.RED, comparison.came(), text::finding);
        lines.group("Findings that went", Colour.GREEN, comparison.went(), text::finding);
        lines.group("Findings that changed", Colour.BOLD, comparison.changed(), text::change);
        return lines.toString();
    }

    private static List<String> counts(ReportComparison comparison) {
        List<String> counts = new ArrayList<>();
        ChangeCounts.add(counts, comparison.newlyFailing(), "newly failing");
        ChangeCounts.add(counts, comparison.newlyPassing(), "newly passing");
        ChangeCounts.add(counts, comparison.otherwise(), "judged otherwise");
        ChangeCounts.add(counts, comparison.came(), "finding", "came");
        ChangeCounts.add(counts, comparison.went(), "finding", "went");
        ChangeCounts.add(counts, comparison.changed(), "finding", "changed");
        return counts;
    }

    private void judgement(JudgementChange change) {
        String title = change.after().or(change::before).map(Judgement::title).orElse("");
        lines.thing(change.provision() + " - " + title);
        lines.changed("was", outcome(change.before()), outcome(change.after()));
    }

    private static String outcome(Optional<Judgement> judgement) {
        return judgement
                .map(one -> Phrases.of(one.outcome()) + ", " + one.judged() + " judged" + missing(one)
                        + one.exemption().map(why -> ": " + Phrases.of(why)).orElse(""))
                .orElse("not in the report");
    }

    private static String missing(Judgement judgement) {
        return judgement.missing().isEmpty() ? "" : ", missing: " + JudgementText.missing(judgement.missing());
    }

    private void finding(Finding finding) {
        lines.thing(PlaceText.of(finding.at()));
        lines.sentence(finding.provision() + ": " + sentence(finding));
    }

    private void change(FindingChange change) {
        lines.thing(change.after().provision() + " at "
                + PlaceText.of(change.after().at()));
        lines.changed("was", sentence(change.before()), sentence(change.after()));
    }

    private static String sentence(Finding finding) {
        String waived = finding.outcome() == Outcome.WAIVED ? ", " + Phrases.of(Outcome.WAIVED) : "";
        return FindingText.sentence(finding) + " (" + Phrases.one(finding.severity()) + waived + ")";
    }
}
