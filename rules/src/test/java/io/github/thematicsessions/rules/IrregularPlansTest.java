package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.DAY;
import static io.github.thematicsessions.rules.PlanParts.row;
import static io.github.thematicsessions.rules.PlanParts.segment;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.sideEvent;
import static io.github.thematicsessions.rules.PlanParts.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published programmes are irregular: what is odd is judged as far as it goes, and what is missing is said. */
class IrregularPlansTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    private static Judgement judgement(ThematicSession session, String provision) {
        return CHECK.plan(session).judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<Finding> findings(ThematicSession session, String provision) {
        return CHECK.plan(session).findings().stream()
                .filter(finding -> finding.provision().text().equals(provision))
                .toList();
    }

    private static List<String> missing(ThematicSession session, String provision) {
        return judgement(session, provision).missing().stream()
                .map((Absence absence) ->
                        absence.input().code() + " " + absence.at().pointer())
                .toList();
    }

    @Test
    void a_session_of_which_nothing_is_known_passes_nothing_and_fails_nothing() {
        ThematicSession empty =
                ThematicSession.builder().id("empty").title("Announced").build();
        assertThat(CHECK.plan(empty).count(Outcome.PASS)).isZero();
        assertThat(CHECK.plan(empty).count(Outcome.FAIL)).isZero();
        assertThat(missing(empty, "two-days")).containsExactly("days /days");
        assertThat(missing(empty, "three-expert-panels")).containsExactly("days /days");
        assertThat(missing(empty, "agenda-day-1-panel-1")).containsExactly("days /days");
        assertThat(judgement(empty, "side-event-apart").exemption()).contains(Exemption.NO_SIDE_EVENT);
        assertThat(judgement(empty, "meeting-hours").exemption()).contains(Exemption.NO_SUCH_SEGMENT);
        assertThat(judgement(empty, "order-of-parts").exemption()).contains(Exemption.NOTHING_TO_COMPARE);
    }

    @Test
    void two_named_co_moderators_are_two_moderators_and_both_are_of_member_states() {
        ThematicSession session = session(segment("panel-1", SegmentKind.EXPERT_PANEL)
                .addSlots(
                        slot("a", Capacity.MODERATOR, Purpose.OPENING_REMARKS, MemberState.of("DE")),
                        slot("b", Capacity.MODERATOR, Purpose.OPENING_REMARKS, MemberState.of("TN")),
                        slot("c", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, MemberState.of("TN")))
                .build());
        assertThat(findings(session, "one-moderator"))
                .extracting(Finding::measured)
                .containsExactly(Optional.of(Measure.of(2)));
        assertThat(judgement(session, "moderator-of-member-state").outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement(session, "moderator-of-member-state").judged()).isEqualTo(2);
    }

    @Test
    void one_state_with_and_without_a_name_is_one_moderator_and_with_two_names_is_two() {
        MemberState unnamed = MemberState.of("DE");
        ThematicSession one = session(segment("panel-1", SegmentKind.EXPERT_PANEL)
                .addSlots(
                        slot("a", Capacity.MODERATOR, Purpose.OPENING_REMARKS, unnamed.withName("N. N.")),
                        slot("b", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, unnamed))
                .build());
        ThematicSession two = Edit.slot(one, "b", slot -> slot.withSpeaker(unnamed.withName("M. M.")));
        assertThat(findings(one, "one-moderator")).isEmpty();
        assertThat(findings(two, "one-moderator")).hasSize(1);
    }

    @Test
    void two_unnamed_moderators_of_one_purpose_are_two_and_of_two_purposes_may_be_one() {
        ThematicSession session = session(
                segment("panel-1", SegmentKind.EXPERT_PANEL)
                        .addSlots(
                                slot("a", Capacity.MODERATOR, Purpose.OPENING_REMARKS),
                                slot("b", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS))
                        .build(),
                segment("panel-2", SegmentKind.EXPERT_PANEL)
                        .addSlots(
                                slot("c", Capacity.MODERATOR, Purpose.OPENING_REMARKS),
                                slot("d", Capacity.MODERATOR, Purpose.OPENING_REMARKS))
                        .build());
        assertThat(findings(session, "one-moderator"))
                .extracting(finding -> finding.at().toString())
                .containsExactly("panel-2");
    }

