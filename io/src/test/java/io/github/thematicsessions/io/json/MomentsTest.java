package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments at the ends of what each figure can be, and just beyond them. */
class MomentsTest {

    private static final String BEFORE = "99999999999999999999";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00Z",
                "0009-09-09T09:09:09Z",
                "0099-12-31T23:59:59Z",
                "0100-01-01T00:00:00Z",
                "1900-02-28T10:15Z",
                "1990-10-19T19:19:19Z",
                "2000-02-29T00:00:00Z",
                "2016-02-29T12:00:00+02:00",
                "2017-01-31T10:00:00Z",
                "2017-04-30T10:00:59Z",
                "9999-12-31T23:59:59.999999999Z",
                "2017-10-12T10:15:00.5Z",
                "2017-10-12T10:15:59.5Z",
                "2017-10-12T10:15:30.0Z",
                "2017-10-12T10:15:30.05Z",
                "2017-10-12T10:15:30.90Z",
                "2017-10-12T10:15:30.000000001Z",
                "2017-10-12T10:15:30.123456789Z",
                "2017-10-12T10:15:30.5-03:30",
                "2017-10-12T10:15+00:30",
                "2017-10-12T10:15-00:30",
                "2017-10-12T10:15:00+05:45",
                "2017-10-12T10:15:00+09:59",
                "2017-10-12T10:15:00+02:00:00",
                "2017-10-12T10:15:00+02:00:30",
                "2017-10-12T10:15:00-02:00:30",
                "2017-10-12T10:15:00+02:59:59",
                "2017-10-12T10:15:00+18:00",
                "2017-10-12T10:15:00-18:00",
                "2017-10-12T10:15:00+17:59:59",
                "2017-10-12T10:15:00-17:59:59",
                "2017-10-12T10:15:00+00:00"
            })
    void a_moment_is_read_as_java_time_reads_it(String text) {
        // Held as an object: its offset counts as well.
        assertThat((Object) moment(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T10:15:00Z",
                "1900-02-29T10:15:00Z",
                "2017-02-29T10:15:00Z",
                "2017-04-31T10:15:00Z",
                "2017-00-10T10:15:00Z",
                "2017-13-10T10:15:00Z",
                "2017-10-00T10:15:00Z",
                "2017-10-32T10:15:00Z",
                "2017-10-12T24:00:00Z",
                "2017-10-12T10:60:00Z",
                "2017-10-12T10:15:60Z",
                "2017-10-12T10:15:60.5Z",
                "2017-10-12T10:15:00.1234567890Z",
                "2017-10-12T10:15:00+02:60",
                "2017-10-12T10:15:00+02:00:60",
                "2017-10-12T10:15:00+18:01",
                "2017-10-12T10:15:00+18:00:01",
                "2017-10-12T10:15:00-18:00:01",
                "2017-10-12T10:15:00+19:00"
            })
    void a_figure_that_is_none_is_refused(String text) {
        assertThat(moment(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-10-12",
                "10:15:00+02:00",
                "2017-10-12t10:15:00Z",
                "2017-10-12T10:15:00z",
                "2017-10-12 10:15:00Z",
                "2017-10-12T10:15:00 Z",
                "2017-10-12T10:15:00,5Z",
                "2017-10-12T10:15:00.Z",
                "2017-10-12T10:15.5Z",
                "2017-10-12T10:15:00+02",
                "2017-10-12T10:15:00+0200",
                "2017-10-12T10:15:00+2:00",
                "2017-10-12T10:15:00+02:00:",
                "2017-10-12T10:15:00Z+02:00",
                "+2017-10-12T10:15:00Z",
                "02017-10-12T10:15:00Z",
                "-017-10-12T10:15:00Z"
            })
    void a_shape_that_java_time_or_people_would_take_is_refused(String text) {
        assertThat(moment(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2017-10-12T10:15:30.5+02:00:30", "2017-10-12T10:15:30+02:00:30", "2017-10-12T10:15+02:00:30"})
    void a_moment_that_is_torn_off_is_none_but_behind_the_minutes_of_its_offset(String whole) {
        List<String> read = new ArrayList<>();
        for (int length = 0; length < whole.length(); length++) {
            String torn = whole.substring(0, length);
            if (moment(torn) != null) {
                read.add(torn);
            }
        }

        assertThat(read).containsExactly(whole.substring(0, whole.length() - ":30".length()));
        assertThat((Object) moment(whole)).isEqualTo(OffsetDateTime.parse(whole));
    }

    /** The neighbours of the digits among the characters, a letter and a digit of another script. */
    @Test
    void no_other_character_is_taken_at_any_place() {
        String whole = "2017-10-12T10:15:30.5+02:00:30";
        for (int place = 0; place < whole.length(); place++) {
            for (char other : "/:x\u0663".toCharArray()) {
                if (whole.charAt(place) != other) {
                    String changed = whole.substring(0, place) + other + whole.substring(place + 1);
                    assertThat(moment(changed)).as(changed).isNull();
                }
            }
        }
    }

    @Test
    void the_offset_of_nobody_is_that_of_utc() {
        assertThat(moment("2017-10-12T10:15:00-00:00").getOffset()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void what_follows_in_the_array_is_not_read() {
        char[] array = "9999999992017-10-12T10:15Z99999".toCharArray();
        char[] more = "9999999992017-10-12T10:15:30.5Z".toCharArray();

        assertThat((Object) Moments.moment(array, 9, 26)).isEqualTo(OffsetDateTime.parse("2017-10-12T10:15Z"));
        assertThat(Moments.moment(array, 9, 27)).isNull();
        assertThat(Moments.moment(more, 9, more.length - 1)).isNull();
    }

    @Test
    void escapes_inside_the_text_are_read() {
        assertThat((Object) Fragment.read(Moments.MOMENT, "'2017\\u002d10-12T10:15:00Z'"))
                .isEqualTo(OffsetDateTime.parse("2017-10-12T10:15:00Z"));
    }

    /** Reads a text at the end of an array. */
    private static OffsetDateTime moment(String text) {
        char[] array = (BEFORE + text).toCharArray();
        return Moments.moment(array, BEFORE.length(), array.length);
    }
}
