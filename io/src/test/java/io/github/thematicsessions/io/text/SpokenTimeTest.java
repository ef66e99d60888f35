package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT45S, 45 s",
        "PT1M, 1 min",
        "PT5M, 5 min",
        "PT5M30S, 5 min 30 s",
        "PT1H, 1 h",
        "PT1H30M, 1 h 30 min",
        "PT1H0M5S, 1 h 5 s",
        "PT24H, 24 h",
        "PT0.4S, 0.4 s",
        "PT3M0.4S, 3 min 0.4 s",
        "PT1H0.000000001S, 1 h 0.000000001 s",
        "PT7.25S, 7.25 s",
        "PT100H, 100 h"
    })
    void a_length_is_said_in_hours_minutes_and_seconds(Duration length, String words) {
        assertThat(SpokenTime.of(length)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M/PT7M, 5 to 7 min",
        "PT45S/PT1M30S, 45 s to 1 min 30 s",
        "PT1M/PT1M30S, 1 min to 1 min 30 s",
        "PT30M/PT1H, 30 min to 1 h",
        "PT1H/PT2H, 1 h to 2 h",
        "PT2H10M/PT2H20M, 2 h 10 to 2 h 20 min",
        "PT2H/PT2H20M, 2 h to 2 h 20 min",
        "PT30M/PT2H20M, 30 min to 2 h 20 min",
        "PT10M/PT10M, exactly 10 min",
        "PT10M, 10 min",
        "../PT3M, at most 3 min",
        ".., no stated time"
    })
    void an_allotment_is_said_as_a_source_words_it(String allotment, String words) {
        assertThat(SpokenTime.of(Allotment.parse(allotment))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"10:15/13:00, 10:15 to 13:00", "10:15:30/13:00, 10:15:30 to 13:00"})
    void hours_are_said_from_start_to_end(String range, String words) {
        assertThat(SpokenTime.of(TimeRange.parse(range))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M/PT7M, de 5 à 7 min",
        "PT2H10M/PT2H20M, de 2 h 10 min à 2 h 20 min",
        "PT30M/PT1H30M, de 30 min à 1 h 30 min"
    })
    void in_other_languages_minutes_behind_hours_keep_their_unit(String allotment, String words) {
        assertThat(SpokenTime.of(Allotment.parse(allotment), Messages.in(Language.FRENCH)))
                .isEqualTo(words);
    }
}