    @Test
    void rows_that_overlap_are_two_things_in_the_room_of_the_plenary() {
        ThematicSession session = session(
                row("ceremony", SegmentKind.CEREMONY, "10:00/11:00"),
                row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"));
        assertThat(findings(session, "one-room-one-event"))
                .extracting(finding -> finding.at() + " with " + finding.with() + " " + finding.difference())
                .containsExactly("panel-1 with [ceremony] Optional[PT45M]");
    }

    @Test
    void a_row_that_lies_in_a_longer_one_is_found_although_a_third_stands_between_them() {
        ThematicSession session = session(
                row("long", SegmentKind.CEREMONY, "10:00/13:00"),
                row("short", SegmentKind.KEYNOTE, "10:10/10:20"),
                row("late", SegmentKind.DISCUSSION, "12:00/12:30"));
        assertThat(findings(session, "one-room-one-event"))
                .extracting(finding -> finding.at().toString())
                .containsExactly("short", "late");
    }

    @Test
    void a_gap_before_the_closing_and_a_dialogue_before_the_plenary_break_nothing() {
        ThematicSession session = session(
                row("dialogue", SegmentKind.DIALOGUE, "09:00/09:50"),
                row("registration", SegmentKind.REGISTRATION, "08:00/10:00"),
                row("summary", SegmentKind.SUMMARY_PANEL, "15:00/17:50"));
        assertThat(findings(session, "meeting-hours")).isEmpty();
        assertThat(findings(session, "one-room-one-event")).isEmpty();
    }

    @Test
    void a_row_without_an_end_is_missing_its_time_unless_its_start_is_already_wrong() {
        ThematicSession session = session(
                segment("panel-1", SegmentKind.EXPERT_PANEL)
                        .number(1)
                        .start(LocalTime.of(10, 15))
                        .build(),
                segment("panel-2", SegmentKind.EXPERT_PANEL)
                        .number(2)
                        .start(LocalTime.of(14, 0))
                        .build());
        assertThat(missing(session, "agenda-day-1-panel-1")).containsExactly("time /days/0/segments/0");
        assertThat(judgement(session, "agenda-day-1-panel-2").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(missing(session, "meeting-hours"))
                .containsExactly("time /days/0/segments/0", "time /days/0/segments/1");
    }

    @Test
    void a_day_without_a_date_leaves_the_dates_open_and_contradicts_none() {
        ThematicSession session = ThematicSession.builder()
                .from(session(PlanParts.day()))
                .addDays(Day.builder().build())
                .build();
        assertThat(PlanAnswer.of(session, "session-dates"))
                .containsExactly("not-evaluated 1", "missing date /days/1/date");
        ThematicSession wrong = session.withDays(
                session.days().get(0).withDate(DAY.plusDays(7)), session.days().get(1));
        assertThat(PlanAnswer.of(wrong, "session-dates"))
                .containsExactly(
                        "fail 1",
                        "info different at /days, is 2017-10-19, asked 2017-10-12 and 2017-10-13;"
                                + " set to 2017-10-12 and 2017-10-13",
                        "missing date /days/1/date");
    }

    @Test
    void parallel_side_events_in_different_rooms_break_nothing_and_one_without_a_room_is_not_judged_by_it() {
        ThematicSession session = ThematicSession.builder()
                .from(session(row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00")))
                .place(Place.builder().room("XIX").build())
                .addSideEvents(sideEvent("a", "13:15/14:30").withRoom("XI"))
                .addSideEvents(sideEvent("b", "13:15/14:30").withRoom("Conference Room XII"))
                .addSideEvents(sideEvent("c", "13:15/14:30"))
                .build();
        assertThat(findings(session, "one-room-one-event")).isEmpty();
        assertThat(missing(session, "one-room-one-event")).containsExactly("room /sideEvents/2/room");
    }

    @ParameterizedTest
    @CsvSource({
        "08:00/10:00, PASS, PASS",
        "08:00/10:00:01, FAIL, NOT_APPLICABLE",
        "12:59:59/14:00, FAIL, NOT_APPLICABLE",
        "13:00/14:00, PASS, FAIL",
        "13:14:59/14:00, PASS, FAIL",
        "13:15/14:45, PASS, PASS",
        "13:15/14:45:01, PASS, FAIL",
        "14:00/15:00, PASS, FAIL",
        "14:00/15:00:01, FAIL, NOT_APPLICABLE",
        "18:00/20:00, PASS, PASS",
        "17:59:59/20:00, FAIL, NOT_APPLICABLE",
    })
    void a_side_event_is_apart_from_the_plenary_and_inside_its_window_to_the_second(
            String time, Outcome apart, Outcome hours) {
        ThematicSession session = ThematicSession.builder()
                .from(session(
                        row("opening", SegmentKind.OPENING, "10:00/10:15"),
                        row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"),
                        row("lunch", SegmentKind.BREAK, "13:00/15:00"),
                        row("panel-2", SegmentKind.EXPERT_PANEL, "15:00/18:00")))
                .addSideEvents(sideEvent("side-event", time))
                .build();
        assertThat(judgement(session, "side-event-apart").outcome()).isEqualTo(apart);
        assertThat(judgement(session, "side-event-hours").outcome()).isEqualTo(hours);
    }

    @Test
    void a_side_event_in_a_named_break_keeps_to_the_window_although_the_afternoon_is_not_planned_yet() {
        ThematicSession session = ThematicSession.builder()
                .from(session(
                        row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"),
                        row("lunch", SegmentKind.BREAK, "13:00/15:00")))
                .addSideEvents(sideEvent("side-event", "13:00/14:58"))
                .build();
        assertThat(judgement(session, "side-event-hours").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_side_event_that_runs_during_the_plenary_says_when_and_leaves_the_window_to_others() {
        ThematicSession session = ThematicSession.builder()
                .from(session(
                        row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"),
                        row("panel-2", SegmentKind.EXPERT_PANEL, "15:00/18:00")))
                .addSideEvents(sideEvent("side-event", "12:30/15:10"))
                .build();
        assertThat(findings(session, "side-event-apart"))
                .extracting(finding -> finding.measured() + " " + finding.difference())
                .containsExactly("Optional[12:30/13:00 and 15:00/15:10] Optional[PT40M]");
        assertThat(judgement(session, "side-event-hours").exemption()).contains(Exemption.DURING_PLENARY);
    }

    @Test
    void a_side_event_on_a_day_whose_plenary_has_no_hours_cannot_be_judged_apart() {
        ThematicSession session = ThematicSession.builder()
                .from(session(segment("panel-1", SegmentKind.EXPERT_PANEL).build()))
                .addSideEvents(sideEvent("side-event", "13:15/14:30"))
                .build();
        assertThat(missing(session, "side-event-apart")).containsExactly("time /days/0/segments/0");
        assertThat(judgement(session, "side-event-hours").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_side_event_on_a_date_that_an_undated_day_could_have_waits_for_that_date() {
        ThematicSession session = ThematicSession.builder()
                .id("undated")
                .title("A day without a date")
                .addDays(Day.builder()
                        .addSegments(row("panel-1", SegmentKind.EXPERT_PANEL, "10:15/13:00"))
                        .build())
                .addSideEvents(sideEvent("side-event", "10:30/11:00"))
                .build();
        assertThat(missing(session, "side-event-apart")).containsExactly("date /days/0/date");
    }

    private static ThematicSession twoPlaces(Participant here, Participant there, String hours) {
        SpeakingSlot presentation = slot("here", Capacity.EXPERT, Purpose.PRESENTATION, here)
                .withStart(LocalTime.of(11, 0))
                .withEnd(LocalTime.of(11, 10));
        SpeakingSlot.Builder words =
                SpeakingSlot.builder().id("there").capacity(Capacity.EXPERT).speaker(there);
        if (!hours.isEmpty()) {
            words.time(TimeRange.parse(hours));
        }
        return session(
                segment("panel-1", SegmentKind.EXPERT_PANEL)
                        .time(TimeRange.parse("10:15/13:00"))
                        .addSlots(presentation)
                        .build(),
                segment("dialogue", SegmentKind.DIALOGUE)
                        .time(TimeRange.parse("11:05/12:00"))
                        .addSlots(words.build())
                        .build());
    }

    @Test
    void a_name_in_two_places_at_once_is_found_and_a_state_in_two_places_is_not() {
        Individual expert = Individual.builder().name("N. N.").build();
        ThematicSession session = twoPlaces(expert, expert.withName("n.\u00a0n."), "11:05/12:00");
        assertThat(findings(session, "one-person-one-place"))
                .extracting(finding -> finding.at() + " with " + finding.with() + " " + finding.measured())
                .containsExactly("there with [panel-1] Optional[11:05/11:10]");
        ThematicSession states = twoPlaces(MemberState.of("MX"), MemberState.of("MX"), "11:05/12:00");
        assertThat(findings(states, "one-person-one-place")).isEmpty();
    }

    @Test
    void a_name_whose_hours_are_those_of_the_segment_alone_is_not_said_to_be_in_two_places() {
        Individual expert = Individual.builder().name("N. N.").build();
        assertThat(missing(twoPlaces(expert, expert, ""), "one-person-one-place"))
                .containsExactly("time /days/0/segments/1/slots/0");
    }

    @Test
    void experts_to_be_confirmed_or_of_one_body_may_be_three() {
        Individual unknown = Individual.builder().toBeConfirmed(true).build();
        assertThat(findings(panelOf(unknown, unknown, unknown), "three-experts"))
                .isEmpty();
        Participant body = UnitedNationsEntity.builder().organization("IOM").build();
        assertThat(findings(panelOf(body, body, body), "three-experts")).isEmpty();
        assertThat(findings(panelOf(body, body), "three-experts"))
                .extracting(Finding::measured)
                .containsExactly(Optional.of(Measure.of(2)));
        Individual named = Individual.builder().name("N. N.").build();
        assertThat(findings(panelOf(named, named, named), "three-experts"))
                .extracting(Finding::measured)
                .containsExactly(Optional.of(Measure.of(1)));
    }

    private static ThematicSession panelOf(Participant... experts) {
        Segment.Builder panel = segment("panel-1", SegmentKind.EXPERT_PANEL);
        for (int expert = 0; expert < experts.length; expert++) {
            panel.addSlots(slot("expert-" + expert, Capacity.EXPERT, Purpose.PRESENTATION, experts[expert]));
        }
        return session(panel.build());
    }

    @Test
    void a_moderator_who_is_a_name_here_and_a_state_there_may_be_one_and_is_not_missed_in_the_summary() {
        MemberState named = MemberState.builder().name("N. N.").build();
        MemberState kenya = MemberState.of("KE");
        ThematicSession session = session(
                segment("panel-1", SegmentKind.EXPERT_PANEL)
                        .addSlots(
                                slot("a", Capacity.MODERATOR, Purpose.OPENING_REMARKS, named),
                                slot("b", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, kenya))
                        .build(),
                segment("summary", SegmentKind.SUMMARY_PANEL)
                        .addSlots(slot("c", Capacity.MODERATOR, Purpose.PERSPECTIVE, kenya))
                        .build());
        assertThat(findings(session, "one-moderator")).isEmpty();
        assertThat(judgement(session, "summary-same-moderators").outcome()).isEqualTo(Outcome.PASS);
        ThematicSession other = Edit.slot(session, "c", slot -> slot.withSpeaker(kenya.withName("M. M.")));
        assertThat(findings(other, "summary-same-moderators"))
                .extracting(Finding::allowed)
                .containsExactly(Optional.of(Measure.of("N. N.")));
    }

    @Test
    void a_list_of_moderator_and_experts_without_purposes_is_a_roster_and_no_order_of_speaking() {
        Segment panel = segment("panel-1", SegmentKind.EXPERT_PANEL)
                .addSlots(
                        listed("moderator", Capacity.MODERATOR),
                        listed("expert-1", Capacity.EXPERT),
                        listed("expert-2", Capacity.EXPERT),
                        listed("expert-3", Capacity.EXPERT))
                .build();
        ThematicSession session = session(panel);
        for (String provision : List.of(
                "moderator-closes",
                "concluding-remarks-last",
                "interactive-discussion",
                "presentations-after-opening",
                "presentation-time",
                "opening-remarks-time")) {
            assertThat(judgement(session, provision).outcome()).as(provision).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(missing(session, provision)).as(provision).allMatch(input -> input.startsWith("purpose "));
        }
        assertThat(judgement(session, "three-experts").outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement(session, "one-moderator").outcome()).isEqualTo(Outcome.PASS);
    }

    private static SpeakingSlot listed(String id, Capacity capacity) {
        return SpeakingSlot.builder().id(id).capacity(capacity).build();
    }

    @Test
    void a_slot_for_the_floor_that_says_only_what_kind_of_participant_speaks_inscribes_nobody() {
        SpeakingSlot anybody = slot(
                "floor",
                Capacity.DELEGATION,
                Purpose.INTERVENTION,
                MemberState.builder().build());
        assertThat(judgement(
                                session(segment("panel-1", SegmentKind.EXPERT_PANEL)
                                        .addSlots(anybody)
                                        .build()),
                                "no-speakers-list")
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void a_row_that_bears_the_number_of_an_agenda_row_is_that_row_before_one_without_a_number() {
        ThematicSession session = session(
                segment("unnumbered", SegmentKind.EXPERT_PANEL).build(),
                row("panel-1", SegmentKind.EXPERT_PANEL, "10:30/13:00").withNumber(1));
        assertThat(findings(session, "agenda-day-1-panel-1"))
                .extracting(finding -> finding.at().toString())
                .containsExactly("panel-1");
    }

    @Test
    void a_panel_over_both_meetings_is_outside_only_between_them() {
        ThematicSession session = session(row("panel-1", SegmentKind.EXPERT_PANEL, "12:00/16:00"));
        assertThat(findings(session, "meeting-hours"))
                .extracting(Finding::difference)
                .containsExactly(Optional.of(Measure.of(Duration.ofHours(2))));
    }

    @Test
    void a_gap_that_does_not_meet_the_window_is_no_break_for_side_events() {
        ThematicSession session = ThematicSession.builder()
                .from(session(
                        row("panel-1", SegmentKind.EXPERT_PANEL, "10:00/11:00"),
                        row("panel-2", SegmentKind.EXPERT_PANEL, "11:30/13:00")))
                .addSideEvents(sideEvent("side-event", "11:00/11:30"))
                .build();
        assertThat(judgement(session, "side-event-hours").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void what_is_not_known_of_a_day_is_said_once_for_all_its_side_events() {
        ThematicSession session = ThematicSession.builder()
                .from(session(segment("panel-1", SegmentKind.EXPERT_PANEL).build()))
                .addSideEvents(sideEvent("a", "13:15/14:30"), sideEvent("b", "13:15/14:30"))
                .build();
        assertThat(missing(session, "side-event-apart")).containsExactly("time /days/0/segments/0");
    }

    @Test
    void an_appointment_that_is_told_in_two_ways_for_one_moderator_is_judged_in_both() {
        SpeakingSlot opening = slot("a", Capacity.MODERATOR, Purpose.OPENING_REMARKS, MemberState.of("DE"))
                .withAppointedBy(Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY);
        SpeakingSlot conclusion = slot("b", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, MemberState.of("DE"))
                .withAppointedBy(Capacity.CO_FACILITATOR);
        ThematicSession session = session(segment("panel-1", SegmentKind.EXPERT_PANEL)
                .addSlots(opening, conclusion)
                .build());
        assertThat(findings(session, "moderator-appointment"))
                .extracting(finding -> finding.at().toString())
                .containsExactly("b");
    }

    @Test
    void a_plan_that_lists_closing_before_opening_on_one_day_is_out_of_order_only_if_no_hours_say_otherwise() {
        Segment closing = segment("closing", SegmentKind.CLOSING).build();
        Segment opening = segment("opening", SegmentKind.OPENING).build();
        assertThat(findings(session(closing, opening), "order-of-parts"))
                .extracting(finding -> finding.at() + " before " + finding.with())
                .containsExactly("closing before [opening]");
        ThematicSession timed = session(
                row("closing", SegmentKind.CLOSING, "17:50/18:00"), row("opening", SegmentKind.OPENING, "10:00/10:15"));
        assertThat(findings(timed, "order-of-parts")).isEmpty();
    }

    @Test
    void a_stakeholder_without_a_known_accreditation_is_not_evaluated() {
        SpeakingSlot turn = slot(
                "turn",
                Capacity.ACCREDITED_STAKEHOLDER,
                Purpose.INTERVENTION,
                Individual.builder().title("A stakeholder").build());
        ThematicSession session = session(
                segment("discussion", SegmentKind.DISCUSSION).addSlots(turn).build());
        assertThat(missing(session, "stakeholder-accreditation"))
                .containsExactly("accreditation /days/0/segments/0/slots/0/speaker");
    }

    @Test
    void an_expert_without_a_purpose_is_counted_and_may_or_may_not_present() {
        SpeakingSlot listed = SpeakingSlot.builder()
                .id("expert")
                .capacity(Capacity.EXPERT)
                .allotted(Allotment.parse("PT20M"))
                .build();
        ThematicSession session = session(
                segment("panel-1", SegmentKind.EXPERT_PANEL).addSlots(listed).build());
        assertThat(findings(session, "three-experts"))
                .extracting(Finding::measured)
                .containsExactly(Optional.of(Measure.of(1)));
        assertThat(missing(session, "presentation-time")).containsExactly("purpose /days/0/segments/0/slots/0/purpose");
    }
}
