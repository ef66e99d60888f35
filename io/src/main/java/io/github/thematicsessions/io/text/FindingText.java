package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding: where, what, which provision, which clause, whose duty, what would mend it, who waived it. */
final class FindingText {

    private static final int INDENT = 4;
    private static final int LABEL = 11;

    private FindingText() {}

    static void write(Report report, Finding finding, TextLines lines) {
        lines.line(2, PlaceText.planned(finding.at()));
        PlaceText.held(finding.at()).ifPresent(held -> lines.line(INDENT, held));
        lines.line(INDENT, sentence(finding));
        labelled("provision", provision(report, finding.provision()), lines);
        labelled(
                "clause",
                finding.citation().locator() + " of " + finding.citation().note() + " (" + Phrases.of(finding.basis())
                        + ")",
                lines);
        labelled("duty of", finding.bearer(), lines);
        if (!finding.because().isEmpty()) {
            labelled("because of", joined(finding.because()), lines);
        }
        repairs(finding, lines);
        finding.waiver()
                .ifPresent(number -> waiver(number, report.receipt().waivers().get(number - 1), lines));
    }

    /** All steps are needed: those behind the first follow it by "and". */
    private static void repairs(Finding finding, TextLines lines) {
        String label = "could be";
        for (Repair repair : finding.repairs()) {
            labelled(label, RepairText.of(finding, repair), lines);
            label = "and";
        }
    }

    private static void waiver(int number, Waiver waiver, TextLines lines) {
        labelled("waived by", WaiverText.decision(waiver) + " (waiver " + number + ")", lines);
        labelled("why", waiver.why(), lines);
    }

    private static void labelled(String label, String words, TextLines lines) {
        lines.row(INDENT, Colour.FAINT, new Cell(label, LABEL), words);
    }

    private static String provision(Report report, ProvisionId id) {
        return report.judgement(id)
                .map(judgement -> id + " - " + judgement.title())
                .orElse(id.text());
    }

    /** Says in what way and by how much, as "too long: 9 min, allowed 5 to 7 min, 2 min over". */
    static String sentence(Finding finding) {
        Discrepancy discrepancy = finding.discrepancy();
        List<String> values = new ArrayList<>();
        finding.measured().map(MeasureText::of).ifPresent(values::add);
        allowed(finding).ifPresent(values::add);
        finding.difference()
                .map(difference -> MeasureText.of(difference) + Phrases.differing(discrepancy))
                .ifPresent(values::add);
        return Phrases.of(discrepancy) + others(finding) + (values.isEmpty() ? "" : ": " + String.join(", ", values));
    }

    /** What is missing is what is asked for: the words for it are not said twice. */
    private static Optional<String> allowed(Finding finding) {
        Discrepancy discrepancy = finding.discrepancy();
        Optional<Measure> allowed = finding.allowed();
        boolean alone = discrepancy == Discrepancy.MISSING && finding.measured().isEmpty();
        return allowed.map(value -> (alone ? "" : Phrases.allowing(discrepancy)) + MeasureText.of(value));
    }

    private static String others(Finding finding) {
        return finding.with().isEmpty()
                ? ""
                : Phrases.joining(finding.discrepancy())
                        + joined(finding.with().stream().map(ElementId::text).toList());
    }

    private static String joined(List<?> parts) {
        return String.join(", ", parts.stream().map(Object::toString).toList());
    }
}
