package io.github.thematicsessions.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of an answer refuse, and what they work out. */
class FitValuesTest {

    private static final ProvisionId PROVISION = ProvisionId.of("intervention-time");
    private static final Citation CITATION = new Citation(NoteId.of("a-note"), Locator.of("1"));
    private static final Part PANEL = part(PartKind.SEGMENT, Optional.of("panel-1"), Optional.empty());
    private static final Part TURN = part(PartKind.SLOT, Optional.empty(), Optional.of("panel-1"));

    private static Part part(PartKind kind, Optional<String> id, Optional<String> within) {
        Location at = new Location(
                Pointer.root(), id.map(ElementId::of), within.map(ElementId::of), Optional.empty(), Optional.empty());
        return new Part(kind, at, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static ClockSpan clock(String earliest, String latest) {
        return new ClockSpan(LocalTime.parse(earliest), LocalTime.parse(latest));
    }

    private static LengthSpan length(int shortest, int longest) {
        return new LengthSpan(minutes(shortest), minutes(longest));
    }

    private static Demand demand(DemandKind kind, Optional<LocalTime> clock, Optional<Duration> length) {
        return new Demand(kind, PANEL, Optional.empty(), clock, length, Optional.empty(), Optional.empty());
    }

    private static void isRefused(ThrowingCallable value, String message) {
        assertThatThrownBy(value).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void both_moments_belong_to_a_span_of_the_clock() {
        ClockSpan span = clock("12:53", "12:55");
        assertThat(span.contains(LocalTime.of(12, 52, 59))).isFalse();
        assertThat(span.contains(LocalTime.of(12, 53))).isTrue();
        assertThat(span.contains(LocalTime.of(12, 55))).isTrue();
        assertThat(span.contains(LocalTime.of(12, 55, 1))).isFalse();
        assertThat(span.slack()).isEqualTo(minutes(2));
        assertThat(span).hasToString("12:53/12:55");
        assertThat(clock("10:00", "10:00").slack()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_span_of_the_clock_refuses_less_than_a_second_and_a_latest_before_the_earliest() {
        isRefused(() -> clock("10:00", "09:59:59"), "latest: expected a time from 10:00 on, found 09:59:59");
        isRefused(() -> clock("10:00:00.5", "10:01"), "earliest: expected a time in whole seconds, found 10:00:00.500");
        isRefused(() -> clock("10:00", "10:01:00.5"), "latest: expected a time in whole seconds, found 10:01:00.500");
    }

    @ParameterizedTest
    @CsvSource({"130, 140, 3, 43-46", "145, 155, 3, 48-51", "110, 125, 3, 36-41", "0, 2, 3, 0-0", "3, 3, 3, 1-1"})
    void as_many_turns_fit_as_are_whole(int shortest, int longest, int turn, String turns) {
        assertThat(length(shortest, longest).turnsOf(minutes(turn))).hasToString(turns);
    }

    @Test
    void what_is_used_leaves_the_rest_and_never_less_than_nothing() {
        assertThat(length(10, 20).minus(minutes(5))).isEqualTo(length(5, 15));
        assertThat(length(10, 20).minus(minutes(10))).isEqualTo(length(0, 10));
        assertThat(length(10, 20).minus(minutes(25))).isEqualTo(length(0, 0));
        assertThat(length(10, 20)).hasToString("PT10M/PT20M");
        assertThat(LengthSpan.ofSeconds(600, 1200)).isEqualTo(length(10, 20));
    }

    @Test
    void a_span_of_lengths_refuses_what_makes_no_sense() {
        isRefused(() -> length(2, 1), "longest: expected a length from PT2M on, found PT1M");
        isRefused(() -> length(-1, 1), "shortest: expected whole seconds that are not negative, found PT-1M");
        isRefused(
                () -> new LengthSpan(Duration.ZERO, Duration.ofMillis(1)),
                "longest: expected whole seconds that are not negative, found PT0.001S");
        isRefused(() -> length(1, 2).turnsOf(Duration.ZERO), "turn: expected a length of more than zero, found PT0S");
        isRefused(
                () -> length(1, 2).minus(minutes(-1)),
                "used: expected whole seconds that are not negative, found PT-1M");
    }

    @Test
    void numbers_are_held_to_a_ceiling() {
        assertThat(new CountSpan(43, 46).upTo(50)).isEqualTo(new CountSpan(43, 46));
        assertThat(new CountSpan(43, 46).upTo(44)).isEqualTo(new CountSpan(43, 44));
        assertThat(new CountSpan(43, 46).upTo(6)).isEqualTo(new CountSpan(6, 6));
        isRefused(() -> new CountSpan(-1, 0), "fewest: expected a number that is not negative, found -1");
        isRefused(() -> new CountSpan(2, 1), "most: expected a number from 2 on, found 1");
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 10:00, on time, PT0S, false, false",
        "10:00, 10:01, PT1M behind, PT1M, true, false",
        "10:00, 09:59:59, PT1S ahead, PT1S, false, true"
    })
    void a_deviation_has_a_direction_and_an_amount(
            LocalTime planned, LocalTime actual, String text, Duration amount, boolean behind, boolean ahead) {
        Deviation deviation = Deviation.between(planned, actual);
        assertThat(deviation).hasToString(text);
        assertThat(deviation.amount()).isEqualTo(amount);
        assertThat(deviation.isBehind()).isEqualTo(behind);
        assertThat(deviation.isAhead()).isEqualTo(ahead);
    }

    @Test
    void the_slack_of_a_part_is_the_larger_of_its_ends() {
        PartWindow window = new PartWindow(PANEL, clock("10:00", "10:02"), clock("11:00", "11:05"), length(55, 65));
        assertThat(window.slack()).isEqualTo(minutes(5));
        assertThat(window.isFixed()).isFalse();
        PartWindow late = new PartWindow(PANEL, clock("10:00", "10:07"), clock("11:00", "11:05"), length(53, 65));
        assertThat(late.slack()).isEqualTo(minutes(7));
        PartWindow fixed = new PartWindow(PANEL, clock("10:00", "10:00"), clock("11:00", "11:00"), length(60, 60));
        assertThat(fixed.isFixed()).isTrue();
    }

    @Test
    void a_part_is_an_element_or_within_one() {
        assertThat(PANEL.id()).contains(ElementId.of("panel-1"));
        assertThat(PANEL.isWithin(ElementId.of("panel-1"))).isFalse();
        assertThat(TURN.id()).isEmpty();
        assertThat(TURN.isWithin(ElementId.of("panel-1"))).isTrue();
        assertThat(TURN.isWithin(ElementId.of("panel-2"))).isFalse();
        isRefused(
                () -> new Part(
                        PartKind.DAY,
                        PANEL.at(),
                        OptionalInt.of(0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "number: expected a number from 1, found 0");
    }

    @Test
    void a_demand_has_a_moment_exactly_if_it_is_of_the_clock() {
        LocalTime ten = LocalTime.of(10, 0);
        for (DemandKind kind : DemandKind.values()) {
            boolean clock = kind.isOfTheClock();
            assertThat(demand(kind, clock ? Optional.of(ten) : Optional.empty(), Optional.empty())
                            .isOfTheNote())
                    .isFalse();
            Optional<LocalTime> wrong = clock ? Optional.empty() : Optional.of(ten);
            assertThatThrownBy(() -> demand(kind, wrong, Optional.empty()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("clock: expected a moment exactly for a demand of the clock, found ");
        }
        assertThat(DemandKind.values())
                .filteredOn(DemandKind::isOfTheClock)
                .containsExactly(
                        DemandKind.STARTS_NOT_BEFORE,
                        DemandKind.STARTS_NOT_AFTER,
                        DemandKind.ENDS_NOT_BEFORE,
                        DemandKind.ENDS_NOT_AFTER);
    }

    @Test
    void a_demand_refuses_a_negative_length_and_a_citation_without_a_provision() {
        isRefused(
                () -> demand(DemandKind.TAKES_AT_LEAST, Optional.empty(), Optional.of(minutes(-1))),
                "length: expected a length that is not negative, found PT-1M");
        assertThatThrownBy(() -> new Demand(
                        DemandKind.TAKES_AT_LEAST,
                        PANEL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(minutes(5)),
                        Optional.empty(),
                        Optional.of(CITATION)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("citation: expected a citation beside a provision, found ");
        assertThat(new Demand(
                                DemandKind.TAKES_AT_LEAST,
                                PANEL,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(minutes(5)),
                                Optional.of(PROVISION),
                                Optional.of(CITATION))
                        .isOfTheNote())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "starts-not-before, STARTS_NOT_BEFORE",
        "takes-at-most, TAKES_AT_MOST",
        "follows-closely, FOLLOWS_CLOSELY",
        "lies-within, LIES_WITHIN",
        "fills, FILLS"
    })
    void demands_have_codes(String code, DemandKind kind) {
        assertThat(DemandKind.of(code)).isEqualTo(kind);
        assertThat(kind.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "day, DAY",
        "meeting, MEETING",
        "segment, SEGMENT",
        "slot, SLOT",
        "discussion, DISCUSSION",
        "side-event, SIDE_EVENT"
    })
    void parts_have_codes(String code, PartKind kind) {
        assertThat(PartKind.of(code)).isEqualTo(kind);
        assertThat(kind.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"plan-says-otherwise, PLAN_SAYS_OTHERWISE", "turns-apart, TURNS_APART", "waived, WAIVED"})
    void reasons_have_codes(String code, SetAside.Reason reason) {
        assertThat(SetAside.Reason.of(code)).isEqualTo(reason);
        assertThat(reason.code()).isEqualTo(code);
    }

    @Test
    void a_conflict_misses_what_is_needed_less_what_is_there() {
        Demand starts = demand(DemandKind.STARTS_NOT_BEFORE, Optional.of(LocalTime.of(12, 40)), Optional.empty());
        Demand ends = demand(DemandKind.ENDS_NOT_AFTER, Optional.of(LocalTime.of(13, 0)), Optional.empty());
        List<Demand> demands = List.of(starts, ends);
        assertThat(new Conflict(1, demands, minutes(25), minutes(20), List.of()).missing())
                .isEqualTo(minutes(5));
        isRefused(
                () -> new Conflict(0, demands, minutes(25), minutes(20), List.of()),
                "day: expected a number from 1, found 0");
        isRefused(
                () -> new Conflict(1, List.of(starts), minutes(25), minutes(20), List.of()),
                "demands: expected at least two demands, found 1");
        isRefused(
                () -> new Conflict(1, demands, minutes(20), minutes(20), List.of()),
                "needed: expected more than the available PT20M, found PT20M");
    }

    @Test
    void a_remedy_changes_something() {
        isRefused(() -> new Remedy.Shorten(List.of()), "cuts: expected at least one cut, found []");
        isRefused(
                () -> new Remedy.Cut(TURN, minutes(-1), minutes(1)),
                "to: expected a length that is not negative, found PT-1M");
        isRefused(
                () -> new Remedy.Cut(TURN, minutes(1), Duration.ZERO),
                "by: expected a length of more than zero, found PT0S");
        isRefused(
                () -> new Remedy.Move(PANEL, Optional.of(LocalTime.NOON), Optional.empty(), Duration.ZERO),
                "by: expected a length of more than zero, found PT0S");
        assertThatThrownBy(() -> new Remedy.Move(PANEL, Optional.empty(), Optional.empty(), minutes(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("start: expected a start or an end, found ");
    }

    private static TurnBudget turns(Capacity capacity, int shortest, int longest) {
        SlotSelector slots = SlotSelector.of(SegmentKind.EXPERT_PANEL, capacity, Purpose.INTERVENTION);
        return new TurnBudget(
                slots, PROVISION, CITATION, length(shortest, longest), length(0, 60), new CountSpan(0, 30));
    }

    @Test
    void a_mix_of_turns_takes_the_first_limit_of_each_capacity_at_its_longest() {
        FloorBudget budget = new FloorBudget(
                PANEL, length(20, 30), List.of(turns(Capacity.MEMBER, 3, 5), turns(Capacity.OBSERVER, 2, 2)));
        Map<Capacity, Integer> mix = Map.of(Capacity.MEMBER, 4, Capacity.OBSERVER, 2);
        assertThat(budget.needed(mix)).isEqualTo(minutes(24));
        assertThat(budget.left(mix)).isEqualTo(length(0, 6));
        assertThat(budget.surelyHolds(mix)).isFalse();
        assertThat(budget.canHold(mix)).isTrue();
        assertThat(budget.needed(Map.of())).isEqualTo(Duration.ZERO);
        assertThat(budget.surelyHolds(Map.of(Capacity.MEMBER, 4))).isTrue();
        assertThat(budget.canHold(Map.of(Capacity.MEMBER, 6))).isTrue();
        assertThat(budget.canHold(Map.of(Capacity.MEMBER, 7))).isFalse();
        assertThat(budget.needed(Map.of(Capacity.MEMBER, 0))).isEqualTo(Duration.ZERO);
        isRefused(
                () -> budget.needed(Map.of(Capacity.MEMBER, -1)),
                "mix: expected numbers that are not negative, found {MEMBER=-1}");
        isRefused(
                () -> budget.needed(Map.of(Capacity.EXPERT, 1)),
                "mix: expected capacities whose turns are limited, found expert");
        assertThat(turns(Capacity.MEMBER, 3, 5).limits(Capacity.OBSERVER)).isFalse();
        isRefused(() -> turns(Capacity.MEMBER, 0, 5), "turn: expected a length of more than zero, found PT0S/PT5M");
    }

    @Test
    void a_forecast_compares_what_is_expected_with_the_plan() {
        Forecast forecast = new Forecast(
                PANEL,
                false,
                LocalTime.of(10, 20),
                LocalTime.of(12, 59),
                clock("10:20", "10:30"),
                clock("12:00", "13:00"),
                LocalTime.of(10, 15),
                LocalTime.of(13, 0));
        assertThat(forecast.startDeviation()).isEqualTo(Deviation.behind(minutes(5)));
        assertThat(forecast.endDeviation()).isEqualTo(Deviation.ahead(minutes(1)));
        assertThat(forecast.expectedLength()).isEqualTo(minutes(159));
        Projection projection = Projection.builder()
                .session(ElementId.of("session"))
                .day(1)
                .at(LocalTime.of(10, 0))
                .addForecasts(forecast)
                .build();
        assertThat(projection.moved()).containsExactly(forecast);
        assertThat(projection.forecast(ElementId.of("panel-1"))).contains(forecast);
        assertThat(projection.forecast(ElementId.of("panel-2"))).isEmpty();
        isRefused(() -> projection.withDay(0), "day: expected a number from 1, found 0");
    }

    @Test
    void what_runs_has_moved_only_if_it_ends_late() {
        Forecast runs = new Forecast(
                PANEL,
                true,
                LocalTime.of(10, 20),
                LocalTime.of(13, 0),
                clock("10:20", "10:20"),
                clock("13:00", "13:00"),
                LocalTime.of(10, 15),
                LocalTime.of(13, 0));
        Projection.Builder projection = Projection.builder()
                .session(ElementId.of("session"))
                .day(1)
                .at(LocalTime.of(10, 30))
                .addForecasts(runs);
        assertThat(projection.build().moved()).isEmpty();
    }

    @Test
    void an_answer_finds_its_windows_and_budgets() {
        PartWindow fixed = new PartWindow(PANEL, clock("10:00", "10:00"), clock("11:00", "11:00"), length(60, 60));
        PartWindow free = new PartWindow(TURN, clock("10:00", "10:01"), clock("10:05", "10:06"), length(5, 5));
        FloorBudget budget = new FloorBudget(TURN, length(5, 5), List.of());
        Feasibility fit = Feasibility.builder()
                .session(ElementId.of("session"))
                .sessionTitle("A session")
                .note(NoteId.of("a-note"))
                .noteTitle("A note")
                .addWindows(fixed, free)
                .addBudgets(budget)
                .build();
        assertThat(fit.isFeasible()).isTrue();
        assertThat(fit.window(ElementId.of("panel-1"))).contains(fixed);
        assertThat(fit.window(ElementId.of("panel-2"))).isEmpty();
        assertThat(fit.budget(ElementId.of("panel-1"))).contains(budget);
        assertThat(fit.budget(ElementId.of("panel-2"))).isEmpty();
        assertThat(fit.withoutSlack()).containsExactly(fixed);
        assertThatThrownBy(() -> fit.withSessionTitle(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("sessionTitle: ");
        assertThatThrownBy(() -> fit.withNoteTitle(""))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("noteTitle: ");
    }
}
