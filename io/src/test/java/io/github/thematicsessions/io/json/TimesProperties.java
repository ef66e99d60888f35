package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic on digits agrees with {@code java.time} wherever the text has the fixed shape, and refuses all else. */
class TimesProperties {

    private static final String CHARACTERS = "0123456789:-/.+ TZ٣１";

    @Example
    void every_time_of_the_day_reads_as_java_time_reads_it() {
        for (int second = 0; second < 86_400; second++) {
            LocalTime time = LocalTime.ofSecondOfDay(second);
            String full =
                    String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());

            assertThat(Times.time(full)).isEqualTo(time);
            assertThat(Times.time(time.toString())).isEqualTo(time);
        }
    }

    @Example
    void every_time_of_two_digits_is_read_exactly_if_it_is_one() {
        for (int hour = 0; hour < 100; hour++) {
            for (int minute = 0; minute < 100; minute++) {
                String text = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
                assertThat(Times.time(text)).isEqualTo(timeOrNull(text));
                String full = "10:" + text;
                assertThat(Times.time(full)).isEqualTo(timeOrNull(full));
            }
        }
    }

    @Property(tries = 3000)
    void every_date_of_four_digits_is_read_exactly_if_it_is_one(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

        assertThat(Times.date(text)).isEqualTo(dateOrNull(text));
    }

    @Property(tries = 20000)
    void no_other_shape_is_a_time(@ForAll("texts") String text) {
        boolean shaped = text.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

        assertThat(Times.time(text)).isEqualTo(shaped ? timeOrNull(text) : null);
    }

    @Property(tries = 20000)
    void no_other_shape_is_a_date(@ForAll("texts") String text) {
        boolean shaped = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        assertThat(Times.date(text)).isEqualTo(shaped ? dateOrNull(text) : null);
    }

    @Property(tries = 5000)
    void a_range_is_two_times_in_order(@ForAll("texts") String start, @ForAll("texts") String end) {
        LocalTime from = Times.time(start);
        LocalTime until = Times.time(end);

        TimeRange range = rangeOrNull(start + "/" + end);

        if (from != null && until != null && until.isAfter(from)) {
            assertThat(range).isEqualTo(TimeRange.of(from, until));
        } else {
            assertThat(range).isNull();
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> shaped = Arbitraries.of("10:15", "09:59:59", "2017-10-12", "2016-02-29");
        Arbitrary<Character> character = Arbitraries.chars().with(CHARACTERS);
        Arbitrary<String> changed = Combinators.combine(
                        shaped, Arbitraries.integers().between(0, 9), character)
                .as((text, place, unit) -> place < text.length()
                        ? text.substring(0, place) + unit + text.substring(place + 1)
                        : text + unit);
        Arbitrary<String> wild = Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(11);
        return Arbitraries.oneOf(shaped, changed, wild);
    }

    private static LocalTime timeOrNull(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static LocalDate dateOrNull(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() == 0 ? null : date;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static TimeRange rangeOrNull(String text) {
        try {
            return Times.range(text);
        } catch (InvalidValueException crossed) {
            return null;
        }
    }
}
