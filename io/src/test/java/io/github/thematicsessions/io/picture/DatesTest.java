package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void a_date_is_written_with_its_day_of_the_week() {
        assertThat(Dates.full(LocalDate.of(2017, 10, 12))).isEqualTo("Thursday 12 October 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12, 12 October 2017",
        "2017-10-12 2017-10-12, 12 October 2017",
        "2017-10-13 2017-10-12, 12–13 October 2017",
        "2017-10-31 2017-11-01, 31 October – 1 November 2017",
        "2017-12-31 2018-01-01, 31 December 2017 – 1 January 2018"
    })
    void what_both_ends_have_in_common_is_said_once(String dates, String range) {
        assertThat(Dates.range(
                        Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList()))
                .isEqualTo(range);
    }
}
