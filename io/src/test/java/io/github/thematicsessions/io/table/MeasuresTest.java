package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static void assertCells(Measure measure, String cell, String shortest, String longest) {
        assertThat(Measures.FORM.write(measure)).isEqualTo(cell);
        assertThat(seconds(Measures.shortest(measure))).isEqualTo(shortest);
        assertThat(seconds(Measures.longest(measure))).isEqualTo(longest);
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(Forms.SECONDS::write).orElse("");
    }

    @Test
    void lengths_of_time_are_given_in_seconds_too() {
        assertCells(Measure.of(Allotment.parse("PT5M/PT7M")), "PT5M/PT7M", "300", "420");
        assertCells(Measure.of(Allotment.parse("PT10M")), "PT10M", "600", "600");
        assertCells(Measure.of(Allotment.parse("../PT3M")), "../PT3M", "", "180");
        assertCells(Measure.of(Allotment.unstated()), "..", "", "");
        assertCells(new Measure.Elapsed(Duration.parse("PT3M6.25S")), "PT3M6.25S", "186.25", "186.25");
        assertCells(new Measure.Elapsed(Duration.ofMinutes(20)), "PT20M", "1200", "1200");
    }

    @Test
    void other_measures_have_their_own_forms() {
        assertCells(Measure.of(2), "2", "", "");
        assertCells(new Measure.Amount(Quantity.parse("1..3")), "1..3", "", "");
        assertCells(
                Measure.of(TimeRange.parse("10:15/13:00"), TimeRange.parse("15:00/18:00")),
                "10:15/13:00 15:00/18:00",
                "",
                "");
        assertCells(
                new Measure.Dates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
                "2017-10-12 2017-10-13",
                "",
                "");
        assertCells(Measure.of("DE", "TN"), "DE; TN", "", "");
    }
}
