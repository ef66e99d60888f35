package io.github.thematicsessions.rules;

import static io.github.thematicsessions.rules.PlanParts.named;
import static io.github.thematicsessions.rules.PlanParts.session;
import static io.github.thematicsessions.rules.PlanParts.slot;
import static io.github.thematicsessions.rules.PlanParts.untimed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

/** What begins, follows and ends in a panel, and the turn that has to be moved. */
class SlotsInOrderTest {

    private static final SpeakingSlot OPENING = slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS);
    private static final SpeakingSlot PRESENTATION = slot("presentation", Capacity.EXPERT, Purpose.PRESENTATION);
    private static final SpeakingSlot DISCUSSION =
            slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION);
    private static final SpeakingSlot FLOOR = slot("floor", Capacity.DELEGATION, Purpose.INTERVENTION);
    private static final SpeakingSlot ANSWER = slot("answer", Capacity.EXPERT, Purpose.ANSWER);
    private static final SpeakingSlot CONCLUSION = slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS);

    private static ThematicSession panel(SpeakingSlot... slots) {
        return session(untimed("panel-1", SegmentKind.EXPERT_PANEL, slots));
    }

    @Test
    void the_moderator_who_opens_is_put_before_what_begins_now_over_any_run_of_the_discussion() {
        assertThat(PlanAnswer.of(panel(PRESENTATION, OPENING), "moderator-opens"))
                .containsExactly(
                        "fail 1",
                        "error different at panel-1/presentation, is expert and presentation, asked moderator;"
                                + " put-before with [opening, presentation]");
        assertThat(PlanAnswer.of(panel(PRESENTATION, DISCUSSION, FLOOR, OPENING), "moderator-opens"))
                .containsExactly(
                        "fail 1",
                        "error different at panel-1/presentation, is expert and presentation, asked moderator;"
                                + " put-before with [opening, presentation]");
        assertThat(PlanAnswer.of(panel(PRESENTATION, DISCUSSION), "moderator-opens"))
                .containsExactly(
                        "fail 1",
                        "error different at panel-1/presentation, is expert and presentation, asked moderator;"
                                + " set to moderator");
    }

    @Test
    void the_moderator_who_closes_is_put_after_what_ends_now_unless_only_a_run_of_the_discussion_is_there() {
        assertThat(PlanAnswer.of(panel(CONCLUSION, PRESENTATION), "moderator-closes"))
                .containsExactly(
                        "fail 1",
                        "error different at panel-1/presentation, is expert and presentation, asked moderator;"
                                + " put-after with [conclusion, presentation]");
        assertThat(PlanAnswer.of(panel(DISCUSSION, PRESENTATION), "moderator-closes"))
                .containsExactly(
                        "fail 1",
                        "error different at panel-1/presentation, is expert and presentation, asked moderator;"
                                + " set to moderator");
    }

    @Test
    void what_has_nothing_to_follow_is_not_judged() {
        assertThat(PlanAnswer.of(panel(PRESENTATION, DISCUSSION), "presentations-after-opening"))
                .containsExactly("not-applicable no-such-slot");
    }

    @Test
    void a_turn_that_is_the_last_of_those_before_it_does_not_have_to_follow_itself() {
        NoteCheck check = NoteCheck.of(RecordNotes.with(
                "presentations-after-opening",
                new SlotOrder(
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR),
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Purpose.CONCLUDING_REMARKS))));
        assertThat(PlanAnswer.of(check, panel(OPENING, PRESENTATION, CONCLUSION), "presentations-after-opening"))
                .containsExactly("pass 1");
        assertThat(PlanAnswer.of(check, panel(CONCLUSION, OPENING), "presentations-after-opening"))
                .containsExactly(
                        "fail 1",
                        "error out-of-order at panel-1/conclusion with opening; put-after with [conclusion, opening]");
    }

    @Test
    void turns_without_a_purpose_are_missing_it_where_their_capacity_could_be_asked_for() {
        ThematicSession session =
                panel(slot("a", Capacity.MODERATOR), PRESENTATION, slot("b", Capacity.EXPERT), CONCLUSION);
        assertThat(PlanAnswer.of(session, "opening-remarks-time"))
                .containsExactly("not-evaluated 0", "missing purpose /days/0/segments/0/slots/0/purpose");
        assertThat(PlanAnswer.of(session, "presentation-time"))
                .containsExactly(
                        "not-evaluated 0",
                        "missing purpose /days/0/segments/0/slots/2/purpose",
                        "missing speaking-time /days/0/segments/0/slots/1/allotted");
        assertThat(PlanAnswer.of(session, "interactive-discussion"))
                .containsExactly("not-evaluated 0", "missing purpose /days/0/segments/0/slots/0/purpose");
        assertThat(PlanAnswer.of(session, "concluding-remarks-last")).containsExactly("pass 1");
    }

    @Test
    void an_intervention_is_answered_by_an_answer_and_by_nothing_else() {
        assertThat(PlanAnswer.of(panel(FLOOR, PRESENTATION, CONCLUSION), "alternating-runs"))
                .containsExactly("fail 1", "error unanswered at panel-1/floor; add to answer by 1");
        assertThat(PlanAnswer.of(panel(FLOOR, ANSWER, CONCLUSION), "alternating-runs"))
                .containsExactly("pass 1");
    }

    @Test
    void a_panel_of_which_no_run_of_the_floor_is_planned_is_missing_its_runs() {
        SpeakingSlot statement = slot("statement", Capacity.DELEGATION, Purpose.REMARKS, named("N. N."));
        assertThat(PlanAnswer.of(panel(OPENING, DISCUSSION, statement, ANSWER), "alternating-runs"))
                .containsExactly("not-evaluated 0", "missing runs /days/0/segments/0/slots");
    }
}
