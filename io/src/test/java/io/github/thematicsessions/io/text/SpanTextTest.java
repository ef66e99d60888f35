package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.LengthSpan;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTest {

    @Test
    void a_span_of_the_clock_says_one_moment_once() {
        LocalTime noon = LocalTime.NOON;
        assertThat(SpanText.of(new ClockSpan(noon, noon))).isEqualTo("12:00");
        assertThat(SpanText.of(new ClockSpan(noon, noon.plusSeconds(90)))).isEqualTo("12:00 to 12:01:30");
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M, PT7M, 5 to 7 min, 5 to 7 min",
        "PT7M, PT7M, 7 min, 7 min",
        "PT0S, PT0S, none, none",
        "PT0S, PT10M, up to 10 min, 0 to 10 min",
        "PT2H10M, PT2H20M, 2 h 10 to 2 h 20 min, 130 to 140 min",
        "PT3H, PT3H, 3 h, 180 min",
        "PT90S, PT2M, 1 min 30 s to 2 min, 1 min 30 s to 2 min"
    })
    void a_span_of_lengths_is_said_by_its_ends(String shortest, String longest, String words, String minutes) {
        LengthSpan span = new LengthSpan(Duration.parse(shortest), Duration.parse(longest));
        assertThat(SpanText.of(span)).isEqualTo(words);
        assertThat(SpanText.inMinutes(span)).isEqualTo(minutes);
    }

    @Test
    void a_span_of_numbers_says_one_number_once() {
        assertThat(SpanText.of(new CountSpan(43, 46))).isEqualTo("43 to 46");
        assertThat(SpanText.of(new CountSpan(6, 6))).isEqualTo("6");
    }

    @Test
    void a_series_is_joined_as_a_sentence_joins_it() {
        assertThat(Series.and(List.of())).isEmpty();
        assertThat(Series.and(List.of("A"))).isEqualTo("A");
        assertThat(Series.and(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Series.or(List.of("A", "B", "C"))).isEqualTo("A, B or C");
        assertThat(Series.number(12)).isEqualTo("twelve");
        assertThat(Series.number(13)).isEqualTo("13");
    }
}
