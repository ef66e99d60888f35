package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and dates at the ends of what each figure can be, and just beyond them. */
class TimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"00:00", "00:00:00", "09:09:09", "10:15", "10:15:30", "19:00", "20:59:59", "23:59", "23:59:59"})
    void a_time_is_read_as_java_time_reads_it(String text) {
        assertThat(Times.time(text)).isEqualTo(LocalTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:00",
                "10:60",
                "10:15:60",
                "9:00",
                "10:15:00.5",
                "10:15Z",
                " 10:15",
                "10:15 ",
                "10.15",
                "10:15.30",
                "1015",
                "",
                "10:1",
                "10:15:3",
                "\u0661\u0660:\u0661\u0665"
            })
    void another_form_is_no_time(String text) {
        assertThat(Times.time(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0099-09-09",
                "0100-10-10",
                "1900-02-28",
                "1990-12-19",
                "2000-02-29",
                "2016-02-29",
                "2017-01-31",
                "2017-04-30",
                "9999-12-31"
            })
    void a_date_is_read_as_java_time_reads_it(String text) {
        assertThat(Times.date(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31",
                "1900-02-29",
                "2017-02-29",
                "2017-04-31",
                "2017-00-10",
                "2017-13-10",
                "2017-10-00",
                "2017-10-32",
                "2017-10-1",
                "2017-10-123",
                "+12017-10-12",
                "-2017-10-12",
                "17-10-12",
                "2017/10-12",
                "2017-10/12",
                "2017-W41-4",
                "2017-285"
            })
    void another_form_is_no_date(String text) {
        assertThat(Times.date(text)).isNull();
    }

    /** The neighbours of the digits among the characters, a letter and a digit of another script. */
    @Test
    void no_other_character_is_taken_at_any_place() {
        for (char other : "/;x\u0663".toCharArray()) {
            for (int place = 0; place < "10:15:30".length(); place++) {
                assertThat(Times.time(changed("10:15:30", place, other))).isNull();
            }
            for (int place = 0; place < "2017-10-12".length(); place++) {
                assertThat(Times.date(changed("2017-10-12", place, other))).isNull();
            }
        }
        assertThat(Times.time("1::15")).isNull();
        assertThat(Times.time(":0:15")).isNull();
    }

    private static String changed(String text, int place, char other) {
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    @Test
    void a_range_is_two_times_in_order() {
        assertThat(Times.range("10:00/13:00")).isEqualTo(TimeRange.of(LocalTime.of(10, 0), LocalTime.of(13, 0)));
        assertThat(Times.range("00:00:00/23:59:59"))
                .isEqualTo(TimeRange.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59)));
        assertThatThrownBy(() -> Times.range("13:00/10:00")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "10:00", "10:00-11:00", "10:00/11:00/12:00", "/10:00", "10:00/", "x/10:00", "10:00/x"})
    void another_form_is_no_range(String text) {
        assertThat(Times.range(text)).isNull();
    }
}
