package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.discussion;
import static io.github.thematicsessions.rules.fit.FollowedDay.intervention;
import static io.github.thematicsessions.rules.fit.FollowedDay.moment;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an event takes place, and how far a session has come after it. */
class ProgressTest {

    private static final FollowedDay PANEL = FollowedDay.of(
            row(
                    "panel",
                    "10:00/11:00",
                    turn("a", "PT5M"),
                    turn("b", "PT5M"),
                    discussion("d", ".."),
                    intervention("i", "PT3M"),
                    intervention("j", "PT3M"),
                    discussion("e", ".."),
                    turn("c", "PT5M")),
            row("pause", "11:00/11:30"),
            row("closing", "11:30/12:00", turn("z", "PT10M")));

    /** What of the rows and turns runs at a time, with when it began. */
    private static List<String> runs(FollowedDay day, String clock) {
        return day.at(clock).stream()
                .filter(line -> line.contains(" runs "))
                .map(line -> line.substring(0, line.indexOf(" in ")))
                .toList();
    }

    private static List<String> left(FollowedDay day, String clock) {
        return day.at(clock).stream().map(line -> line.split(" ")[0]).toList();
    }

    // Where

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting-opened",
                "meeting-suspended",
                "meeting-resumed",
                "floor-given",
                "pause",
                "resume",
                "interruption"
            })
    void what_happens_in_a_row_begins_it(String kind) {
        FollowedDay day = PANEL.after("10:02 " + kind + " panel");
        assertThat(day.progress()).hasToString("day 1, in panel");
        assertThat(runs(day, "10:03")).containsExactly("panel runs 10:02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "other"})
    void who_asks_for_the_floor_begins_nothing(String kind) {
        assertThat(PANEL.after("10:02 " + kind + " panel").progress()).isSameAs(PANEL.progress());
    }

    @Test
    void what_names_no_place_is_of_the_row_that_runs() {
        FollowedDay running = PANEL.after("10:02 meeting-opened panel");
        assertThat(running.after("10:05 pause").progress()).isSameAs(running.progress());
        assertThat(running.after("10:40 meeting-closed").progress()).hasToString("day 1, after panel");
    }

    @Test
    void what_names_no_place_is_nowhere_while_no_row_runs() {
        assertThat(PANEL.after("10:02 pause").progress()).isSameAs(PANEL.progress());
        FollowedDay between = PANEL.after("10:02 meeting-opened panel", "10:50 meeting-closed panel");
        assertThat(between.after("10:55 pause").progress()).isSameAs(between.progress());
    }

    @Test
    void what_names_a_slot_is_in_the_row_of_the_slot_and_else_in_the_row_it_names() {
        FloorEvent event =
                FloorEvent.of(FloorEventKind.FLOOR_GIVEN, moment("11:31")).withSegment(ElementId.of("panel"));
        assertThat(PANEL.after(event.withSlot(ElementId.of("z"))).progress()).hasToString("day 1, in closing");
        assertThat(PANEL.after(event.withSlot(ElementId.of("nowhere"))).progress())
                .hasToString("day 1, in panel");
    }

    @Test
    void a_slot_of_another_row_begins_that_row() {
        FollowedDay day = PANEL.after("10:00 begin a", "11:32 begin z");
        assertThat(day.progress()).hasToString("day 1, in closing");
        assertThat(runs(day, "11:33")).containsExactly("closing runs 11:32", "z runs 11:32");
    }

    @Test
    void rows_at_the_same_place_of_two_days_are_two_rows() {
        ThematicSession two = FollowedDay.plan(row("first", "10:00/11:00", turn("a", "PT5M")));
        FollowedDay day = FollowedDay.of(
                Sixth.CHECK,
                two.withDays(
                        two.days().get(0),
                        Day.builder()
                                .date(Sixth.FIRST_DAY.plusDays(1))
                                .addSegments(row("second", "10:00/11:00", turn("b", "PT5M")))
                                .build()));
        FollowedDay second = day.after("10:00 begin a", "2017-10-13T10:10 begin b");
        assertThat(second.progress()).hasToString("day 2, in second");
        assertThat(second.at("2017-10-13T10:11"))
                .containsExactly(
                        "second runs 10:10 in 10:10 until 11:00 in 11:00",
                        "b runs 10:10 in 10:10 until 10:15 in 10:15");
        assertThat(second.at("2017-10-12T09:00"))
                .containsExactly("first 10:00 in 10:00 until 11:00 in 11:00", "a 10:00 in 10:00 until 10:05 in 10:05");
    }

    // When

    @Test
    void what_goes_on_after_midnight_is_told_at_the_last_second_of_its_day() {
        FollowedDay late = FollowedDay.of(row("late", "23:00/23:50", turn("a", "PT5M")));
        assertThat(late.after("2017-10-13T00:10 begin a")
                        .progress()
                        .projection(LocalDateTime.parse("2017-10-13T00:20"))
                        .forecasts())
                .extracting(FitText::forecast)
                .containsExactly(
                        "late runs 23:59:59 in 23:59:59 until 23:59:59 in 23:59:59",
                        "a runs 23:59:59 in 23:59:59 until 23:59:59 in 23:59:59");
    }

    @Test
    void what_happens_the_day_before_is_told_at_midnight() {
        FollowedDay early = FollowedDay.of(row("early", "00:30/01:00", turn("a", "PT5M")));
        assertThat(early.after("2017-10-11T23:50 meeting-opened early").at("00:10"))
                .containsExactly(
                        "early runs 00:00 in 00:00 until 01:00 in 01:00",
                        "a 00:10 in 00:10/00:55 until 00:15 in 00:15/01:00");
    }

    @Test
    void a_day_without_a_date_goes_by_the_clock_alone() {
        ThematicSession plan = FollowedDay.plan(row("row", "10:00/11:00", turn("a", "PT5M")));
        FollowedDay undated =
                FollowedDay.of(Sixth.CHECK, plan.withDays(plan.days().get(0).withDate(Optional.empty())));
        assertThat(undated.after("1999-01-01T10:02 begin a").at("2017-10-12T10:03"))
                .containsExactly(
                        "row runs 10:02 in 10:02 until 11:00 in 11:00", "a runs 10:02 in 10:02 until 10:07 in 10:07");
    }

    @Test
    void an_event_that_is_told_before_the_last_one_happened_with_it() {
        FollowedDay day = PANEL.after("10:10 begin a", "10:08 begin b");
        assertThat(runs(day, "10:11")).containsExactly("panel runs 10:10", "b runs 10:10");
    }

    @Test
    void parts_of_a_second_do_not_count() {
        FollowedDay day = PANEL.after("10:00:00.9 begin a");
        assertThat(day.at("10:02:00.9").get(1)).isEqualTo("a runs 10:00 in 10:00 until 10:05 in 10:05");
        assertThat(day.projection("10:02:00.9").at()).isEqualTo("10:02:00");
    }

    // Turns

    @Test
    void a_turn_runs_from_its_beginning_and_not_from_that_of_the_row_or_the_end_of_the_turn_before() {
        FollowedDay first = PANEL.after("10:00 meeting-opened panel", "10:03 begin a");
        assertThat(runs(first, "10:04")).containsExactly("panel runs 10:00", "a runs 10:03");
        FollowedDay second = first.after("10:06 end a", "10:08 begin b");
        assertThat(runs(second, "10:09")).containsExactly("panel runs 10:00", "b runs 10:08");
        assertThat(left(second, "10:09")).startsWith("panel", "b", "d");
    }

    @Test
    void a_turn_that_begins_twice_runs_from_its_second_beginning() {
        assertThat(runs(PANEL.after("10:00 begin a", "10:03 begin a"), "10:04"))
                .containsExactly("panel runs 10:00", "a runs 10:03");
    }

    @Test
    void the_turn_that_is_ended_without_a_name_is_the_last_that_began_and_has_not_ended() {
        FollowedDay day = PANEL.after("10:10 discussion-opened d", "10:12 begin i", "10:14 end", "10:15 begin j");
        assertThat(left(day, "10:16")).startsWith("panel", "d", "j", "e");
        assertThat(runs(day, "10:16")).containsExactly("panel runs 10:10", "d runs 10:10", "j runs 10:15");
        FollowedDay ended = day.after("10:17 end");
        assertThat(left(ended, "10:18")).startsWith("panel", "d", "e");
        assertThat(left(ended.after("10:19 end"), "10:20")).startsWith("panel", "e");
    }

    @Test
    void a_turn_that_does_not_run_is_not_ended() {
        FollowedDay running = PANEL.after("10:00 begin a");
        assertThat(running.after("10:03 end b").progress()).isSameAs(running.progress());
        FollowedDay gone = running.after("10:05 begin b");
        assertThat(gone.after("10:06 end a").progress()).isSameAs(gone.progress());
    }

    @Test
    void a_turn_that_is_over_is_not_ended_again_while_an_earlier_one_is_taken_up() {
        FollowedDay again =
                PANEL.after("10:12 begin i", "10:14 end i", "10:15 begin j", "10:17 end j", "10:18 begin i");
        assertThat(left(again, "10:19")).startsWith("panel", "d", "i", "j", "e");
        assertThat(again.after("10:19 end j").progress()).isSameAs(again.progress());
    }

    @Test
    void a_turn_that_runs_is_ended_while_an_earlier_one_is_taken_up() {
        FollowedDay again = PANEL.after("10:12 begin i", "10:15 begin j", "10:18 begin i");
        assertThat(left(again, "10:19")).startsWith("panel", "d", "i", "j", "e");
        assertThat(left(again.after("10:19 end j"), "10:19")).startsWith("panel", "d", "e");
    }

    @Test
    void a_speech_of_a_run_is_over_when_the_next_of_that_run_begins() {
        FloorEvent begin = FloorEvent.of(FloorEventKind.BEGIN, moment("10:12")).withSlot(ElementId.of("i"));
        FollowedDay second =
                PANEL.after(begin.withTurn(ElementId.of("speech-1"))).after(begin.withTurn(ElementId.of("speech-2")));
        assertThat(second.after("10:14 end speech-1").progress()).isSameAs(second.progress());
        assertThat(left(second.after("10:14 end speech-2"), "10:15")).startsWith("panel", "d", "j");
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
        assertThat(runs(first, "10:11")).containsExactly("panel runs 10:10", "d runs 10:10");
        assertThat(left(first.after("10:20 discussion-closed panel"), "10:21")).startsWith("panel", "e", "c");
    }

    @Test
    void a_discussion_that_is_named_is_that_one() {
        FollowedDay second = PANEL.after("10:10 discussion-opened e");
        assertThat(runs(second, "10:11")).containsExactly("panel runs 10:10", "e runs 10:10");
        assertThat(left(second.after("10:20 discussion-closed e"), "10:21")).startsWith("panel", "c");
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
        assertThat(runs(again, "10:26")).containsExactly("panel runs 10:10", "d runs 10:10");
        assertThat(left(again, "10:26")).startsWith("panel", "d", "i", "j", "e");
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
        assertThat(runs(day, "11:32")).containsExactly("closing runs 11:31");
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
        assertThat(runs(opened, "10:16")).containsExactly("panel-1 runs 10:15", "panel-1/opening-remarks runs 10:15");
        FollowedDay first = opened.after(begin("10:22", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(runs(first, "10:23")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-1 runs 10:22");
        FollowedDay second = first.after(begin("10:30", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(runs(second, "10:31")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-2 runs 10:30");
        FollowedDay third = second.after("10:36 end").after(begin("10:37", Capacity.EXPERT, Purpose.PRESENTATION));
        assertThat(runs(third, "10:38")).containsExactly("panel-1 runs 10:15", "panel-1/presentation-3 runs 10:37");
        assertThat(third.after(begin("10:44", Capacity.EXPERT, Purpose.PRESENTATION))
                        .progress())
                .isSameAs(third.progress());
    }

    @Test
    void a_turn_that_nobody_asks_for_begins_the_row_alone() {
        FollowedDay day = FollowedDay.of(Sixth.CHECK, Sixth.published())
                .after(begin("10:15", Capacity.EXPERT, Purpose.OPENING_REMARKS));
        assertThat(runs(day, "10:16")).containsExactly("panel-1 runs 10:15");
    }

    // What is asked

    @Test
    void the_row_that_runs_or_else_the_next_can_be_asked_for_alone() {
        assertThat(alone(PANEL, "09:00"))
                .startsWith("panel 10:00 in 10:00 until 11:00 in 11:00")
                .hasSize(8);
        assertThat(alone(PANEL.after("10:00 begin a", "11:05 meeting-opened pause"), "11:06"))
                .containsExactly("pause runs 11:05 in 11:05 until 11:30 in 11:30");
        assertThat(alone(PANEL.after("10:00 begin a", "10:58 meeting-closed panel"), "11:06"))
                .containsExactly("pause 11:06 in 11:06 until 11:30 in 11:30");
        assertThat(alone(PANEL.after("11:30 begin z", "11:58 meeting-closed closing"), "11:59"))
                .isEmpty();
    }

    private static List<String> alone(FollowedDay day, String clock) {
        return day.progress().segmentProjection(LocalDateTime.parse("2017-10-12T" + clock)).forecasts().stream()
                .map(FitText::forecast)
                .toList();
    }

    @Test
    void a_session_without_days_has_nothing_to_tell_at_any_time() {
        ThematicSession empty = FollowedDay.plan().withDays(List.of());
        FollowedDay none = FollowedDay.of(Sixth.CHECK, empty);
        assertThat(none.projection("10:00").at()).isEqualTo("10:00");
        assertThat(none.projection("10:00").day()).isEqualTo(1);
        assertThat(none.after("10:00 meeting-opened panel").progress()).isSameAs(none.progress());
        assertThat(none.progress()).hasToString("not begun");
        assertThat(none.progress()
                        .segmentProjection(LocalDate.EPOCH.atStartOfDay())
                        .forecasts())
                .isEmpty();
    }
}
