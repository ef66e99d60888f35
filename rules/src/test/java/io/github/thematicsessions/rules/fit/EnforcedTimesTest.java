package io.github.thematicsessions.rules.fit;

import static io.github.thematicsessions.core.people.Capacity.DELEGATION;
import static io.github.thematicsessions.core.people.Capacity.EXPERT;
import static io.github.thematicsessions.core.people.Capacity.OBSERVER;
import static io.github.thematicsessions.core.session.Purpose.ANSWER;
import static io.github.thematicsessions.core.session.Purpose.INTERVENTION;
import static io.github.thematicsessions.core.session.SegmentKind.DISCUSSION;
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
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a time of the floor that is tolerated, encouraged, reduced, divided or counted limits a turn, and for how many it leaves time. */
class EnforcedTimesTest {

    private static final SlotSelector DELEGATIONS = SlotSelector.of(DISCUSSION, DELEGATION, INTERVENTION);
    private static final Allotment THREE = Allotment.parse("../PT3M");
    private static final Allotment TWO = Allotment.parse("../PT2M");
    private static final Application TOLERATED = new Application(Enforcement.LIMIT, Duration.ofSeconds(30));
    private static final Application ENCOURAGED = Application.of(Enforcement.ENCOURAGED);

    private static ThematicSession hour() {
        return Plans.plan(Plans.row("row", DISCUSSION, "10:00/11:00", Plans.intervention("turn", "/", "..")));
    }

    /** The time that a turn can take, which no plan says more of. */
    private static String turn(Norm norm) {
        List<String> windows = Plans.windows(SmallNotes.asking(norm), hour());
        String last = windows.get(windows.size() - 1);
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    private static List<String> budgets(Norm... norms) {
        return FitText.budgets(
                NoteCheck.of(SmallNotes.asking(norms)).fit(hour()).budgets());
    }

    @Test
    void a_turn_may_take_as_much_longer_as_is_tolerated() {
        assertThat(turn(new SpeakingTime(DELEGATIONS, Share.EACH, THREE, TOLERATED)))
                .isEqualTo("PT0S/PT3M30S");
        assertThat(turn(new ReducedTime(DELEGATIONS, THREE, 9, TWO, TOLERATED))).isEqualTo("PT0S/PT3M30S");
        assertThat(turn(new DividedTime(DELEGATIONS, Duration.ofMinutes(20), 9, Duration.ofMinutes(2), TOLERATED)))
                .isEqualTo("PT0S/PT20M30S");
    }

    @Test
    void a_time_that_is_only_encouraged_limits_no_turn() {
        assertThat(turn(new SpeakingTime(DELEGATIONS, Share.EACH, THREE, ENCOURAGED)))
                .isEqualTo("PT0S/PT1H");
        assertThat(turn(new ReducedTime(DELEGATIONS, THREE, 9, TWO, ENCOURAGED)))
                .isEqualTo("PT0S/PT1H");
        assertThat(turn(new DividedTime(DELEGATIONS, Duration.ofMinutes(20), 9, Duration.ofMinutes(2), ENCOURAGED)))
                .isEqualTo("PT0S/PT1H");
    }

    private static Norm limit(Set<Capacity> capacities, Set<Purpose> purposes) {
        return new SpeakingTime(new SlotSelector(DISCUSSION, capacities, purposes), Share.EACH, THREE);
    }

    @Test
    void a_time_limits_the_floor_if_it_is_one_of_interventions_and_of_somebody_on_the_floor() {
        assertThat(budgets(limit(Set.of(DELEGATION, EXPERT), Set.of(INTERVENTION, ANSWER))))
                .containsExactly("row/floor PT1H", "  provision-0 PT3M PT1H 20-20");
        assertThat(budgets(limit(Set.of(), Set.of(INTERVENTION))))
                .containsExactly("row/floor PT1H", "  provision-0 PT3M PT1H 20-20");
        assertThat(budgets(limit(Set.of(EXPERT), Set.of(INTERVENTION)))).containsExactly("row/floor PT1H");
        assertThat(budgets(limit(Set.of(DELEGATION), Set.of(ANSWER)))).containsExactly("row/floor PT1H");
    }

    private static Norm total(Set<Capacity> capacities, Set<Purpose> purposes) {
        return new SpeakingTime(
                new SlotSelector(DISCUSSION, capacities, purposes), Share.TOGETHER, Allotment.parse("../PT15M"));
    }

    private static Norm count(Set<Capacity> capacities, Set<Purpose> purposes) {
        return new TurnCount(new SlotSelector(DISCUSSION, capacities, purposes), Quantity.parse("..7"));
    }

    @Test
    void what_turns_have_together_holds_for_each_limit_of_such_turns() {
        Norm limit = limit(Set.of(DELEGATION), Set.of(INTERVENTION));
        String five = "  provision-0 PT3M PT15M 5-5";
        assertThat(budgets(limit, total(Set.of(DELEGATION, OBSERVER), Set.of(INTERVENTION, ANSWER))))
                .containsExactly("row/floor PT1H", five);
        assertThat(budgets(limit, total(Set.of(), Set.of()))).containsExactly("row/floor PT1H", five);
    }

    @Test
    void what_some_turns_have_together_does_not_hold_for_a_limit_of_more() {
        String twenty = "  provision-0 PT3M PT1H 20-20";
        Norm limit = limit(Set.of(DELEGATION), Set.of(INTERVENTION));
        assertThat(budgets(limit, total(Set.of(OBSERVER), Set.of(INTERVENTION))))
                .containsExactly("row/floor PT1H", twenty);
        assertThat(budgets(limit, total(Set.of(DELEGATION), Set.of(ANSWER)))).containsExactly("row/floor PT1H", twenty);
        assertThat(budgets(limit(Set.of(), Set.of(INTERVENTION)), total(Set.of(DELEGATION), Set.of(INTERVENTION))))
                .containsExactly("row/floor PT1H", twenty);
    }

    @Test
    void how_many_turns_there_are_holds_for_each_limit_of_such_turns() {
        Norm limit = limit(Set.of(DELEGATION), Set.of(INTERVENTION));
        assertThat(budgets(limit, count(Set.of(DELEGATION), Set.of(INTERVENTION))))
                .containsExactly("row/floor PT1H", "  provision-0 PT3M PT1H 7-7");
        assertThat(budgets(limit, count(Set.of(OBSERVER), Set.of(INTERVENTION))))
                .containsExactly("row/floor PT1H", "  provision-0 PT3M PT1H 20-20");
    }
}
