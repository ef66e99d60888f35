package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.intervention;
import static io.github.thematicsessions.rules.fit.FollowedDay.moment;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import org.junit.jupiter.api.Test;

/** Which turn an event begins or ends. */
class ProgressOfTurnsTest {

    private static final FollowedDay PANEL = FollowedDay.ofAPanel();

    @Test
    void a_turn_runs_from_its_beginning_and_not_from_that_of_the_row_or_the_end_of_the_turn_before() {
        FollowedDay first = PANEL.after("10:00 meeting-opened panel", "10:03 begin a");
        assertThat(first.runs("10:04")).containsExactly("panel runs 10:00", "a runs 10:03");
        FollowedDay second = first.after("10:06 end a", "10:08 begin b");
        assertThat(second.runs("10:09")).containsExactly("panel runs 10:00", "b runs 10:08");
        assertThat(second.left("10:09")).startsWith("panel", "b", "d");
    }

    @Test
    void a_turn_that_begins_twice_runs_from_its_second_beginning() {
        assertThat(PANEL.after("10:00 begin a", "10:03 begin a").runs("10:04"))
                .containsExactly("panel runs 10:00", "a runs 10:03");
    }

    @Test
    void the_turn_that_is_ended_without_a_name_is_the_last_that_began_and_has_not_ended() {
        FollowedDay day = PANEL.after("10:10 discussion-opened d", "10:12 begin i", "10:14 end", "10:15 begin j");
        assertThat(day.left("10:16")).startsWith("panel", "d", "j", "e");
        assertThat(day.runs("10:16")).containsExactly("panel runs 10:10", "d runs 10:10", "j runs 10:15");
        FollowedDay ended = day.after("10:17 end");
        assertThat(ended.left("10:18")).startsWith("panel", "d", "e");
    }

    private static FloorEvent unplanned(String clock) {
        return FloorEvent.of(FloorEventKind.BEGIN, moment(clock))
                .withSegment(ElementId.of("panel"))
                .withTurn(ElementId.of("speech"))
                .withCapacity(Capacity.DELEGATION)
                .withPurpose(Purpose.INTERVENTION);
    }

    @Test
    void the_end_of_a_turn_that_the_plan_does_not_name_does_not_close_the_discussion() {
        FollowedDay spoken = PANEL.after("10:10 discussion-opened d")
                .after(unplanned("10:12"))
                .after("10:14 end");
        assertThat(spoken.runs("10:15")).containsExactly("panel runs 10:10", "d runs 10:10");
        assertThat(spoken.left("10:15")).startsWith("panel", "d", "i", "j", "e");
        assertThat(spoken.after("10:16 end").progress()).isSameAs(spoken.progress());
    }

    @Test
    void the_end_of_a_turn_that_the_plan_does_not_name_does_not_end_the_turn_it_interrupts() {
        FollowedDay spoken = PANEL.after("10:00 begin a").after(unplanned("10:01"));
        FollowedDay unnamed = spoken.after("10:02 end");
        assertThat(unnamed.runs("10:03")).containsExactly("panel runs 10:00", "a runs 10:00");
        assertThat(unnamed.after("10:04 end").left("10:04")).startsWith("panel", "b");
        FollowedDay named = spoken.after("10:02 end speech");
        assertThat(named.runs("10:03")).containsExactly("panel runs 10:00", "a runs 10:00");
        assertThat(named.after("10:04 end").left("10:04")).startsWith("panel", "b");
    }

    @Test
    void a_turn_that_does_not_run_is_not_ended() {
        FollowedDay running = PANEL.after("10:00 begin a");
        assertThat(running.after("10:03 end b").progress()).isSameAs(running.progress());
        FollowedDay gone = running.after("10:05 begin b");
        assertThat(gone.after("10:06 end a").at("10:07")).isEqualTo(gone.at("10:07"));
    }

    @Test
    void a_turn_that_is_over_is_not_ended_again_while_an_earlier_one_is_taken_up() {
        FollowedDay again =
                PANEL.after("10:12 begin i", "10:14 end i", "10:15 begin j", "10:17 end j", "10:18 begin i");
        assertThat(again.left("10:19")).startsWith("panel", "d", "i", "j", "e");
        assertThat(again.after("10:19 end j").progress()).isSameAs(again.progress());
    }

    @Test
    void a_turn_that_runs_is_ended_while_an_earlier_one_is_taken_up() {
        FollowedDay again = PANEL.after("10:12 begin i", "10:15 begin j", "10:18 begin i");
        assertThat(again.left("10:19")).startsWith("panel", "d", "i", "j", "e");
        assertThat(again.after("10:19 end j").left("10:19")).startsWith("panel", "d", "e");
    }

