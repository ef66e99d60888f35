package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTextTest {

    @Test
    void a_length_of_time_is_said_in_spoken_time() {
        assertThat(MeasureText.of(Measure.of(Duration.ofMinutes(9)))).isEqualTo("9 min");
        assertThat(MeasureText.of(Measure.of(Allotment.parse("PT5M/PT7M")))).isEqualTo("5 to 7 min");
    }

    @Test
    void a_recorded_length_is_said_exactly() {
        assertThat(MeasureText.of(new Measure.Elapsed(Duration.parse("PT7M0.040S"))))
                .isEqualTo("7 min 0.04 s");
        assertThat(MeasureText.of(new Measure.Elapsed(Duration.ZERO))).isEqualTo("0 s");
    }

    @Test
    void a_count_is_said_as_its_number() {
        assertThat(MeasureText.of(Measure.of(3))).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"3, exactly 3", "0, exactly 0", "2.., at least 2", "..5, at most 5", "1..3, 1 to 3", ".., any number"})
    void an_amount_is_said_with_its_ends(String quantity, String words) {
        assertThat(MeasureText.of(new Measure.Amount(Quantity.parse(quantity)))).isEqualTo(words);
    }

    @Test
    void hours_are_joined_by_and() {
        Measure hours = Measure.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"));
        assertThat(MeasureText.of(hours)).isEqualTo("10:00 to 13:00 and 15:00 to 18:00");
    }

    @Test
    void dates_are_joined_by_and() {
        Measure dates = new Measure.Dates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13)));
        assertThat(MeasureText.of(dates)).isEqualTo("2017-10-12 and 2017-10-13");
    }

    @Test
    void words_may_be_as_long_as_a_document_has_them() {
        String longest = "a-".repeat(524_287) + "a";
        assertThat(MeasureText.of(Measure.of(longest))).isEqualTo(longest);
        assertThat(MeasureText.of(Measure.of(longest + "-"))).isEqualTo('"' + longest + "-\"");
    }

    @Test
    void codes_stand_as_they_are_and_other_words_in_quotation_marks() {
        assertThat(MeasureText.of(Measure.of("member-state", "KE", "6", "Geneva, Palais", "Kenya")))
                .isEqualTo("member-state, \"KE\", 6, \"Geneva, Palais\", \"Kenya\"");
    }

    @Test
    void an_empty_list_is_said_to_be_none() {
        assertThat(MeasureText.of(Measure.of(new String[0]))).isEqualTo("none");
        assertThat(MeasureText.of(Measure.of(new TimeRange[0]))).isEqualTo("none");
        assertThat(MeasureText.of(new Measure.Dates(List.of()))).isEqualTo("none");
    }
}
