package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.rules.fit.FollowedDay.moment;
import static io.github.thematicsessions.rules.fit.FollowedDay.row;
import static io.github.thematicsessions.rules.fit.FollowedDay.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and when an event takes place, and how far a session has come after it. */
class ProgressTest {

    private static final FollowedDay PANEL = FollowedDay.ofAPanel();

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
        assertThat(day.runs("10:03")).containsExactly("panel runs 10:02");
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
        assertThat(day.runs("11:33")).containsExactly("closing runs 11:32", "z runs 11:32");
    }

    @Test
    void rows_at_the_same_place_of_two_days_are_two_rows() {
        ThematicSession two = Plans.plan(row("first", "10:00/11:00", turn("a", "PT5M")));
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
        ThematicSession plan = Plans.plan(row("row", "10:00/11:00", turn("a", "PT5M")));
        FollowedDay undated =
                FollowedDay.of(Sixth.CHECK, plan.withDays(plan.days().get(0).withDate(Optional.empty())));
        assertThat(undated.after("1999-01-01T10:02 begin a").at("2017-10-12T10:03"))
                .containsExactly(
                        "row runs 10:02 in 10:02 until 11:00 in 11:00", "a runs 10:02 in 10:02 until 10:07 in 10:07");
    }

    @Test
    void an_event_that_is_told_before_the_last_one_happened_with_it() {
        FollowedDay day = PANEL.after("10:10 begin a", "10:08 begin b");
        assertThat(day.runs("10:11")).containsExactly("panel runs 10:10", "b runs 10:10");
    }

    @Test
    void parts_of_a_second_do_not_count() {
        FollowedDay day = PANEL.after("10:00:00.9 begin a");
        assertThat(day.at("10:02:00.9").get(1)).isEqualTo("a runs 10:00 in 10:00 until 10:05 in 10:05");
        assertThat(day.projection("10:02:00.9").at()).isEqualTo("10:02:00");
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
        ThematicSession empty = Plans.plan().withDays(List.of());
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
