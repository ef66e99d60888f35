package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "10:15, 10:15:00",
        "10:15:03, 10:15:03",
        "10:15:00.4, 10:15:00.4",
        "23:59:59.000000001, 23:59:59.000000001",
        "00:00, 00:00:00"
    })
    void a_recorded_time_is_said_to_the_second_or_finer(LocalTime time, String words) {
        assertThat(ClockText.recorded(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12T10:15:00+02:00, 2017-10-12 10:15:00 +02:00, 2017-10-12 10:15 +02:00",
        "2017-10-12T10:15:03Z, 2017-10-12 10:15:03 UTC, 2017-10-12 10:15:03 UTC",
        "0001-01-01T00:00:00.5-04:00, 0001-01-01 00:00:00.5 -04:00, 0001-01-01 00:00:00.5 -04:00"
    })
    void an_instant_is_said_by_the_clock_that_wrote_it(OffsetDateTime instant, String recorded, String set) {
        assertThat(ClockText.recorded(instant)).isEqualTo(recorded);
        assertThat(ClockText.set(instant)).isEqualTo(set);
    }
}
