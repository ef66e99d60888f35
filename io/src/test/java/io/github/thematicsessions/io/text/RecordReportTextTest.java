package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.finding;
import static io.github.thematicsessions.io.text.SampleReports.held;
import static io.github.thematicsessions.io.text.SampleReports.judgement;
import static io.github.thematicsessions.io.text.SampleReports.occurrence;
import static io.github.thematicsessions.io.text.SampleReports.panel;
import static io.github.thematicsessions.io.text.SampleReports.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report of a record as a whole, with every kind of irregularity. */
class RecordReportTextTest {

    private static final Report REPORT = held().addProvisions(
                    judgement("opening-time", Outcome.FAIL), judgement("welcome", Outcome.PASS))
            .addFindings(finding("opening-time", Discrepancy.TOO_LONG)
                    .at(slot("panel-1-opening", "10:15/10:22", occurrence(2, "10:20:00", "10:29:00.4")))
                    .measured(new Measure.Elapsed(Duration.parse("PT9M0.4S")))
                    .allowed(Measure.of(Allotment.parse("PT5M/PT7M")))
                    .difference(new Measure.Elapsed(Duration.parse("PT2M0.4S")))
                    .build())
            .addIrregularities(
                    irregularity(IrregularityKind.OTHER_SESSION, Location.of(Pointer.root()), "another-session"),
                    irregularity(
                            IrregularityKind.UNKNOWN_ELEMENT, slot("t1", null, occurrence(1, "10:14:00", null)), "x"),
                    irregularity(IrregularityKind.NOT_COVERED, panel("panel-2", null, occurrence(2, "10:15:00", null))),
                    irregularity(
                            IrregularityKind.UNKNOWN_KIND, panel("panel-1", null, occurrence(3, "10:15:01", null))),
                    irregularity(IrregularityKind.CLOCK_WENT_BACK, turn("t2", 4, "10:14:59.5")),
                    irregularity(IrregularityKind.FOREIGN_OFFSET, turn("t2", 5, "08:16:00Z")),
                    irregularity(
                            IrregularityKind.END_BEFORE_BEGIN, slot("t2", null, occurrence(6, "10:17:00", "10:16:59"))),
                    irregularity(IrregularityKind.TWO_AT_ONCE, turn("t3", 7, "10:18:00"), "t2"),
                    irregularity(IrregularityKind.NO_BEGIN, turn("t4", 8, "10:19:00")),
                    irregularity(IrregularityKind.BEGINS_AGAIN, turn("t3", 9, "10:20:00")),
                    irregularity(IrregularityKind.NO_END, turn("t3", 10, "10:21:00")),
                    irregularity(IrregularityKind.NO_PAUSE, turn("t5", 11, "10:22:00")),
                    irregularity(IrregularityKind.SUSPENSION, panel("panel-1", null, occurrence(12, "10:22:10", null))),
                    irregularity(
                            IrregularityKind.UNKNOWN_SEGMENT,
                            new Location(
                                    Pointer.root(),
                                    Optional.of(ElementId.of("t6")),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(occurrence(13, "10:23:00", null)))),
                    irregularity(IrregularityKind.UNKNOWN_CAPACITY, turn("t7", 14, "10:24:00")),
                    irregularity(IrregularityKind.TOLD_TWICE, turn("t7", 15, "10:25:00")),
                    irregularity(IrregularityKind.CLOSURE, turn("t8", 16, "10:26:00")))
            .addCourses(
                    new Course(
                            panel("panel-1", "10:15/13:00", occurrence(1, "10:20:00", "13:00:00")),
                            Allotment.unstated(),
                            6,
                            Duration.parse("PT21M0.4S")),
                    new Course(
                            slot("panel-1-opening", "10:15/10:22", occurrence(2, "10:20:00", "10:29:00.4")),
                            Allotment.parse("PT5M/PT7M"),
                            1,
                            Duration.parse("PT9M0.4S")))
            .build();

