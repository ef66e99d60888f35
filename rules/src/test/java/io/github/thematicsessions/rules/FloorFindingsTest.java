package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not follow the note is found with the event that shows it, one case for each kind of norm. */
class FloorFindingsTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final SlotSelector DELEGATIONS =
            SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.DELEGATION, Purpose.INTERVENTION);
    private static final Allotment THREE = Allotment.atMost(Duration.ofMinutes(3));

    private static FloorScript script() {
        return FloorScript.of(CHECK, "panel-1");
    }

    /** A panel that has begun as it should, so that what follows is all that is found. */
    private static FloorScript begun(NoteCheck check) {
        return FloorScript.of(check, "panel-1").slot("10:15:00", "10:21:00", "panel-1-opening");
    }

    private static FloorScript with(Norm norm) {
        return begun(NoteCheck.of(RecordNotes.with("intervention-time", norm)));
    }

    @ParameterizedTest
    @CsvSource({
        "10:26:59, presentation-time too-short panel-1-presentation-1",
        "10:27:00, ",
        "10:29:00, ",
        "10:29:01, presentation-time too-long panel-1-presentation-1"
    })
    void a_time_of_each_turn(String end, String found) {
        FloorScript script = begun(CHECK).slot("10:22:00", end, "panel-1-presentation-1");
        assertThat(script.found()).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_finding_has_all_that_one_of_a_record_has() {
        FloorScript script = begun(CHECK).slot("10:22:00", "10:29:01.5", "panel-1-presentation-1");
        Finding finding = script.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.measured()).contains(new Measure.Elapsed(Duration.parse("PT7M1.5S")));
        assertThat(finding.allowed()).contains(Measure.of(Allotment.parse("PT5M/PT7M")));
        assertThat(finding.difference()).contains(new Measure.Elapsed(Duration.parse("PT1.5S")));
        assertThat(finding.citation()).hasToString("gcm-thematic-6-note II.c.2.2");
        assertThat(finding.at().pointer()).hasToString("/days/0/segments/1/slots/1");
        assertThat(finding.at().occurrence().orElseThrow().event()).isEqualTo(3);
        assertThat(finding.at().occurrence().orElseThrow().ended()).contains(RecordScript.at("10:29:01.5"));
    }

    @Test
    void a_time_that_is_encouraged_is_for_information() {
        FloorScript script = with(new SpeakingTime(
                        DELEGATIONS, Share.EACH, THREE, new Application(Enforcement.ENCOURAGED, Duration.ofSeconds(5))))
                .turn("11:00:00", "11:03:05", "t1", Capacity.DELEGATION)
                .turn("11:05:00", "11:08:06", "t2", Capacity.DELEGATION);
        assertThat(script.found()).containsExactly("intervention-time too-long t2");
        assertThat(script.findings().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_time_of_all_turns_together_is_over_as_soon_as_it_is_and_short_when_the_meeting_is_closed() {
        Norm norm = new SpeakingTime(
                DELEGATIONS, Share.TOGETHER, Allotment.between(Duration.ofMinutes(4), Duration.ofMinutes(5)));
        FloorScript over = with(norm)
                .turn("11:00:00", "11:03:00", "t1", Capacity.DELEGATION)
                .turn("11:03:00", "11:05:01", "t2", Capacity.DELEGATION);
        assertThat(over.found()).containsExactly("intervention-time too-long t1");
        assertThat(over.findings().get(0).measured()).contains(new Measure.Elapsed(Duration.parse("PT5M1S")));
        FloorScript under = with(norm).turn("11:00:00", "11:03:59", "t1", Capacity.DELEGATION);
        assertThat(under.found()).isEmpty();
        assertThat(under.happens(FloorEventKind.MEETING_CLOSED, "11:04:00").found())
                .contains("intervention-time too-short t1");
    }

    @Test
    void a_time_of_all_turns_together_is_not_short_while_one_of_them_has_not_ended() {
        Norm norm = new SpeakingTime(
                DELEGATIONS, Share.TOGETHER, Allotment.between(Duration.ofMinutes(4), Duration.ofMinutes(5)));
        FloorScript open = with(norm)
                .turn("11:00:00", "11:01:00", "t1", Capacity.DELEGATION)
                .begin("11:01:00", "t2", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_CLOSED, "11:02:00");
        assertThat(open.found()).doesNotContain("intervention-time too-short t1");
        FloorScript other = with(norm)
                .turn("11:00:00", "11:01:00", "t1", Capacity.DELEGATION)
                .begin("11:01:00", "t2", Capacity.EXPERT)
                .happens(FloorEventKind.MEETING_CLOSED, "11:02:00");
        assertThat(other.found()).contains("intervention-time too-short t1");
    }

    @Test
    void an_answer_of_somebody_who_is_no_panelist_answers_no_run() {
        FloorScript script = begun(CHECK)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00")
                .turn("10:44:00", "10:46:00", "t1", Capacity.DELEGATION)
                .event(
                        FloorEventKind.BEGIN,
                        "10:46:00",
                        event -> event.withCapacity(Capacity.MODERATOR).withPurpose(Purpose.ANSWER))
                .end("10:47:00");
        assertThat(script.at("10:47:00").access().answersDue()).isPresent();
        script.turn("10:47:00", "10:48:00", "a1", Capacity.EXPERT);
        assertThat(script.at("10:48:00").access().answersDue()).isEmpty();
    }

    @Test
    void a_time_that_is_reduced_once_many_have_asked() {
        Norm norm = new ReducedTime(DELEGATIONS, THREE, 1, Allotment.atMost(Duration.ofMinutes(2)), Application.LIMIT);
        FloorScript one = with(norm)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:59:00")
                .happens(FloorEventKind.REQUEST, "10:59:30")
                .turn("11:00:00", "11:02:01", "t1", Capacity.DELEGATION);
        assertThat(one.found()).isEmpty();
        FloorScript two = with(norm)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:59:00")
                .happens(FloorEventKind.REQUEST, "10:59:30")
                .happens(FloorEventKind.REQUEST, "10:59:40")
                .turn("11:00:00", "11:02:00", "t1", Capacity.DELEGATION)
                .turn("11:03:00", "11:05:01", "t2", Capacity.DELEGATION);
        assertThat(two.found()).containsExactly("intervention-time too-long t2");
    }

    @Test
    void a_time_of_which_nobody_knows_whether_it_is_reduced() {
        Norm norm = new ReducedTime(DELEGATIONS, THREE, 1, Allotment.atMost(Duration.ofMinutes(2)), Application.LIMIT);
        FloorScript script = with(norm)
                .turn("11:00:00", "11:03:00", "t1", Capacity.DELEGATION)
                .turn("11:03:00", "11:06:01", "t2", Capacity.DELEGATION);
        assertThat(script.found()).containsExactly("intervention-time too-long t2");
    }

    @Test
    void a_time_that_is_divided() {
        Norm norm = new DividedTime(DELEGATIONS, Duration.ofMinutes(4), 2, Duration.ofMinutes(1), Application.LIMIT);
        FloorScript script = with(norm)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:59:00")
                .happens(FloorEventKind.REQUEST, "10:59:30")
                .happens(FloorEventKind.REQUEST, "10:59:40")
                .turn("11:00:00", "11:02:01", "t1", Capacity.DELEGATION)
                .turn("11:03:00", "11:05:00", "t2", Capacity.DELEGATION);
        assertThat(script.found())
                .containsExactly("intervention-time too-long t1", "intervention-time too-long panel-1");
        assertThat(script.begin("11:06:00", "t3", Capacity.DELEGATION).found())
                .last()
                .isEqualTo("intervention-time too-many panel-1");
    }

    @Test
    void turns_that_are_counted() {
        FloorScript script = with(new TurnCount(DELEGATIONS, new Quantity(2, 2)))
                .turn("11:00:00", "11:01:00", "t1", Capacity.DELEGATION);
        FloorScript few = with(new TurnCount(DELEGATIONS, new Quantity(2, 2)))
                .turn("11:00:00", "11:01:00", "t1", Capacity.DELEGATION)
                .happens(FloorEventKind.MEETING_CLOSED, "11:02:00");
        assertThat(few.found()).contains("intervention-time too-few panel-1");
        script.turn("11:01:00", "11:02:00", "t2", Capacity.DELEGATION);
        assertThat(script.found()).isEmpty();
        script.begin("11:02:00", "t3", Capacity.DELEGATION);
        assertThat(script.found()).containsExactly("intervention-time too-many panel-1");
        assertThat(script.findings().get(0).measured()).contains(Measure.of(3));
        assertThat(script.findings().get(0).difference()).contains(Measure.of(1));
        assertThat(script.at("11:02:00").access().capacities()).isNotEmpty();
    }

    @Test
    void requests_before_the_discussion_is_opened() {
        FloorScript script = begun(CHECK)
                .event(
                        FloorEventKind.REQUEST,
                        "10:30:00",
                        event -> event.withTurn(ElementId.of("t1")).withSpeaker(MemberState.of("MX")))
                .happens(FloorEventKind.REQUEST, "10:30:01");
        assertThat(script.found()).isEmpty();
        script.happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00").happens(FloorEventKind.REQUEST, "10:43:01");
        assertThat(script.found())
                .containsExactly("no-speakers-list too-early t1", "no-speakers-list too-early /days/0/segments/1");
        assertThat(script.findings().get(0).measured()).contains(Measure.of("MX"));
        assertThat(script.findings().get(1).measured()).isEmpty();
        script.happens(FloorEventKind.DISCUSSION_CLOSED, "11:00:00")
                .happens(FloorEventKind.DISCUSSION_OPENED, "11:01:00");
        assertThat(script.found()).hasSize(2);
    }

    @Test
    void a_stakeholder_without_an_accreditation_in_force() {
        Accreditation known = Accreditation.builder()
                .basis(AccreditationBasis.CONSULTATIVE_STATUS_SPECIAL)
                .registered(false)
                .build();
        AccreditedStakeholder stakeholder =
                AccreditedStakeholder.builder().accreditation(known).build();
        FloorScript script = begun(CHECK)
                .event(
                        FloorEventKind.BEGIN,
                        "11:00:00",
                        event -> event.withCapacity(Capacity.ACCREDITED_STAKEHOLDER)
                                .withTurn(ElementId.of("t1"))
                                .withSpeaker(stakeholder));
        assertThat(script.found()).containsExactly("stakeholder-accreditation not-in-force t1");
    }

    @Test
    void a_stakeholder_who_speaks_as_an_expert_needs_no_accreditation() {
        Accreditation known = Accreditation.builder()
                .basis(AccreditationBasis.CONSULTATIVE_STATUS_SPECIAL)
                .registered(false)
                .build();
        FloorScript script = begun(CHECK)
                .event(
                        FloorEventKind.BEGIN,
                        "10:22:00",
                        event -> event.withSlot(ElementId.of("panel-1-presentation-1"))
                                .withSpeaker(AccreditedStakeholder.builder()
                                        .accreditation(known)
                                        .build()));
        assertThat(script.found()).isEmpty();
    }

    @Test
    void a_moderator_that_is_of_no_member_state() {
        FloorScript script = script().event(
                        FloorEventKind.BEGIN,
                        "10:15:00",
                        event -> event.withSlot(ElementId.of("panel-1-opening"))
                                .withSpeaker(Individual.builder().build()));
        assertThat(script.found()).containsExactly("moderator-of-member-state different panel-1-opening");
    }

    @Test
    void a_run_of_the_floor_that_nobody_answers() {
        FloorScript script = begun(CHECK)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00")
                .turn("10:44:00", "10:46:00", "t1", Capacity.DELEGATION);
        assertThat(script.at("10:46:00").access().answersDue().orElseThrow().provision())
                .hasToString("alternating-runs");
        assertThat(script.found()).isEmpty();
        script.happens(FloorEventKind.DISCUSSION_CLOSED, "10:50:00")
                .slot("12:53:00", "12:58:00", "panel-1-conclusion")
                .happens(FloorEventKind.MEETING_CLOSED, "12:58:00");
        assertThat(script.found()).containsExactly("alternating-runs unanswered t1");
    }

    @Test
    void a_run_of_the_floor_after_the_last_answer_under_the_reading_that_asks_for_every_one() {
        NoteCheck every =
                NoteCheck.of(ProceduralNotes.sixthSession().withReading(ReadingId.of("alternation"), "every-run"));
        FloorScript script = begun(every)
                .happens(FloorEventKind.DISCUSSION_OPENED, "10:43:00")
                .turn("10:44:00", "10:46:00", "t1", Capacity.DELEGATION)
                .turn("10:46:00", "10:47:00", "a1", Capacity.EXPERT);
        assertThat(script.at("10:47:00").access().answersDue()).isEmpty();
        script.turn("10:48:00", "10:49:00", "t2", Capacity.DELEGATION)
                .turn("10:49:00", "10:50:00", "t3", Capacity.ACCREDITED_STAKEHOLDER);
        assertThat(script.at("10:50:00").access().answersDue().orElseThrow().provision())
                .hasToString("every-run-answered");
        script.happens(FloorEventKind.DISCUSSION_CLOSED, "10:50:00")
                .slot("12:53:00", "12:58:00", "panel-1-conclusion")
                .happens(FloorEventKind.MEETING_CLOSED, "12:58:00");
        assertThat(script.found()).containsExactly("every-run-answered unanswered t2");
    }

    @Test
    void what_comes_before_what_it_has_to_follow() {
        FloorScript script = script().event(
                        FloorEventKind.BEGIN,
                        "10:15:00",
                        event -> event.withCapacity(Capacity.MODERATOR).withPurpose(Purpose.OTHER))
                .end("10:16:00")
                .slot("10:16:00", "10:22:00", "panel-1-presentation-1")
                .slot("10:22:00", "10:28:00", "panel-1-presentation-2");
        assertThat(script.found()).isEmpty();
        script.slot("10:28:00", "panel-1-opening");
        assertThat(script.found())
                .containsExactly(
                        "presentations-after-opening out-of-order panel-1-presentation-1",
                        "presentations-after-opening out-of-order panel-1-presentation-2");
        assertThat(script.findings().get(0).with()).containsExactly(ElementId.of("panel-1-opening"));
        assertThat(script.end("10:34:00")
                        .slot("10:34:00", "panel-1-presentation-3")
                        .found())
                .hasSize(2);
    }

    @Test
    void a_panel_that_somebody_else_begins() {
        FloorScript script = script().slot("10:15:00", "panel-1-presentation-1");
        assertThat(script.found()).containsExactly("moderator-opens different panel-1-presentation-1");
        assertThat(script.findings().get(0).measured()).contains(new Measure.Words(List.of("expert", "presentation")));
        assertThat(script.findings().get(0).allowed()).contains(new Measure.Words(List.of("moderator")));
    }

    @Test
    void a_panel_that_ends_with_something_else() {
        FloorScript script = begun(CHECK)
                .slot("10:22:00", "10:28:00", "panel-1-presentation-1")
                .happens(FloorEventKind.MEETING_CLOSED, "10:30:00");
        assertThat(script.found())
                .containsExactly(
                        "moderator-closes different panel-1-presentation-1",
                        "concluding-remarks-last different panel-1-presentation-1");
    }

    @Test
    void a_panel_outside_the_hours_of_the_meeting_is_told_at_once_and_once_more_as_a_whole() {
        FloorScript script = begun(CHECK).slot("12:53:00", "12:59:00", "panel-1-conclusion");
        assertThat(script.found()).isEmpty();
        script.happens(FloorEventKind.INTERRUPTION, "13:00:00");
        assertThat(script.found()).isEmpty();
        script.happens(FloorEventKind.INTERRUPTION, "13:00:01").happens(FloorEventKind.INTERRUPTION, "13:02:00");
        assertThat(script.found()).containsExactly("meeting-hours outside-hours panel-1");
        assertThat(script.findings().get(0).difference()).contains(Measure.of(Duration.ofSeconds(1)));
        script.happens(FloorEventKind.MEETING_CLOSED, "13:05:00");
        assertThat(script.found())
                .containsExactly("meeting-hours outside-hours panel-1", "meeting-hours outside-hours panel-1");
        assertThat(script.findings().get(1).measured()).contains(Measure.of(TimeRange.parse("10:15/13:05")));
        assertThat(script.findings().get(1).difference()).contains(Measure.of(Duration.ofMinutes(5)));
    }

    @Test
    void a_meeting_that_is_closed_too_late_tells_it_once() {
        FloorScript script = begun(CHECK)
                .slot("12:53:00", "12:59:00", "panel-1-conclusion")
                .happens(FloorEventKind.MEETING_CLOSED, "13:00:01");
        assertThat(script.found()).containsExactly("meeting-hours outside-hours panel-1");
        assertThat(script.findings().get(0).at().occurrence().orElseThrow().ended())
                .contains(RecordScript.at("13:00:01"));
    }

    @Test
    void what_the_chair_does_not_insist_on_is_waived() {
        Waiver waiver = new Waiver(
                ProvisionId.of("intervention-time"),
                new WaiverScope.WholeSession(),
                "The chair",
                RecordScript.at("09:00:00"),
                "Illustrative",
                Optional.empty());
        FloorScript script =
                begun(CHECK.waiving(List.of(waiver))).turn("11:00:00", "11:03:01", "t1", Capacity.DELEGATION);
        assertThat(script.findings()).extracting(Finding::outcome).containsExactly(Outcome.WAIVED);
        assertThat(script.findings().get(0).waiver()).hasValue(1);
    }
}
