package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void a_recorded_length_keeps_its_precision_and_may_be_nothing() {
        Duration recorded = Duration.parse("PT3M0.000000001S");

        assertThat(new Measure.Elapsed(recorded).elapsed()).isEqualTo(recorded);
        assertThat(new Measure.Elapsed(Duration.ZERO).elapsed()).isZero();
        assertThatThrownBy(() -> new Measure.Elapsed(Duration.ofNanos(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("elapsed: expected a length of time that is not negative, found PT-0.000000001S");
    }

    @Test
    void a_planned_and_a_recorded_length_are_different_measures() {
        assertThat(Measure.of(Duration.ofMinutes(3))).isNotEqualTo(new Measure.Elapsed(Duration.ofMinutes(3)));
    }
}
