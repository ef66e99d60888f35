package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.List;
import java.util.Map;

/**
 * A report as text that can be read without a manual: what was checked, how it stands, every finding, what is
 * waived, in what ways a record is irregular, what was planned beside what was held, every provision, the clauses that
 * nothing can check, and from what the report was made. It is in English, or in the language that is asked for; the words
 * of documents stay as they are, but for those of the note that comes with this SDK.
 *
 * <pre>{@code
 * String everything = ReportText.write(report, Appearance.PLAIN);
 * String withoutTables = ReportText.findings(report, Appearance.PLAIN); // no tables, no receipt
 * String inFrench = ReportText.write(report, Appearance.PLAIN, Language.FRENCH);
 * }</pre>
 *
 * <p>Lines end with a line feed and are at most 100 columns wide, unless one word is wider; an ideograph takes two columns.
 * What comes from documents is made printable, so that no text of a plan can steer a terminal, and is set apart by Unicode's
 * isolates where its direction may differ from that of the language. The same report gives the same text in every locale.
 */
public final class ReportText {

    private final Report report;
    private final TextLines lines;
    private final Messages messages;

    private ReportText(Report report, Appearance appearance, Language language) {
        this.report = report;
        this.lines = new TextLines(appearance, language);
        this.messages = Messages.in(language);
    }

    /**
     * Writes a whole report.
     *
     * @param report the report
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String write(Report report, Appearance appearance) {
        return write(report, appearance, Language.ENGLISH);
    }

    /**
     * Writes a whole report in a language.
     *
     * @param report the report
     * @param appearance with or without colour
     * @param language the language
     * @return the text, with a line end at its end
     */
    public static String write(Report report, Appearance appearance, Language language) {
        ReportText text = new ReportText(report, appearance, language);
        text.judged();
        text.courses();
        text.provisions();
        text.clauses();
        text.lines.blank();
        ReceiptText.write(report.receipt(), text.lines, text.messages);
        return text.lines.toString();
    }

    /**
     * Writes what was checked, how it stands, every finding, every waiver and what is irregular in a record, and leaves out
     * the tables and the receipt.
     *
     * @param report the report
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String findings(Report report, Appearance appearance) {
        return findings(report, appearance, Language.ENGLISH);
    }

    /**
     * Writes in a language what {@link #findings(Report, Appearance)} writes.
     *
     * @param report the report
     * @param appearance with or without colour
     * @param language the language
     * @return the text, with a line end at its end
     */
    public static String findings(Report report, Appearance appearance, Language language) {
        ReportText text = new ReportText(report, appearance, language);
        text.judged();
        return text.lines.toString();
    }

    private void judged() {
        SummaryText.write(report, lines, messages);
        findings();
        record();
    }

    private void findings() {
        for (Severity severity : Severity.values()) {
            group("heading." + severity.code(), Phrases.colour(severity), report.findings(severity));
        }
        List<Finding> waived = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .toList();
        group("heading.waived", Phrases.colour(Outcome.WAIVED), waived);
        int waivers = report.receipt().waivers().size();
        if (waivers > 0) {
            heading(Phrases.colour(Outcome.WAIVED), counted("heading.waivers", waivers));
            WaiverText.write(report, lines, messages);
        }
    }

    private void record() {
        List<Irregularity> irregularities = report.irregularities();
        if (!irregularities.isEmpty()) {
            heading(Colour.YELLOW, counted("heading.record", irregularities.size()));
            IrregularityText.write(irregularities, lines, messages);
        }
    }

    private void courses() {
        if (!report.courses().isEmpty()) {
            heading(Colour.BOLD, messages.say("heading.courses"));
            CourseText.write(report.courses(), lines, messages);
        }
    }

    private String counted(String heading, int number) {
        return messages.say(
                "heading.counted", Map.of("heading", messages.say(heading), "number", Integer.toString(number)));
    }

    private void heading(Colour colour, String words) {
        lines.blank();
        lines.line(colour, words);
        lines.blank();
    }

    private void group(String heading, Colour colour, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.blank();
        lines.line(colour, counted(heading, findings.size()));
        for (Finding finding : findings) {
            lines.blank();
            FindingText.write(report, finding, lines, messages);
        }
    }

    private void provisions() {
        if (!report.provisions().isEmpty()) {
            heading(Colour.BOLD, messages.say("heading.provisions"));
            JudgementText.write(report, lines, messages);
        }
    }

    private void clauses() {
        List<ClauseStanding> open = report.clauses().stream()
                .filter(clause -> clause.notCheckable().isPresent())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        int width = 2
                + open.stream()
                        .mapToInt(clause -> clause.locator().text().length())
                        .max()
                        .orElse(0);
        heading(Colour.BOLD, messages.say("heading.clauses"));
        for (ClauseStanding clause : open) {
            Cell locator = new Cell(messages.apart(clause.locator().text()), width);
            String why = NoteWords.said(clause.notCheckable().orElseThrow(), messages);
            lines.row(2, Colour.FAINT, locator, why);
        }
    }
}
