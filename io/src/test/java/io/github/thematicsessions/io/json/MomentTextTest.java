package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as they are written, alone and behind others. */
class MomentTextTest {

    /** Of each the one before has the same in all but one or two figures. */
    private static final List<String> TEXTS = List.of(
            "2017-10-12T10:15:00+02:00",
            "2017-10-12T10:15:30+02:00",
            "2017-11-12T10:15:30+02:00",
            "2018-11-12T10:15:30+02:00",
            "2018-11-13T10:15:30+02:00",
            "2018-11-13T10:15:30.5+02:00",
            "2018-11-13T10:15:30.25+02:00",
            "2018-11-13T10:15:30.000000001+02:00",
            "2018-11-13T10:15:30.123456789+02:00",
            "2018-11-13T10:15:30+02:00",
            "2018-11-13T10:15:30+05:45",
            "2018-11-13T10:15:30-03:30",
            "2018-11-13T10:15:30Z",
            "2018-11-13T10:15:30+02:00:30",
            "2018-11-13T10:15:30-02:00:30",
            "2018-11-13T10:15:30-00:00:01",
            "2018-11-13T10:15:30+17:59:59",
            "2018-11-13T10:15:30+18:00",
            "2018-11-13T10:15:30-18:00",
            "0001-01-01T00:00:00Z",
            "0099-09-09T09:09:09Z",
            "9999-12-31T23:59:59.999999999-18:00");

    @Test
    void a_moment_is_written_with_its_offset_and_its_precision() {
        for (String text : TEXTS) {
            assertThat(print(new MomentText(), text)).isEqualTo(text);
        }
    }

    @Test
    void a_moment_behind_others_is_written_as_it_is_alone() {
        MomentText out = new MomentText();
        for (String text : TEXTS) {
            assertThat(print(out, text)).isEqualTo(text);
            assertThat(print(out, text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "-0001-12-31T23:59:59Z"})
    void a_year_that_has_not_four_digits_cannot_be_written_and_leaves_nothing_behind(String text) {
        MomentText out = new MomentText();
        assertThat(print(out, "2017-10-12T10:15:00+02:00")).isEqualTo("2017-10-12T10:15:00+02:00");

        assertThatThrownBy(() -> print(out, text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("moment: expected a date of the years 1 to 9999, found " + text.replaceFirst("T.*", ""));

        assertThat(print(out, "2017-10-12T10:15:00+02:00")).isEqualTo("2017-10-12T10:15:00+02:00");
    }

    private static String print(MomentText out, String moment) {
        int length = out.print(OffsetDateTime.parse(moment));
        return new String(out.ascii(), 0, length, StandardCharsets.US_ASCII);
    }
}