    private static final String FINDINGS = """
            The record of A session [a-session]
            checked against: A note [a-note]
            judged: the session as held, as far as panel-1

            2 provisions: 1 pass, 1 fail, 0 not evaluated, 0 not applicable
            findings: 1 error, 0 warnings, 0 for information
            about the record: 17 irregularities
            The session as held breaks the note: 1 error.

            Errors (1)

              panel-1-opening in panel-1 (2017-10-12, 10:15 to 10:22)
                held 10:20:00 to 10:29:00.4 in 9 min 0.4 s, event 2
                too long: 9 min 0.4 s, allowed 5 to 7 min, 2 min 0.4 s over
                provision  opening-time - This is asked for.
                clause     II.c.1 of a-note (the text says it)
                duty of    moderator

            About the record (17)

              record                       The record names another session: another-session.
              2017-10-12
              event 1   10:14:00 +02:00    The record names what the plan does not have: x (t1 in panel-1).
              event 2   10:15:00 +02:00    It is in a segment that the record is not meant to cover: panel-2.
              event 3   10:15:01 +02:00    It is of a kind that has no meaning here and is stepped over:
                                           panel-1.
              event 4   10:14:59.5 +02:00  It is earlier than the event before it: t2 in panel-1.
              event 5   08:16:00 UTC       Its offset is not that of the zone of the session at that time: t2 in
                                           panel-1.
              event 6   10:17:00 +02:00    t2 in panel-1 ends before it begins, and its length is not known.
              event 7   10:18:00 +02:00    t3 in panel-1 begins while another one runs: t2.
              event 8   10:19:00 +02:00    t4 in panel-1 ends, pauses or goes on and did not begin.
              event 9   10:20:00 +02:00    t3 in panel-1 begins a second time.
              event 10  10:21:00 +02:00    t3 in panel-1 has no end.
              event 11  10:22:00 +02:00    t5 in panel-1 goes on without a pause or pauses a second time.
              event 12  10:22:10 +02:00    It does not agree with when the meeting was suspended: panel-1.
              event 13  10:23:00 +02:00    Neither the record nor the plan says in which segment it happens: t6.
              event 14  10:24:00 +02:00    Neither the record nor the plan says in what role somebody speaks: t7
                                           in panel-1.
              event 15  10:25:00 +02:00    It is told twice: t7 in panel-1.
              event 16  10:26:00 +02:00    It does not agree with when the meeting was open: t8 in panel-1.
            """;

    private static final String REST = """

            Planned and held

              element            planned      held                 given     spoken  difference        turns
              2017-10-12
              panel-1            10:15-13:00  10:20:00-13:00:00             21:00.4  late 5 min            6
                panel-1-opening  10:15-10:22  10:20:00-10:29:00.4  5-7 min   9:00.4  2 min 0.4 s over      1

            Provisions, in the order of the note

              FAIL            II.c.1  This is asked for. [opening-time]
              pass            II.c.1  This is asked for. [welcome]

            receipt: a-note edition 2, engine 0.1.0, zone data 2025b, 0 readings, 0 waivers
            """;

    @Test
    void a_record_report_says_what_it_covers_when_things_were_held_and_what_is_irregular() {
        assertThat(ReportText.findings(REPORT, Appearance.PLAIN)).isEqualTo(FINDINGS);
    }

    @Test
    void the_whole_report_adds_what_was_planned_beside_what_was_held() {
        assertThat(ReportText.write(REPORT, Appearance.PLAIN)).isEqualTo(FINDINGS + REST);
    }

    @Test
    void the_sample_has_every_kind_of_irregularity() {
        assertThat(REPORT.irregularities()).extracting(Irregularity::kind).containsExactly(IrregularityKind.values());
    }

    private static Location turn(String id, int event, String began) {
        return slot(id, null, occurrence(event, began, null));
    }

    private static Irregularity irregularity(IrregularityKind kind, Location at, String... with) {
        return new Irregularity(kind, at, Arrays.stream(with).map(ElementId::of).toList());
    }
}
