package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
    void a_measure_is_the_value_alone() {
        assertThat(Measure.of(Duration.ofMinutes(9))).hasToString("PT9M");
        assertThat(Measure.of(Allotment.parse("PT5M/PT7M"))).hasToString("PT5M/PT7M");
        assertThat(new Measure.Elapsed(Duration.parse("PT3M12.5S"))).hasToString("PT3M12.5S");
        assertThat(Measure.of(4)).hasToString("4");
        assertThat(new Measure.Amount(Quantity.atLeast(2))).hasToString("2..");
    }

    @Test
    void several_values_are_joined_and_none_is_said() {
        assertThat(Measure.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00")))
                .hasToString("10:00/13:00 and 15:00/18:00");
        assertThat(new Measure.Dates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))))
                .hasToString("2017-10-12 and 2017-10-13");
        assertThat(Measure.of("Geneva")).hasToString("Geneva");
        assertThat(new Measure.Hours(List.of())).hasToString("none");
        assertThat(new Measure.Dates(List.of())).hasToString("none");
        assertThat(new Measure.Words(List.of())).hasToString("none");
    }

    @Test
    void a_value_is_measured_as_what_it_is() {
        assertThat(Measure.of(Duration.ofMinutes(9)))
                .isEqualTo(new Measure.Length(Allotment.stated(Duration.ofMinutes(9))));
        assertThat(Measure.of(Allotment.unstated())).isEqualTo(new Measure.Length(Allotment.unstated()));
        assertThat(Measure.of(0)).isEqualTo(new Measure.Count(0));
        assertThat(Measure.of(TimeRange.parse("10:00/13:00")))
                .isEqualTo(new Measure.Hours(List.of(TimeRange.parse("10:00/13:00"))));
        assertThat(Measure.of("XIX", "XX")).isEqualTo(new Measure.Words(List.of("XIX", "XX")));
    }

    @Test
    void less_than_nothing_and_a_word_that_says_nothing_are_refused() {
        assertThatThrownBy(() -> Measure.of(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number: expected a number that is not negative, found -1");
        assertThatThrownBy(() -> Measure.of("XIX", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("words: expected text that is not blank, found \" \"");
    }

    @Test
    void a_planned_and_a_recorded_length_are_different_measures() {
        assertThat(Measure.of(Duration.ofMinutes(3))).isNotEqualTo(new Measure.Elapsed(Duration.ofMinutes(3)));
    }
}