    @Test
    void a_speech_of_a_run_is_over_when_the_next_of_that_run_begins() {
        FloorEvent begin = FloorEvent.of(FloorEventKind.BEGIN, moment("10:12")).withSlot(ElementId.of("i"));
        FollowedDay second =
                PANEL.after(begin.withTurn(ElementId.of("speech-1"))).after(begin.withTurn(ElementId.of("speech-2")));
        assertThat(second.after("10:14 end speech-1").progress()).isSameAs(second.progress());
        assertThat(second.after("10:14 end speech-2").left("10:15")).startsWith("panel", "d", "j");
    }

    @Test
    void a_row_that_is_entered_anew_has_no_turn_that_runs() {
        FollowedDay anew = PANEL.after("10:00 begin a", "11:00 meeting-opened pause", "11:10 meeting-opened panel");
        assertThat(anew.after("11:12 end a").progress()).isSameAs(anew.progress());
        assertThat(anew.after("11:12 end").progress()).isSameAs(anew.progress());
    }

    // The floor

    @Test
    void a_discussion_that_is_not_named_is_the_first_of_the_row() {
        FollowedDay first = PANEL.after("10:10 discussion-opened panel");
        assertThat(first.runs("10:11")).containsExactly("panel runs 10:10", "d runs 10:10");
        assertThat(first.after("10:20 discussion-closed panel").left("10:21")).startsWith("panel", "e", "c");
    }

    @Test
    void a_discussion_that_is_named_is_that_one() {
        FollowedDay second = PANEL.after("10:10 discussion-opened e");
        assertThat(second.runs("10:11")).containsExactly("panel runs 10:10", "e runs 10:10");
        assertThat(second.after("10:20 discussion-closed e").left("10:21")).startsWith("panel", "c");
    }

    @Test
    void a_discussion_that_is_closed_twice_is_closed_once() {
        FollowedDay closed = PANEL.after("10:10 discussion-opened d", "10:20 discussion-closed d");
        assertThat(closed.after("10:25 discussion-closed d").progress()).isSameAs(closed.progress());
    }

    @Test
    void a_discussion_that_is_opened_again_goes_on_from_its_first_opening() {
        FollowedDay again =
                PANEL.after("10:10 discussion-opened d", "10:20 discussion-closed d", "10:25 discussion-opened d");
        assertThat(again.runs("10:26")).containsExactly("panel runs 10:10", "d runs 10:10");
        assertThat(again.left("10:26")).startsWith("panel", "d", "i", "j", "e");
    }

    @Test
    void turns_of_the_floor_without_a_discussion_have_one_of_their_own() {
        FollowedDay bare = FollowedDay.of(row("r", "10:00/11:00", intervention("i", "PT3M"), turn("c", "PT5M")));
        assertThat(bare.after("10:02 discussion-opened r").at("10:04"))
                .containsExactly(
                        "r runs 10:02 in 10:02 until 11:00 in 11:00",
                        "r/floor runs 10:02 in 10:02 until 10:55 in 10:55",
                        "i 10:04 in 10:04/10:52 until 10:07 in 10:07/10:55",
                        "c 10:55 in 10:55 until 11:00 in 11:00");
    }

    @Test
    void a_row_without_a_discussion_is_only_begun_by_the_opening_of_one() {
        FollowedDay day = PANEL.after("11:31 discussion-opened closing");
        assertThat(day.runs("11:32")).containsExactly("closing runs 11:31");
        assertThat(day.after("11:33 discussion-closed closing").progress()).isSameAs(day.progress());
    }

    // Turns that the note asks for

    private static FloorEvent begin(String clock, Capacity capacity, Purpose purpose) {
        return FloorEvent.of(FloorEventKind.BEGIN, moment(clock))
                .withSegment(ElementId.of("panel-1"))
                .withCapacity(capacity)
                .withPurpose(purpose);
    }

    @Test
    void a_turn_that_the_plan_does_not_name_is_the_next_of_its_kind_that_the_note_asks_for() {
        FollowedDay opened = FollowedDay.of(Sixth.CHECK, Sixth.published())
                .after(begin("10:15", Capacity.MODERATOR, Purpose.OPENING_REMARKS));
        assertThat(opened.runs("10:16")).containsExactly("panel-1 runs 10:15", "panel-1/opening-remarks runs 10:15");
        FollowedDay first = opened.after(begin("10:22", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(first.runs("10:23")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-1 runs 10:22");
        FollowedDay second = first.after(begin("10:30", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(second.runs("10:31")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-2 runs 10:30");
        FollowedDay third = second.after("10:36 end").after(begin("10:37", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(third.runs("10:38")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-3 runs 10:37");
        assertThat(third.after(begin("10:44", Capacity.EXPERT, Purpose.PRESENTATION))
                        .at("10:45"))
                .isEqualTo(third.at("10:45"));
    }

    @Test
    void a_turn_that_nobody_asks_for_begins_the_row_alone() {
        FollowedDay day = FollowedDay.of(Sixth.CHECK, Sixth.published())
                .after(begin("10:15", Capacity.EXPERT, Purpose.OPENING_REMARKS));
        assertThat(day.runs("10:16")).containsExactly("panel-1 runs 10:15");
    }
}
