package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDatesTest {

    private static String read(String text) {
        PublishedDates dates = PublishedDates.in(text);
        return dates == null
                ? "none"
                : dates.days().stream()
                                .map(day -> day.year() + "-" + day.month() + "-" + day.day()
                                        + (day.weekday() == null ? "" : " " + day.weekday()))
                                .collect(Collectors.joining(", "))
                        + " @" + dates.from() + "+" + (text.length() - dates.until());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 October 2017|2017-10-12 @0+0",
                "Thursday, 12 October 2017|2017-10-12 THURSDAY @0+0",
                "Thu 12 Oct|0-10-12 THURSDAY @0+0",
                "12th of October, 2017|2017-10-12 @0+0",
                "12 Oct. 2017.|2017-10-12 @0+1",
                "October 12, 2017|2017-10-12 @0+0",
                "October 12|0-10-12 @0+0",
                "2017-10-12|2017-10-12 @0+0",
                "Geneva, 12-13 October 2017 Palais|2017-10-12, 2017-10-13 @8+7",
                "12 and 13 October 2017|2017-10-12, 2017-10-13 @0+0",
                "12–14 October|0-10-12, 0-10-13, 0-10-14 @0+0",
                "October 12-13, 2017|2017-10-12, 2017-10-13 @0+0",
                "30 October - 1 November 2017|2017-10-30, 2017-10-31, 2017-11-1 @0+0",
                "31 December 2017 - 1 January 2018|2017-12-31, 2018-1-1 @0+0",
                "12 October 20178|0-10-12 @0+6",
                "13-12 October|0-10-13, 0-10-12 @0+0",
                "31 February 2017|2017-2-31 @0+0",
                "Monday, 16 October 2017|2017-10-16 MONDAY @0+0",
                "Wednesday, 20 September 2017|2017-9-20 WEDNESDAY @0+0",
                "12 Sept. 2017|2017-9-12 @0+0",
                "12 April. Opening|0-4-12 @0+9",
                "30 October 2017 - 1 November|2017-10-30, 2017-10-31, 2017-11-1 @0+0",
                "12 October 2017 - 15 States|2017-10-12 @0+12",
                "12 October 2017 -|2017-10-12 @0+2",
                "12 13 October 2017|2017-10-13 @3+0",
                "to 12 October 2017|2017-10-12 @3+0",
                "2017-01-01|2017-1-1 @0+0",
                "2017-12-31|2017-12-31 @0+0",
                "0001-12-31|1-12-31 @0+0"
            })
    void dates_are_read_in_every_published_style(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "October 2017",
                "Octopus 12",
                "may I",
                "32 October",
                "12.10.2017",
                "Room 12 and 13",
                "0 May",
                "2017-13-12",
                "2017-00-12",
                "2017-10-00",
                "2017-10-32",
                "0000-10-12",
                "2017.10.12"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(read(text)).isEqualTo("none");
    }
}
