package io.github.thematicsessions.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimedTest {

    private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));
    private static final Optional<LocalTime> ELEVEN = Optional.of(LocalTime.of(11, 0));
    private static final Optional<LocalTime> TOO_FINE = Optional.of(LocalTime.of(10, 0, 0, 1));
    private static final Optional<LocalTime> UNKNOWN = Optional.empty();

    private record Known(Optional<LocalTime> start, Optional<LocalTime> end) implements Timed {}

    @Test
    void both_ends_make_a_range() {
        assertThat(new Known(TEN, ELEVEN).time()).contains(TimeRange.parse("10:00/11:00"));
    }

    @Test
    void a_single_end_makes_no_range() {
        assertThat(new Known(TEN, UNKNOWN).time()).isEmpty();
        assertThat(new Known(UNKNOWN, ELEVEN).time()).isEmpty();
        assertThat(new Known(UNKNOWN, UNKNOWN).time()).isEmpty();
    }

    @Test
    void both_ends_or_one_or_none_are_accepted() {
        assertThatCode(() -> {
                    Timed.check(new Known(TEN, ELEVEN));
                    Timed.check(new Known(TEN, UNKNOWN));
                    Timed.check(new Known(UNKNOWN, ELEVEN));
                    Timed.check(new Known(UNKNOWN, UNKNOWN));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void crossed_or_equal_ends_are_refused() {
        assertRefused(new Known(ELEVEN, TEN), "end");
        assertRefused(new Known(TEN, TEN), "end");
    }

    @Test
    void an_end_finer_than_a_second_is_refused_even_alone() {
        assertRefused(new Known(TOO_FINE, UNKNOWN), "start");
        assertRefused(new Known(UNKNOWN, TOO_FINE), "end");
        assertRefused(new Known(TOO_FINE, ELEVEN), "start");
    }

    private static void assertRefused(Timed timed, String field) {
        assertThatThrownBy(() -> Timed.check(timed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
