package io.github.thematicsessions.core.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that depend on how many speak, turns that are counted, and how a limit is applied. */
class TimeNormsTest {

    private static final SlotSelector MEMBERS =
            SlotSelector.of(SegmentKind.DISCUSSION, Capacity.MEMBER, Purpose.INTERVENTION);
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);
    private static final Duration NINETY_SECONDS = Duration.ofSeconds(90);

    /** The division of the adoption segment of a Universal Periodic Review. */
    @ParameterizedTest
    @CsvSource({
        "1, PT20M",
        "2, PT10M",
        "3, PT6M40S",
        "7, PT2M51S",
        "12, PT1M40S",
        "13, PT1M32S",
        "14, PT1M30S",
        "100, PT1M30S"
    })
    void as_many_as_there_are_turns_share_the_time_equally_and_more_have_a_fixed_one(int inscribed, Duration longest) {
        assertThat(divided(TWENTY_MINUTES, 13, NINETY_SECONDS).longest(inscribed))
                .isEqualTo(longest);
    }

    @Test
    void a_time_that_nobody_shares_has_no_parts() {
        DividedTime norm = divided(TWENTY_MINUTES, 13, NINETY_SECONDS);

        assertRefused("inscribed: expected a number from 1, found 0", () -> norm.longest(0));
    }

    @Test
    void a_divided_time_has_a_turn_of_whole_seconds_that_is_no_longer_than_the_total() {
        assertThat(divided(NINETY_SECONDS, 1, NINETY_SECONDS).kind()).isEqualTo(NormKind.DIVIDED_TIME);
        assertRefused(
                "turn: expected no longer time than PT1M30S, found PT1M31S",
                () -> divided(NINETY_SECONDS, 1, Duration.ofSeconds(91)));
        assertRefused(
                "turns: expected a number from 1, at least a second for each, found 0",
                () -> divided(TWENTY_MINUTES, 0, NINETY_SECONDS));
        assertRefused(
                "turns: expected a number from 1, at least a second for each, found 91",
                () -> divided(NINETY_SECONDS, 91, NINETY_SECONDS));
        assertThat(divided(NINETY_SECONDS, 90, NINETY_SECONDS).longest(90)).isEqualTo(Duration.ofSeconds(1));
        assertRefused(
                "total: expected whole seconds from PT1S to PT24H, found PT0S",
                () -> divided(Duration.ZERO, 13, NINETY_SECONDS));
        assertRefused(
                "turn: expected whole seconds from PT1S to PT24H, found PT1.5S",
                () -> divided(TWENTY_MINUTES, 13, Duration.ofMillis(1_500)));
    }

    @Test
    void a_reduced_time_has_an_upper_end_that_is_not_above_the_full_one() {
        assertThat(reduced("../PT5M", 30, "../PT3M").kind()).isEqualTo(NormKind.REDUCED_TIME);
        assertThat(reduced("../PT5M", 0, "../PT5M").reduced()).isEqualTo(Allotment.parse("../PT5M"));
        assertRefused(
                "reduced: expected no longer time than ../PT3M, found ../PT3M1S",
                () -> reduced("../PT3M", 30, "../PT3M1S"));
        assertRefused("time: expected a time with an upper end, found ..", () -> reduced("..", 30, "../PT3M"));
        assertRefused("reduced: expected a time with an upper end, found ..", () -> reduced("../PT5M", 30, ".."));
        assertRefused(
                "above: expected a number that is not negative, found -1", () -> reduced("../PT5M", -1, "../PT3M"));
    }

    @Test
    void turns_are_counted_whoever_takes_them() {
        TurnCount norm = new TurnCount(MEMBERS, Quantity.parse("..6"));

        assertThat(norm.kind()).isEqualTo(NormKind.TURN_COUNT);
        assertThat(norm.turns().holds(6)).isTrue();
        assertThat(norm.turns().holds(7)).isFalse();
    }

    @Test
    void a_limit_has_no_tolerance_unless_said() {
        assertThat(Application.LIMIT).isEqualTo(new Application(Enforcement.LIMIT, Duration.ZERO));
        assertThat(Application.of(Enforcement.AUTOMATIC).toleranceSeconds()).isZero();
        assertThat(new Application(Enforcement.ENCOURAGED, Duration.ofSeconds(10)).toleranceSeconds())
                .isEqualTo(10);
        assertThat(new Application(Enforcement.LIMIT, Duration.ofHours(24)).toleranceSeconds())
                .isEqualTo(86_400);
    }

    @ParameterizedTest
    @CsvSource({"PT-1S", "PT-0.000000001S", "PT0.5S", "PT24H0.000000001S", "PT24H1S"})
    void a_tolerance_is_in_whole_seconds_of_a_day(Duration tolerance) {
        assertRefused(
                "tolerance: expected whole seconds from PT0S to PT24H, found " + tolerance,
                () -> new Application(Enforcement.LIMIT, tolerance));
    }

    @Test
    void a_limit_is_applied_in_these_ways() {
        assertThat(Enforcement.values())
                .extracting(Enforcement::code)
                .containsExactly("encouraged", "limit", "automatic");
    }

    private static DividedTime divided(Duration total, int turns, Duration turn) {
        return new DividedTime(MEMBERS, total, turns, turn, Application.LIMIT);
    }

    private static ReducedTime reduced(String time, int above, String reduced) {
        return new ReducedTime(MEMBERS, Allotment.parse(time), above, Allotment.parse(reduced), Application.LIMIT);
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
