package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    private static String read(String text) {
        Hours hours = Hours.at(text, 0);
        if (hours == null) {
            return "none";
        }
        String guesses =
                hours.guesses().stream().map(guess -> guess.kind().code()).collect(Collectors.joining(" "));
        return hours.start() + " " + hours.end() + " " + guesses + " +" + (text.length() - hours.until());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00 - 10:15|10:00 10:15  +0",
                "10.00-10.15|10:00 10:15  +0",
                "10.20 - 11:45|10:20 11:45  +0",
                "10:00 – 10:15|10:00 10:15  +0",
                "10:00—10:15 Opening|10:00 10:15  +8",
                "10:00--10:15|10:00 10:15  +0",
                "13:15 to 14:30|13:15 14:30  +0",
                "13:15to 14:30|13:15 14:30  +0",
                "from 13:15 until 14:30|13:15 14:30  +0",
                "9:00-9:50 Dialogue|09:00 09:50  +9",
                "10h00-11h30|10:00 11:30  +0",
                "10:00 - 13:00 hrs|10:00 13:00  +0",
                "1:15 pm to 2:45 pm|13:15 14:45  +0",
                "1.15 p.m. - 2.45 p.m.|13:15 14:45  +0",
                "10 am-1pm|10:00 13:00  +0",
                "10:00 AM - 12 noon|10:00 12:00  +0",
                "12:15 am - 12:15 pm|00:15 12:15  +0"
            })
    void hours_are_read_in_every_published_style(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13:15 tol 14:30|13:15 14:30 separator-misspelt +0",
                "13:15 too 14:30|13:15 14:30 separator-misspelt +0",
                "13:15 ot 14:30|13:15 14:30 separator-misspelt +0",
                "13:15 t 14:30|13:15 14:30 separator-misspelt +0",
                "13:15 14:30|13:15 14:30 separator-missing +0",
                "1:15 - 2:45 pm|13:15 14:45 meridiem-inferred +0",
                "10:00 - 1:00 pm|10:00 13:00 meridiem-inferred +0",
                "10:00 am - 1:00|10:00 13:00 meridiem-inferred +0",
                "10:00 am - 11:00|10:00 11:00 meridiem-inferred +0",
                "13:15 - 2:45 pm|13:15 14:45  +0",
                "13:15 pm - 14:30 pm|13:15 14:30 meridiem-ignored meridiem-ignored +0"
            })
    void what_is_read_through_is_told(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00 Opening|10:00 null end-missing +8",
                "10:00 - Opening|10:00 null end-missing +10",
                "10:00 -|10:00 null end-missing +0",
                "10:00 and 11:00|10:00 null end-missing +10",
                "15:00-13:00|15:00 null end-before-start +0",
                "10:00-10:00|10:00 null end-before-start +0",
                "22:00-24:00|22:00 null time-impossible +0",
                "25:00-10:00|null 10:00 time-impossible +0",
                "10:75|null null time-impossible end-missing +0"
            })
    void what_is_lacking_or_cannot_be_is_left_out_and_told(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "12.10.2017",
                "10:15:30",
                "1,5",
                "100:00",
                "10:0",
                "10:000",
                "12 October",
                "1.",
                "A 10:00",
                "10.15x",
                "10 amazing",
                "2017-10-12",
                "-10:00"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(read(text)).isEqualTo("none");
    }
}
