package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.absence;
import static io.github.thematicsessions.io.text.SampleReports.empty;
import static io.github.thematicsessions.io.text.SampleReports.finding;
import static io.github.thematicsessions.io.text.SampleReports.held;
import static io.github.thematicsessions.io.text.SampleReports.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.ClauseStanding;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final Waiver WAIVER = new Waiver(
            ProvisionId.of("welcome"),
            new WaiverScope.WholeSession(),
            "the co-facilitators",
            OffsetDateTime.parse("2017-10-11T09:00:00+02:00"),
            "Time is short.",
            Optional.empty());

    private static final Report FULL = empty().addProvisions(
                    judgement("opening-time", Outcome.FAIL),
                    judgement("welcome", Outcome.PASS),
                    judgement(
                            "moderator",
                            Outcome.NOT_EVALUATED,
                            absence(Input.SPEAKER, "panel-1"),
                            absence(Input.SPEAKING_SLOTS, "panel-2"),
                            absence(Input.SPEAKER, "panel-3")),
                    judgement("side-events", Outcome.NOT_APPLICABLE))
            .addFindings(
                    SampleReports.tooLong(),
                    finding("order", Discrepancy.NOT_DONE)
                            .severity(Severity.INFO)
                            .addBecause(ProvisionId.of("welcome"), ProvisionId.of("moderator"))
                            .build(),
                    finding("welcome", Discrepancy.NOT_DONE)
                            .outcome(Outcome.WAIVED)
                            .waiver(1)
                            .build())
            .receipt(SampleReports.receipt().withWaivers(WAIVER))
            .addClauses(
                    new ClauseStanding(Locator.of("II.c.1"), List.of(ProvisionId.of("welcome")), Optional.empty()),
                    new ClauseStanding(Locator.of("II.c.2"), List.of(), Optional.of("It is a permission.")))
            .build();

    private static final String FINDINGS = """
            A session [a-session]
            checked against: A note [a-note]

            4 provisions: 1 pass, 1 fail, 1 not evaluated, 1 not applicable
            findings: 1 error, 0 warnings, 1 for information, 1 waived
            The plan breaks the note: 1 error. 1 provision could not be judged.

            Errors (1)

              panel-1-opening in panel-1 (2017-10-12, 10:15 to 10:24)
                too long: 9 min, allowed 5 to 7 min, 2 min over
                provision  opening-time - This is asked for.
                clause     II.c.1 of a-note (the text says it)
                duty of    moderator

            For information (1)

              day 1 (/days/0)
                not done
                provision  order
                clause     II.c.1 of a-note (the text says it)
                duty of    moderator
                because of welcome, moderator

            Waived by the chair (1)

              day 1 (/days/0)
                not done
                provision  welcome - This is asked for.
                clause     II.c.1 of a-note (the text says it)
                duty of    moderator
                waived by  the co-facilitators, decided 2017-10-11 09:00 +02:00 (waiver 1)
                why        Time is short.

            Waivers (1)

              1  welcome in the whole session: 1 finding
                 by the co-facilitators, decided 2017-10-11 09:00 +02:00
                 why: Time is short.
            """;

    private static final String TABLES = """

            Provisions, in the order of the note

              FAIL            II.c.1  This is asked for. [opening-time]
              pass            II.c.1  This is asked for. [welcome]
              not evaluated   II.c.1  This is asked for. [moderator]
                                      missing: speaking slots of panel-2; speaker of panel-1, panel-3
              not applicable  II.c.1  This is asked for. [side-events]
                                      why: the plan has no side event

            Clauses that cannot be checked

              II.c.2  It is a permission.

            receipt: a-note edition 2, engine 0.1.0, zone data 2025b, 0 readings, 1 waiver
            """;

    @Test
    void the_findings_come_by_severity_and_waived_ones_at_the_end() {
        assertThat(ReportText.findings(FULL, Appearance.PLAIN)).isEqualTo(FINDINGS);
    }

    @Test
    void the_whole_report_adds_the_provisions_the_clauses_that_cannot_be_checked_and_the_receipt() {
        assertThat(ReportText.write(FULL, Appearance.PLAIN)).isEqualTo(FINDINGS + TABLES);
    }

    @Test
    void waived_provisions_are_counted_where_there_are_any() {
        Report report = empty().addProvisions(judgement("a", Outcome.WAIVED)).build();
        assertThat(ReportText.findings(report, Appearance.PLAIN))
                .contains("\n1 provision: 0 pass, 0 fail, 0 not evaluated, 0 not applicable, 1 waived\n");
    }

    @Test
    void a_report_that_looked_at_nothing_does_not_look_like_a_clean_one() {
        assertConclusion(
                "Nothing could be judged: this report says nothing about the plan.",
                empty().addProvisions(judgement("a", Outcome.NOT_EVALUATED, absence(Input.THEME, "b"))));
        assertConclusion("Nothing could be judged: this report says nothing about the plan.", empty());
    }

    @Test
    void a_report_without_findings_says_how_much_could_not_be_judged() {
        assertConclusion(
                "Nothing breaks the note as far as the plan shows it. 2 provisions could not be judged.",
                empty().addProvisions(
                                judgement("a", Outcome.PASS),
                                judgement("b", Outcome.NOT_EVALUATED, absence(Input.THEME, "c")),
                                judgement("d", Outcome.NOT_EVALUATED, absence(Input.THEME, "c"))));
    }

    @Test
    void a_clean_report_says_that_everything_could_be_judged() {
        assertConclusion(
                "Nothing breaks the note, and every provision that applies could be judged.",
                empty().addProvisions(judgement("a", Outcome.PASS), judgement("b", Outcome.NOT_APPLICABLE)));
    }

    @Test
    void findings_without_an_error_are_not_called_clean() {
        assertConclusion(
                "No error, but not everything is as the note says.",
                empty().addProvisions(judgement("a", Outcome.FAIL))
                        .addFindings(finding("a", Discrepancy.NOT_DONE)
                                .severity(Severity.WARNING)
                                .build()));
        assertConclusion(
                "No error, but not everything is as the note says.",
                empty().addProvisions(judgement("a", Outcome.FAIL))
                        .addFindings(
                                finding("a", Discrepancy.NOT_DONE)
                                        .severity(Severity.WARNING)
                                        .build(),
                                finding("a", Discrepancy.NOT_DONE)
                                        .severity(Severity.INFO)
                                        .build()));
    }

    @Test
    void several_errors_are_counted() {
        assertConclusion(
                "The plan breaks the note: 2 errors.",
                empty().addProvisions(judgement("a", Outcome.FAIL))
                        .addFindings(SampleReports.tooLong(), SampleReports.tooLong()));
    }

    @Test
    void what_is_waived_does_not_make_a_report_clean() {
        assertConclusion(
                "Nothing breaks the note but what is waived. 1 provision could not be judged.",
                empty().addProvisions(
                                judgement("welcome", Outcome.WAIVED),
                                judgement("b", Outcome.NOT_EVALUATED, absence(Input.THEME, "c")))
                        .receipt(SampleReports.receipt().withWaivers(WAIVER))
                        .addFindings(finding("welcome", Discrepancy.NOT_DONE)
                                .outcome(Outcome.WAIVED)
                                .waiver(1)
                                .build()));
    }

    @Test
    void a_record_is_called_the_session_as_held() {
        assertRecordConclusion(
                "The session as held breaks the note: 1 error.", held().addFindings(SampleReports.tooLong()));
        assertRecordConclusion("Nothing could be judged: this report says nothing about the session as held.", held());
        assertRecordConclusion(
                "Nothing breaks the note as far as the record shows it. 1 provision could not be judged.",
                held().addProvisions(
                                judgement("a", Outcome.PASS),
                                judgement("b", Outcome.NOT_EVALUATED, absence(Input.TURN, "c"))));
    }

    @Test
    void a_record_says_what_it_covers() {
        assertThat(ReportText.findings(held().addCovers(ElementId.of("panel-2")).build(), Appearance.PLAIN))
                .startsWith("""
                        The record of A session [a-session]
                        checked against: A note [a-note]
                        judged: the session as held, as far as panel-1, panel-2
                        """);
        assertThat(ReportText.findings(empty().stage(Stage.RECORD).build(), Appearance.PLAIN))
                .contains("\njudged: the session as held, the whole of it\n");
    }

    private static void assertConclusion(String conclusion, Report.Builder report) {
        assertConclusion(conclusion, 5, report);
    }

    private static void assertRecordConclusion(String conclusion, Report.Builder report) {
        assertConclusion(conclusion, 6, report);
    }

    private static void assertConclusion(String conclusion, int linesBefore, Report.Builder report) {
        assertThat(ReportText.findings(report.build(), Appearance.PLAIN)
                        .lines()
                        .skip(linesBefore)
                        .findFirst())
                .contains(conclusion);
    }

    @Test
    void text_of_a_plan_cannot_steer_a_terminal() {
        Report report = empty().sessionTitle("Title\u001b[2J\nsecond line \u202e")
                .noteTitle("\u009b31m")
                .build();
        assertThat(ReportText.write(report, Appearance.PLAIN)).startsWith("""
                        Title\\u001b[2J\\u000asecond line \\u202e [a-session]
                        checked against: \\u009b31m [a-note]
                        """);
    }

    @Test
    void colour_marks_titles_headings_and_outcomes() {
        String text = ReportText.write(FULL, Appearance.COLOURED);
        assertThat(text)
                .startsWith("\u001b[1mA session [a-session]\u001b[0m\n")
                .contains("\n\u001b[31mErrors (1)\u001b[0m\n")
                .contains("\n  \u001b[31mFAIL\u001b[0m            II.c.1  This")
                .contains("\n  \u001b[33mnot evaluated\u001b[0m   II.c.1  This");
    }
}
