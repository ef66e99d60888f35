package io.github.thematicsessions.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Times;
import java.time.Duration;
import java.time.LocalTime;
import java.util.BitSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

    private static final TimeRange PANEL = TimeRange.parse("10:15/13:00");

    @Test
    void the_start_belongs_to_the_range_and_the_end_does_not() {
        assertThat(PANEL.contains(LocalTime.of(10, 14, 59))).isFalse();
        assertThat(PANEL.contains(LocalTime.of(10, 15))).isTrue();
        assertThat(PANEL.contains(LocalTime.of(12, 59, 59))).isTrue();
        assertThat(PANEL.contains(LocalTime.of(12, 59, 59, 999_999_999))).isTrue();
        assertThat(PANEL.contains(LocalTime.of(13, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00/10:15, false, false, 0", // touches at the start
        "13:00/15:00, false, false, 0", // touches at the end
        "08:00/09:00, false, false, 0",
        "10:15/13:00, true, true, 9900",
        "10:15/13:00:01, true, false, 9900",
        "10:14:59/13:00, true, false, 9900",
        "10:15/10:15:01, true, true, 1",
        "12:59:59/13:00, true, true, 1",
        "12:59:59/13:30, true, false, 1",
        "11:00/12:00, true, true, 3600",
        "09:00/14:00, true, false, 9900"
    })
    void a_panel_beside_another_range(String other, boolean overlaps, boolean encloses, int shared) {
        TimeRange range = TimeRange.parse(other);

        assertThat(PANEL.overlaps(range)).isEqualTo(overlaps);
        assertThat(PANEL.encloses(range)).isEqualTo(encloses);
        assertThat(PANEL.sharedSeconds(range)).isEqualTo(shared);
    }

    @Property
    void two_ranges_relate_as_their_seconds_do(@ForAll("ranges") TimeRange one, @ForAll("ranges") TimeRange other) {
        BitSet shared = seconds(one);
        shared.and(seconds(other));
        BitSet outside = seconds(other);
        outside.andNot(seconds(one));

        assertThat(one.sharedSeconds(other)).isEqualTo(shared.cardinality());
        assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.encloses(other)).isEqualTo(outside.isEmpty());
    }

    @Property
    void a_range_contains_exactly_its_seconds(@ForAll("ranges") TimeRange range, @ForAll("moments") LocalTime moment) {
        assertThat(range.contains(moment)).isEqualTo(seconds(range).get(moment.toSecondOfDay()));
    }

    @Property
    void the_length_is_the_number_of_seconds(@ForAll("ranges") TimeRange range) {
        assertThat(range.lengthInSeconds()).isEqualTo(seconds(range).cardinality());
        assertThat(range.length()).isEqualTo(Duration.ofSeconds(range.lengthInSeconds()));
    }

    @Property
    void the_text_is_read_back(@ForAll("ranges") TimeRange range) {
        assertThat(TimeRange.parse(range.toString())).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "10:15/13:00, 10:15/13:00",
        "10:15:00/13:00:00, 10:15/13:00",
        "00:00/23:59:59, 00:00/23:59:59",
        "13:14:59/14:45, 13:14:59/14:45"
    })
    void text_is_read_and_written_in_its_canonical_form(String text, String canonical) {
        assertThat(TimeRange.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "10:15",
                "10:15-13:00",
                "/13:00",
                "10:15/",
                "10:15/13:00/14:00",
                "10:15 / 13:00",
                "25:00/26:00",
                "10:15/24:00",
                "10.15/13.00",
                "1015/1300",
                "9:00/10:00",
                "T10:15/T13:00",
                "10:15Z/13:00Z"
            })
    void text_that_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> TimeRange.parse(text)).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("range");
            assertThat(refusal.expected()).isEqualTo("two times joined by a slash, as 10:15/13:00");
            assertThat(refusal.found()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:00/10:15", "10:15/10:15"})
    void an_end_that_is_not_after_its_start_is_refused(String text) {
        assertThatThrownBy(() -> TimeRange.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end: expected a time after the start " + text.substring(0, 5) + ", found "
                        + text.substring(6));
    }

    @Test
    void an_end_finer_than_a_second_is_refused() {
        assertThatThrownBy(() -> TimeRange.of(LocalTime.of(10, 0, 0, 1), LocalTime.of(11, 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("start: expected a time in whole seconds, found 10:00:00.000000001");
        assertThatThrownBy(() -> TimeRange.parse("10:00/11:00:00.5"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end: expected a time in whole seconds, found 11:00:00.500");
    }

    private static BitSet seconds(TimeRange range) {
        BitSet seconds = new BitSet();
        seconds.set(range.startInclusive().toSecondOfDay(), range.endExclusive().toSecondOfDay());
        return seconds;
    }

    @Provide
    Arbitrary<TimeRange> ranges() {
        return Times.ranges();
    }

    @Provide
    Arbitrary<LocalTime> moments() {
        return Times.moments();
    }
}
