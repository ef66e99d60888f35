package io.github.thematicsessions.core.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the values of an answer print, and what follows of them. */
class FitSummaryTest {

    private static final Location PANEL_1 = at(Optional.of("panel-1"), Optional.empty());
    private static final Location IN_PANEL_1 = at(Optional.empty(), Optional.of("panel-1"));
    private static final Part PANEL =
            part(PartKind.SEGMENT, PANEL_1, OptionalInt.empty(), Optional.empty(), Optional.empty());
    private static final Part DISCUSSION = part(
            PartKind.DISCUSSION,
            at(Optional.of("discussion"), Optional.of("panel-1")),
            OptionalInt.empty(),
            Optional.of(Capacity.MODERATOR),
            Optional.of(Purpose.INTERACTIVE_DISCUSSION));
    private static final FloorBudget BUDGET =
            new FloorBudget(DISCUSSION, minutes(130, 140), List.of(turns(Capacity.DELEGATION), turns(Capacity.OTHER)));

    private static Location at(Optional<String> id, Optional<String> within) {
        return new Location(
                Pointer.root(), id.map(ElementId::of), within.map(ElementId::of), Optional.empty(), Optional.empty());
    }

    private static Part part(
            PartKind kind, Location at, OptionalInt number, Optional<Capacity> capacity, Optional<Purpose> purpose) {
        return new Part(kind, at, number, capacity, purpose, Optional.empty());
    }

    private static LengthSpan minutes(int shortest, int longest) {
        return new LengthSpan(Duration.ofMinutes(shortest), Duration.ofMinutes(longest));
    }

    private static ClockSpan clock(String earliest, String latest) {
        return new ClockSpan(LocalTime.parse(earliest), LocalTime.parse(latest));
    }

    private static TurnBudget turns(Capacity capacity) {
        return new TurnBudget(
                SlotSelector.of(SegmentKind.EXPERT_PANEL, capacity, Purpose.INTERVENTION),
                ProvisionId.of("intervention-time"),
                new Citation(NoteId.of("a-note"), Locator.of("II.c.3.3")),
                minutes(2, 3),
                minutes(130, 140),
                new CountSpan(43, 46));
    }

    private static Forecast forecast(Part part, boolean isRunning, String start, String end) {
        return new Forecast(
                part,
                isRunning,
                LocalTime.parse(start),
                LocalTime.parse(end),
                clock(start, start),
                clock(end, end),
                LocalTime.of(10, 15),
                LocalTime.of(13, 0));
    }

    private static Conflict conflict() {
        Demand starts = demand(DemandKind.STARTS_NOT_BEFORE, LocalTime.of(12, 40));
        Demand ends = demand(DemandKind.ENDS_NOT_AFTER, LocalTime.of(13, 0));
        return new Conflict(2, List.of(starts, ends), Duration.ofMinutes(25), Duration.ofMinutes(20), List.of());
    }

    private static Demand demand(DemandKind kind, LocalTime clock) {
        return new Demand(
                kind,
                PANEL,
                Optional.empty(),
                Optional.of(clock),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Feasibility.Builder feasibility() {
        Feasibility.Builder fit = Feasibility.builder();
        fit.session(ElementId.of("session"))
                .sessionTitle("A session")
                .note(NoteId.of("a-note"))
                .noteTitle("A note");
        return fit;
    }

    @Test
    void a_part_is_its_element_or_what_it_is_and_where() {
        Optional<Capacity> expert = Optional.of(Capacity.EXPERT);
        assertThat(DISCUSSION).hasToString("discussion");
        assertThat(part(PartKind.SLOT, IN_PANEL_1, OptionalInt.of(1), expert, Optional.of(Purpose.PRESENTATION)))
                .hasToString("presentation 1 in panel-1");
        assertThat(part(PartKind.SLOT, IN_PANEL_1, OptionalInt.empty(), expert, Optional.empty()))
                .hasToString("slot in panel-1");
        assertThat(part(
                        PartKind.MEETING,
                        Location.of(Pointer.root()),
                        OptionalInt.of(3),
                        Optional.empty(),
                        Optional.empty()))
                .hasToString("meeting 3");
    }

    @Test
    void a_window_says_when_its_part_can_be_and_for_how_long() {
        assertThat(new PartWindow(PANEL, clock("10:15", "10:17"), clock("12:55", "13:00"), minutes(158, 165)))
                .hasToString("panel-1 starts 10:15/10:17, ends 12:55/13:00, takes PT2H38M/PT2H45M");
    }

    @Test
    void a_budget_says_how_many_turns_of_each_limit_fit() {
        assertThat(BUDGET).hasToString("floor of discussion: PT2H10M/PT2H20M, 43-46 of PT3M, 43-46 of PT3M");
        assertThat(new FloorBudget(DISCUSSION, minutes(0, 5), List.of())).hasToString("floor of discussion: PT0S/PT5M");
    }

    @Test
    void a_conflict_says_what_is_needed_there_and_missing() {
        assertThat(conflict()).hasToString("day 2: PT25M needed, PT20M there, PT5M missing");
    }

    @Test
    void an_answer_says_whether_the_session_can_hold_then_what_stands_against_it_and_what_the_floor_has() {
        assertThat(feasibility().build()).hasToString("A session [session] can hold");
        Feasibility conflicting =
                feasibility().addConflicts(conflict()).addBudgets(BUDGET).build();
        assertThat(conflicting.isFeasible()).isFalse();
        assertThat(conflicting.summary()).isEqualTo("""
                A session [session] cannot hold
                day 2: PT25M needed, PT20M there, PT5M missing
                floor of discussion: PT2H10M/PT2H20M, 43-46 of PT3M, 43-46 of PT3M""");
        assertThat(feasibility().sessionTitle("A\u001b[31m").build()).hasToString("A\\u001b[31m [session] can hold");
    }

    @Test
    void a_forecast_says_when_its_part_is_expected_and_how_late_it_ends() {
        assertThat(forecast(PANEL, false, "10:20", "13:00")).hasToString("panel-1 from 10:20 to 13:00, on time");
        assertThat(forecast(PANEL, true, "10:20", "13:04")).hasToString("panel-1 since 10:20 to 13:04, PT4M behind");
    }

    @Test
    void a_projection_has_a_line_for_each_part_and_of_those_that_are_late_only_segments_move() {
        Forecast panel = forecast(PANEL, true, "10:20", "13:04");
        Forecast discussion = forecast(DISCUSSION, false, "10:25", "13:02");
        Projection projection = Projection.builder()
                .session(ElementId.of("session"))
                .day(1)
                .at(LocalTime.of(10, 24))
                .addForecasts(panel, discussion)
                .build();
        assertThat(projection).hasToString("""
                session, day 1, as of 10:24
                panel-1 since 10:20 to 13:04, PT4M behind
                discussion from 10:25 to 13:02, PT2M behind""");
        assertThat(projection.moved()).containsExactly(panel);
    }

    @Test
    void deviations_of_other_amounts_have_other_hash_codes() {
        assertThat(Deviation.behind(Duration.ofMinutes(1)))
                .doesNotHaveSameHashCodeAs(Deviation.behind(Duration.ofMinutes(2)));
    }
}
