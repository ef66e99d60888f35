package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.named;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.slot;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import org.junit.jupiter.api.Test;

/** Who speaks in a panel: how many, of what kind, appointed by whom, and the same in the summary panel. */
class SpeakersOfPanelsTest {

    private static final Participant GERMANY = MemberState.of("DE");
    private static final Participant TUNISIA = MemberState.of("TN");
    private static final Participant BODY =
            UnitedNationsEntity.builder().organization("IOM").build();

    private static Participant entitled(String title) {
        return Individual.builder().title(title).build();
    }

    private static SpeakingSlot moderator(String id) {
        return slot(id, Capacity.MODERATOR);
    }

    private static SpeakingSlot moderator(String id, Participant speaker) {
        return moderator(id).withSpeaker(speaker);
    }

    private static Segment panel(SpeakingSlot... slots) {
        return untimed("panel-1", SegmentKind.EXPERT_PANEL, slots);
    }

    private static Segment summary(SpeakingSlot... slots) {
        return untimed("summary", SegmentKind.SUMMARY_PANEL, slots);
    }

    @Test
    void a_named_expert_and_two_turns_of_one_body_may_be_three_experts() {
        assertThat(PlanAnswer.of(
                        session(panel(
                                slot("a", Capacity.EXPERT, Purpose.PRESENTATION, named("N. N.")),
                                slot("b", Capacity.EXPERT, Purpose.PRESENTATION, BODY),
                                slot("c", Capacity.EXPERT, Purpose.PRESENTATION, BODY))),
                        "three-experts"))
                .containsExactly("pass 1");
    }

    @Test
    void an_expert_who_presents_answers_and_remarks_is_one_however_the_name_is_written() {
        assertThat(PlanAnswer.of(
                        session(panel(
                                slot("a", Capacity.EXPERT, Purpose.PRESENTATION, named("N. N.")),
                                slot("b", Capacity.EXPERT, Purpose.ANSWER, named("N. N.")),
                                slot("c", Capacity.EXPERT, Purpose.REMARKS, named("n. n")))),
                        "three-experts"))
                .containsExactly("fail 1", "error too-few at panel-1, is 1, asked 3, by 2; add to expert by 2");
    }

    @Test
    void a_moderator_of_another_kind_is_told_once_however_often_and_however_late_that_speaker_has_the_floor() {
        assertThat(PlanAnswer.of(
                        session(panel(
                                moderator("a", GERMANY),
                                moderator("b", BODY),
                                moderator("c", TUNISIA),
                                moderator("d", BODY),
                                moderator("e"))),
                        "moderator-of-member-state"))
                .containsExactly(
                        "fail 3",
                        "error different at panel-1/b, is united-nations-entity, asked member-state; set to member-state",
                        "missing speaker /days/0/segments/0/slots/4/speaker");
    }

    @Test
    void people_of_whom_only_the_function_is_said_are_as_many_as_there_are_functions() {
        assertThat(PlanAnswer.of(
                        session(panel(
                                moderator("a", entitled("A minister")),
                                moderator("b", entitled("An ambassador")),
                                moderator("c", entitled("A minister")))),
                        "moderator-of-member-state"))
                .containsExactly(
                        "fail 2",
                        "error different at panel-1/a, is individual, asked member-state; set to member-state",
                        "error different at panel-1/b, is individual, asked member-state; set to member-state");
    }

    @Test
    void one_person_whose_name_is_written_in_two_ways_is_told_once() {
        assertThat(PlanAnswer.of(
                        session(panel(
                                moderator("a", GERMANY),
                                moderator("b", named("N. N.")),
                                moderator("c", named("n. n")))),
                        "moderator-of-member-state"))
                .containsExactly(
                        "fail 2",
                        "error different at panel-1/b, is individual, asked member-state; set to member-state");
    }

    @Test
    void everybody_who_appoints_another_moderator_is_told_and_an_appointment_holds_for_all_turns_of_a_speaker() {
        Capacity president = Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY;
        Capacity other = Capacity.CO_FACILITATOR;
        assertThat(PlanAnswer.of(
                        session(panel(
                                moderator("a", GERMANY).withAppointedBy(other),
                                moderator("b", TUNISIA).withAppointedBy(other),
                                moderator("c", GERMANY),
                                moderator("d").withAppointedBy(other),
                                moderator("e").withAppointedBy(president),
                                moderator("f"),
                                moderator("g", MemberState.of("KE")),
                                slot("h", Capacity.EXPERT))),
                        "moderator-appointment"))
                .containsExactly(
                        "fail 4",
                        different("a"),
                        different("b"),
                        different("d"),
                        "missing appointment /days/0/segments/0/slots/5/appointedBy",
                        "missing appointment /days/0/segments/0/slots/6/appointedBy");
    }

    private static String different(String slot) {
        return "error different at panel-1/" + slot
                + ", is co-facilitator, asked president-of-the-general-assembly; set to president-of-the-general-assembly";
    }

    @Test
    void a_moderator_who_is_not_in_the_summary_panel_is_missed_by_state_name_function_or_kind() {
        Participant unknown = MemberState.builder().build();
        Participant ambassador = MemberState.builder().title("An ambassador").build();
        assertThat(PlanAnswer.of(
                        session(
                                panel(
                                        moderator("a", GERMANY),
                                        moderator(
                                                "b",
                                                MemberState.builder()
                                                        .name("N. N.")
                                                        .build()),
                                        moderator("c", ambassador),
                                        moderator("d", unknown)),
                                summary(moderator("e", BODY))),
                        "summary-same-moderators"))
                .containsExactly(
                        "fail 4",
                        "error missing at summary, asked DE and N. N. and An ambassador and member-state;"
                                + " add to DE and N. N. and An ambassador and member-state by 4");
    }

    @Test
    void as_long_as_a_moderator_of_the_summary_panel_is_not_known_nobody_is_missed() {
        assertThat(PlanAnswer.of(
                        session(panel(moderator("a", GERMANY)), summary(moderator("b", TUNISIA), moderator("c"))),
                        "summary-same-moderators"))
                .containsExactly("not-evaluated 0", "missing speaker /days/0/segments/1/slots/1/speaker");
    }

    @Test
    void a_panel_without_turns_does_not_say_who_is_expected_in_the_summary_panel() {
        assertThat(PlanAnswer.of(
                        session(panel(), panel2(moderator("a", GERMANY)), summary(moderator("b", GERMANY))),
                        "summary-same-moderators"))
                .containsExactly("not-evaluated 1", "missing speaking-slots /days/0/segments/0/slots");
        assertThat(PlanAnswer.of(
                        session(panel(moderator("a", GERMANY), moderator("b")), summary()), "summary-same-moderators"))
                .containsExactly(
                        "not-evaluated 0",
                        "missing speaker /days/0/segments/0/slots/1/speaker",
                        "missing speaking-slots /days/0/segments/1/slots");
    }

    private static Segment panel2(SpeakingSlot... slots) {
        return untimed("panel-2", SegmentKind.EXPERT_PANEL, slots);
    }
}
