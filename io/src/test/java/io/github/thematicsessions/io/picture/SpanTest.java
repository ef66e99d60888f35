package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static Segment segment(String start, String end) {
        return Segment.builder()
                .id("s")
                .kind(SegmentKind.OTHER)
                .start(Optional.ofNullable(start).map(LocalTime::parse))
                .end(Optional.ofNullable(end).map(LocalTime::parse))
                .build();
    }

    private static final List<Segment> BESIDE =
            List.of(segment("10:00", "10:15"), segment("11:00", null), segment(null, "12:40"));

    @ParameterizedTest
    @CsvSource({
        "10:15, 13:00, 36900, 46800, true, true, 10:15–13:00",
        "10:15:30, 13:00, 36930, 46800, true, true, 10:15:30–13:00",
        "10:15, , 36900, 39600, true, false, from 10:15",
        "11:00, , 39600, 41400, true, false, from 11:00",
        "23:50, , 85800, 86400, true, false, from 23:50",
        ", 13:00, 45600, 46800, false, true, until 13:00",
        ", 12:40, 39600, 45600, false, true, until 12:40",
        ", 09:00, 30600, 32400, false, true, until 09:00",
        ", 00:10, 0, 600, false, true, until 00:10",
        ", 00:00, 0, 1, false, true, until 00:00"
    })
    void an_end_that_is_not_known_is_set_where_the_next_thing_begins_or_half_an_hour_on(
            String start, String end, int from, int until, boolean begins, boolean ends, String words) {
        Segment segment = segment(start, end);
        assertThat(Span.of(segment, BESIDE)).contains(new Span(from, until, begins, ends));
        assertThat(Span.words(segment)).isEqualTo(words);
    }

    @Test
    void without_any_time_there_is_no_place() {
        assertThat(Span.of(segment(null, null), BESIDE)).isEmpty();
        assertThat(Span.words(segment(null, null))).isEmpty();
    }
}
