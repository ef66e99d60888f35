package io.github.thematicsessions.core.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that say how the floor stands. */
class FloorValuesTest {

    private static final Ground GROUND =
            new Ground(ProvisionId.of("intervention-time"), new Citation(NoteId.of("a-note"), Locator.of("II.c.3.3")));

    private static Upcoming upcoming(String slot, boolean obligatory) {
        return new Upcoming(
                Optional.of(ElementId.of(slot)),
                Optional.of(Capacity.MODERATOR),
                Optional.empty(),
                Optional.empty(),
                obligatory,
                Optional.empty());
    }

    private static FloorStatus status(List<Upcoming> upcoming) {
        return new FloorStatus(
                ElementId.of("panel-1"),
                OffsetDateTime.parse("2017-10-12T10:00:00+02:00"),
                Phase.WAITING,
                Optional.empty(),
                Optional.empty(),
                MeetingState.OPEN,
                false,
                upcoming,
                new FloorAccess(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_next_obligatory_slot_is_the_first_that_is_not_open_to_whoever_takes_the_floor() {
        List<Upcoming> slots = new ArrayList<>(
                List.of(upcoming("floor-1", false), upcoming("conclusion", true), upcoming("closing", true)));
        FloorStatus status = status(slots);
        slots.clear();
        assertThat(status.upcoming()).hasSize(3);
        assertThat(status.nextObligatory().flatMap(Upcoming::slot)).contains(ElementId.of("conclusion"));
        assertThat(status(List.of(upcoming("floor-1", false))).nextObligatory()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M, true, false, PT5M, PT5M behind",
        "PT-30S, false, true, PT30S, PT30S ahead",
        "PT0S, false, false, PT0S, on time"
    })
    void a_deviation_says_which_way_it_points(
            String behind, boolean isBehind, boolean isAhead, String amount, String text) {
        Deviation deviation = Deviation.behind(Duration.parse(behind));
        assertThat(deviation.isBehind()).isEqualTo(isBehind);
        assertThat(deviation.isAhead()).isEqualTo(isAhead);
        assertThat(deviation.amount()).isEqualTo(Duration.parse(amount));
        assertThat(deviation).hasToString(text);
        assertThat(Deviation.ahead(Duration.parse(behind).negated()))
                .isEqualTo(deviation)
                .hasSameHashCodeAs(deviation);
    }

    @Test
    void deviations_of_the_same_amount_that_point_two_ways_differ() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(Deviation.behind(minute))
                .isNotEqualTo(Deviation.ahead(minute))
                .isNotEqualTo(minute);
        assertThat(Deviation.onTime()).isEqualTo(Deviation.ahead(Duration.ZERO));
    }

    @Test
    void the_last_seconds_do_not_begin_before_the_warning() {
        assertThat(Warnings.DEFAULT).isEqualTo(new Warnings(Duration.ofSeconds(30), Duration.ofSeconds(10)));
        Duration ten = Duration.ofSeconds(10);
        assertThat(new Warnings(ten, ten).lastSeconds()).isEqualTo(ten);
        assertThat(new Warnings(Duration.ZERO, Duration.ZERO).warning()).isZero();
        assertThat(new Warnings(Duration.ofDays(1), ten).warning()).isEqualTo(Duration.ofHours(24));
        assertThatThrownBy(() -> new Warnings(ten, Duration.ofSeconds(11)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastSeconds: expected from PT0S to PT10S, found PT11S");
        assertThatThrownBy(() -> new Warnings(ten, Duration.ofSeconds(-1)))
                .hasMessage("lastSeconds: expected from PT0S to PT10S, found PT-1S");
        assertThatThrownBy(() -> new Warnings(Duration.ofSeconds(-1), Duration.ofSeconds(-1)))
                .hasMessage("warning: expected from PT0S to PT24H, found PT-1S");
        assertThatThrownBy(() -> new Warnings(Duration.ofDays(1).plusNanos(1), ten))
                .hasMessage("warning: expected from PT0S to PT24H, found PT24H0.000000001S");
    }

    @Test
    void who_may_take_the_floor_comes_in_the_order_of_the_capacities() {
        Set<Capacity> capacities = EnumSet.of(Capacity.DELEGATION, Capacity.MODERATOR);
        FloorAccess access = new FloorAccess(capacities, Optional.empty(), Optional.of(GROUND), Optional.empty());
        capacities.clear();
        assertThat(access.capacities()).containsExactly(Capacity.MODERATOR, Capacity.DELEGATION);
    }

    @Test
    void a_budget_is_an_interval() {
        Allotment three = Allotment.parse("../PT3M");
        Interventions fitting = new Interventions(GROUND, Set.of(Capacity.DELEGATION), three, 43, 46);
        BudgetLeft budget = new BudgetLeft(Duration.ofMinutes(130), Duration.ofMinutes(140), List.of(fitting));
        assertThat(budget.interventions()).containsExactly(fitting);
        assertThat(new Interventions(GROUND, Set.of(), three, 0, 0).most()).isZero();
        assertThat(new BudgetLeft(Duration.ZERO, Duration.ZERO, List.of()).most())
                .isZero();
        assertThatThrownBy(() -> new Interventions(GROUND, Set.of(), three, 2, 1))
                .hasMessage("fewest: expected a number from 0 to 1, found 2");
        assertThatThrownBy(() -> new Interventions(GROUND, Set.of(), three, -1, 1))
                .hasMessage("fewest: expected a number from 0 to 1, found -1");
        assertThatThrownBy(() -> new BudgetLeft(Duration.ofMinutes(2), Duration.ofMinutes(1), List.of()))
                .hasMessage("least: expected from PT0S to PT1M, found PT2M");
        assertThatThrownBy(() -> new BudgetLeft(Duration.ofMinutes(-2), Duration.ofMinutes(1), List.of()))
                .hasMessage("least: expected from PT0S to PT1M, found PT-2M");
    }

    @Test
    void a_tally_counts_what_cannot_be_negative() {
        SpeakingTally two = SpeakingTally.NONE.plus(Duration.ofMinutes(3)).plus(Duration.ofMinutes(2));
        assertThat(two).isEqualTo(new SpeakingTally(Duration.ofMinutes(5), 2));
        assertThat(new SpeakingTally(Duration.ZERO, 0)).isEqualTo(SpeakingTally.NONE);
        assertThatThrownBy(() -> new SpeakingTally(Duration.ofNanos(-1), 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("spoken: expected a length of time that is not negative, found PT-0.000000001S");
        assertThatThrownBy(() -> new SpeakingTally(Duration.ZERO, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("turns: expected a number that is not negative, found -1");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, 0",
        "PT0S, PT1M, 0",
        "PT1M, PT1M, 1000",
        "PT1M, PT3M, 333",
        "PT2M, PT3M, 667",
        "PT0.001S, PT2S, 1",
        "PT0.000999999S, PT2S, 0",
        "PT1000000000000H, PT2000000000000H, 500"
    })
    void a_share_is_exact_and_its_thousandths_are_rounded_half_up(String part, String whole, int perMille) {
        assertThat(new FloorShare(Duration.parse(part), Duration.parse(whole)).perMille())
                .isEqualTo(perMille);
    }

    @Test
    void a_share_is_a_part_of_the_whole() {
        assertThatThrownBy(() -> new FloorShare(Duration.ofMinutes(2), Duration.ofMinutes(1)))
                .hasMessage("part: expected from PT0S to PT1M, found PT2M");
        assertThatThrownBy(() -> new FloorShare(Duration.ofMinutes(-2), Duration.ofMinutes(1)))
                .hasMessage("part: expected from PT0S to PT1M, found PT-2M");
    }

    @Test
    void a_ledger_tells_shares_of_the_floor_alone() {
        Participant mexico = MemberState.of("MX");
        Map<Participant, SpeakingTally> speakers = new LinkedHashMap<>();
        SpeakingTally one = new SpeakingTally(Duration.ofMinutes(1), 1);
        SpeakingTally four = new SpeakingTally(Duration.ofMinutes(4), 2);
        speakers.put(mexico, one);
        SpeakingLedger ledger = new SpeakingLedger(
                new SpeakingTally(Duration.ofMinutes(9), 4),
                four,
                SpeakingTally.NONE,
                speakers,
                Map.of(State.of("MX"), one),
                Map.of(),
                Map.of(Capacity.DELEGATION, four, Capacity.MODERATOR, four),
                Map.of(StakeholderCategory.PARLIAMENT, one),
                speakers);
        speakers.clear();
        assertThat(ledger.participants()).containsOnlyKeys(mexico);
        assertThat(ledger.shareOf(mexico)).isEqualTo(new FloorShare(Duration.ofMinutes(1), Duration.ofMinutes(4)));
        assertThat(ledger.shareOf(State.of("MX")).perMille()).isEqualTo(250);
        assertThat(ledger.shareOf(State.of("DE")).perMille()).isZero();
        assertThat(ledger.shareOf(Capacity.DELEGATION).perMille()).isEqualTo(1_000);
        assertThat(ledger.shareOf(Capacity.MODERATOR).perMille()).isZero();
        assertThat(ledger.shareOf(StakeholderCategory.PARLIAMENT).perMille()).isEqualTo(250);
        assertThatThrownBy(() -> ledger.states().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
