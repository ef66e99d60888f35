package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One finding: where, what, which provision, which clause, whose duty, what would mend it, who waived it. */
final class FindingText {

    private static final int INDENT = 4;

    private static final List<String> LABELS = List.of(
            "label.provision",
            "label.clause",
            "label.duty",
            "label.because",
            "label.repair",
            "label.and",
            "label.waived",
            "label.why");

    private final Report report;
    private final Finding finding;
    private final TextLines lines;
    private final Messages messages;

    private FindingText(Report report, Finding finding, TextLines lines, Messages messages) {
        this.report = report;
        this.finding = finding;
        this.lines = lines;
        this.messages = messages;
    }

    static void write(Report report, Finding finding, TextLines lines, Messages messages) {
        new FindingText(report, finding, lines, messages).write();
    }

    private void write() {
        lines.line(2, PlaceText.planned(finding.at(), messages));
        PlaceText.held(finding.at(), messages).ifPresent(held -> lines.line(INDENT, held));
        lines.line(INDENT, sentence(finding, messages));
        labelled("label.provision", provision(finding.provision()));
        labelled("label.clause", clause());
        labelled("label.duty", NoteWords.said(finding.bearer(), messages));
        if (!finding.because().isEmpty()) {
            labelled("label.because", messages.listApart(finding.because()));
        }
        repairs();
        finding.waiver()
                .ifPresent(number -> waiver(number, report.receipt().waivers().get(number - 1)));
    }

    private String clause() {
        return messages.say(
                "finding.clause",
                Map.of(
                        "locator", messages.apart(finding.citation().locator().text()),
                        "note", messages.apart(finding.citation().note().text()),
                        "basis", messages.say("basis", finding.basis())));
    }

    /** All steps are needed: those behind the first follow it by "and". */
    private void repairs() {
        String label = "label.repair";
        for (Repair repair : finding.repairs()) {
            labelled(label, RepairText.of(finding, repair, messages));
            label = "label.and";
        }
    }

    private void waiver(int number, Waiver waiver) {
        labelled(
                "label.waived",
                messages.say(
                        "finding.waived",
                        Map.of(
                                "decision", WaiverText.decision(waiver, messages),
                                "number", Integer.toString(number))));
        labelled("label.why", messages.apart(waiver.why()));
    }

    private void labelled(String label, String words) {
        int widest = LABELS.stream()
                .mapToInt(each -> DisplayWidth.of(messages.say(each)))
                .max()
                .orElseThrow();
        lines.row(INDENT, Colour.FAINT, new Cell(messages.say(label), widest + 1), words);
    }

    private String provision(ProvisionId id) {
        String shown = messages.apart(id.text());
        return report.judgement(id)
                .map(judgement -> messages.say(
                        "finding.provision", Map.of("id", shown, "title", NoteWords.said(judgement.title(), messages))))
                .orElse(shown);
    }

    /** Says in what way and by how much, as "too long: 9 min, allowed 5 to 7 min, 2 min over". */
    static String sentence(Finding finding) {
        return sentence(finding, Messages.english());
    }

    private static String sentence(Finding finding, Messages messages) {
        Discrepancy discrepancy = finding.discrepancy();
        List<String> values = new ArrayList<>();
        finding.measured().map(measure -> MeasureText.of(measure, messages)).ifPresent(values::add);
        allowed(finding, messages).ifPresent(values::add);
        finding.difference()
                .map(difference ->
                        messages.say("difference." + discrepancy.code(), "value", MeasureText.of(difference, messages)))
                .ifPresent(values::add);
        String what = what(finding, messages);
        return values.isEmpty()
                ? what
                : messages.say("finding.values", Map.of("what", what, "values", messages.list(values)));
    }

    /** What is missing is what is asked for: the words for it are not said twice. */
    private static Optional<String> allowed(Finding finding, Messages messages) {
        boolean alone = finding.discrepancy() == Discrepancy.MISSING
                && finding.measured().isEmpty();
        return finding.allowed()
                .map(measure -> MeasureText.of(measure, messages))
                .map(value -> alone ? value : messages.say(allowing(finding.discrepancy()), "value", value));
    }

    private static String allowing(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case TOO_LONG, TOO_MANY, TOO_EARLY, OUTSIDE_HOURS, OVERLAP, NAMED_BEFOREHAND, NOT_IN_FORCE ->
                "value.allowed";
            case TOO_SHORT, TOO_FEW, DIFFERENT, OUT_OF_ORDER, UNANSWERED, NOT_DONE, MISSING -> "value.asked";
        };
    }

    private static String what(Finding finding, Messages messages) {
        Discrepancy discrepancy = finding.discrepancy();
        String what = messages.say("discrepancy", discrepancy);
        if (finding.with().isEmpty()) {
            return what;
        }
        String key = switch (discrepancy) {
            case OVERLAP -> "with.overlap";
            case OUT_OF_ORDER -> "with.out-of-order";
            default -> "with.others";
        };
        return messages.say(key, Map.of("what", what, "others", messages.listApart(finding.with())));
    }
}
