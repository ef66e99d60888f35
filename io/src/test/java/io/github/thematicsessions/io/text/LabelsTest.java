package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.occurrence;
import static io.github.thematicsessions.io.text.SampleReports.panel;
import static io.github.thematicsessions.io.text.SampleReports.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void the_words_of_closed_lists_have_no_article() {
        assertThat(Labels.of(SegmentKind.EXPERT_PANEL)).isEqualTo("expert panel");
        assertThat(Labels.of(Purpose.OPENING_REMARKS)).isEqualTo("opening remarks");
        assertThat(Labels.of(Capacity.MODERATOR)).isEqualTo("moderator");
        assertThat(Labels.of(Severity.INFO)).isEqualTo("for information");
    }

    @Test
    void a_segment_is_known_by_its_number_as_a_panel_and_else_by_its_title() {
        Segment panel = Segment.builder()
                .id("p")
                .kind(SegmentKind.EXPERT_PANEL)
                .number(2)
                .build();
        assertThat(Labels.of(panel)).isEqualTo("Panel 2");
        assertThat(Labels.of(panel.withTitle("Decent work"))).isEqualTo("Panel 2: Decent work");
        Segment summary =
                Segment.builder().id("s").kind(SegmentKind.SUMMARY_PANEL).build();
        assertThat(Labels.of(summary.withTitle("Conclusions"))).isEqualTo("Summary panel: Conclusions");
        assertThat(Labels.of(summary.withNumber(4).withTitle("Conclusions"))).isEqualTo("Summary panel 4: Conclusions");
        Segment opening = Segment.builder().id("o").kind(SegmentKind.OPENING).build();
        assertThat(Labels.of(opening)).isEqualTo("Opening segment");
        assertThat(Labels.of(opening.withTitle("Welcome"))).isEqualTo("Welcome");
    }

    @Test
    void a_slot_is_known_by_its_title_or_its_purpose_or_the_role() {
        SpeakingSlot slot = SpeakingSlot.builder()
                .id("s")
                .capacity(Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE)
                .build();
        assertThat(Labels.of(slot)).isEqualTo("Secretary-General of the conference");
        assertThat(Labels.of(slot.withPurpose(Purpose.ISSUE_BRIEF))).isEqualTo("Issue brief");
        assertThat(Labels.of(slot.withPurpose(Purpose.ISSUE_BRIEF).withTitle("Brief")))
                .isEqualTo("Brief");
    }

    @Test
    void a_participant_is_named_by_all_that_is_known_of_it() {
        assertThat(Labels.of(MemberState.builder()
                        .state(State.of("KE"))
                        .title("Permanent Representative")
                        .build()))
                .isEqualTo("KE, Permanent Representative");
        assertThat(Labels.of(Individual.builder().toBeConfirmed(true).build()))
                .isEqualTo("an individual (to be confirmed)");
    }

    @Test
    void time_that_is_not_given_has_no_words() {
        assertThat(Labels.of(Allotment.parse("PT5M/PT7M"))).contains("5 to 7 min");
        assertThat(Labels.of(Allotment.unstated())).isEmpty();
    }

    @Test
    void a_finding_says_in_what_way_and_where() {
        Finding finding = SampleReports.tooLong();
        assertThat(Labels.of(finding)).isEqualTo("too long: 9 min, allowed 5 to 7 min, 2 min over");
        assertThat(Labels.of(finding.at())).isEqualTo("panel-1-opening in panel-1");
        assertThat(Labels.held(finding.at())).isEmpty();
        assertThat(Labels.held(slot("t1", null, occurrence(7, "10:15:00", "10:24:12"))))
                .contains("held 10:15:00 to 10:24:12 in 9 min 12 s, event 7");
    }

    @Test
    void a_course_says_how_long_was_spoken_and_what_differs() {
        Location turn = slot("opening", "10:15/10:22", occurrence(1, "10:20:00", "10:29:00"));
        assertThat(Labels.of(new Course(turn, Allotment.parse("PT5M/PT7M"), 1, Duration.ofMinutes(9))))
                .contains("spoken 9:00, 2 min over");
        Location panel = panel("panel-1", "10:15/13:00", occurrence(1, "10:20:00", null));
        assertThat(Labels.of(new Course(panel, Allotment.unstated(), 0, Duration.ZERO)))
                .contains("held, late 5 min");
        assertThat(Labels.of(new Course(panel("panel-1", "10:15/13:00", null), Allotment.unstated(), 0, Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void a_report_is_summed_up_in_sentences() {
        assertThat(Labels.of(SampleReports.empty()
                        .addFindings(SampleReports.tooLong())
                        .build()))
                .containsExactly(
                        "checked against: A note [a-note]",
                        "findings: 1 error, 0 warnings, 0 for information",
                        "The plan breaks the note: 1 error.");
        assertThat(Labels.of(SampleReports.held().build()))
                .containsExactly(
                        "checked against: A note [a-note]",
                        "judged: the session as held, as far as panel-1",
                        "findings: 0 errors, 0 warnings, 0 for information",
                        "Nothing could be judged: this report says nothing about the session as held.");
    }

    @Test
    void what_is_irregular_in_a_record_is_counted_in_its_sum() {
        assertThat(Labels.of(SampleReports.held()
                        .addIrregularities(new Irregularity(
                                IrregularityKind.NO_END, slot("t1", null, occurrence(7, "10:15:00", null)), List.of()))
                        .build()))
                .containsExactly(
                        "checked against: A note [a-note]",
                        "judged: the session as held, as far as panel-1",
                        "findings: 0 errors, 0 warnings, 0 for information",
                        "about the record: 1 irregularity",
                        "Nothing could be judged: this report says nothing about the session as held.");
    }

    @Test
    void a_waiver_says_who_decided_when_and_why() {
        Finding open = SampleReports.tooLong();
        Finding waived = SampleReports.finding("opening-time", Discrepancy.TOO_LONG)
                .outcome(Outcome.WAIVED)
                .waiver(1)
                .build();
        Waiver waiver = new Waiver(
                open.provision(),
                new WaiverScope.WholeSession(),
                "the chair",
                OffsetDateTime.parse("2017-10-11T17:00:00+02:00"),
                "a reason",
                Optional.empty());
        Report report = SampleReports.empty()
                .receipt(SampleReports.receipt().withWaivers(List.of(waiver)))
                .addFindings(open, waived)
                .build();
        assertThat(Labels.waived(report, open)).isEmpty();
        assertThat(Labels.waived(report, waived)).contains("the chair, decided 2017-10-11 17:00 +02:00: a reason");
    }
}
