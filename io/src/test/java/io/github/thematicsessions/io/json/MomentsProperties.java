package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
class MomentsProperties {

    private static final String SHAPE = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
            + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
    private static final String CHARACTERS = "0123456789:-+.TZtz ٣１\u0000";

    @Property(tries = 20000)
    void a_moment_is_written_with_its_offset_and_its_precision(@ForAll("moments") OffsetDateTime moment) {
        String text = print(moment);

        assertThat(text).matches(SHAPE).isEqualTo(expected(moment));
        assertSame(OffsetDateTime.parse(text), moment);
        assertSame(moment(text), moment);
    }

    @Property
    void a_moment_behind_others_is_written_as_it_is_alone(@ForAll("successions") List<OffsetDateTime> moments) {
        MomentText text = new MomentText();
        for (OffsetDateTime moment : moments) {
            int length = text.print(moment);
            assertThat(new String(text.ascii(), 0, length, StandardCharsets.US_ASCII))
                    .isEqualTo(expected(moment));
        }
    }

    @Example
    void a_moment_that_cannot_be_written_leaves_nothing_behind_for_the_next() {
        OffsetDateTime moment = OffsetDateTime.parse("2017-10-12T10:15:00+02:00");
        MomentText text = new MomentText();
        text.print(moment);
        assertThatThrownBy(() -> text.print(moment.withYear(10_000))).isInstanceOf(InvalidValueException.class);
        int length = text.print(moment);
        assertThat(new String(text.ascii(), 0, length, StandardCharsets.US_ASCII))
                .isEqualTo("2017-10-12T10:15:00+02:00");
    }

    @Property(tries = 20000)
    void every_other_way_to_write_it_in_that_shape_reads_the_same(
            @ForAll("moments") OffsetDateTime moment, @ForAll @IntRange(max = 9) int zeros) {
        OffsetDateTime minutes = moment.withSecond(0).withNano(0);
        String fraction = String.format(Locale.ROOT, "%09d", moment.getNano()).substring(0, Math.max(1, zeros));
        String text = print(moment.withNano(0)).replaceFirst("(T..:..:..)", "$1." + fraction);

        assertSame(moment(text), OffsetDateTime.parse(text));
        assertSame(moment(print(minutes).replaceFirst("(T..:..):00", "$1")), minutes);
    }

    @Property(tries = 50000)
    void a_text_with_one_change_reads_as_java_time_reads_it_or_not_at_all(
            @ForAll("moments") OffsetDateTime moment,
            @ForAll int place,
            @ForAll @IntRange(max = 2) int deleted,
            @ForAll("scraps") String scrap) {
        String text = print(moment);
        int from = Math.floorMod(place, text.length() + 1);
        int until = Math.min(text.length(), from + deleted);

        String changed = text.substring(0, from) + scrap + text.substring(until);

        assertThat((Object) moment(changed)).as(changed).isEqualTo(momentOrNull(changed));
    }

    @Property(tries = 20000)
    void every_figure_is_read_exactly_if_it_is_one(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day,
            @ForAll @IntRange(max = 25) int hour,
            @ForAll @IntRange(max = 61) int sixtieth,
            @ForAll @IntRange(max = 20) int hours) {
        String text = String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d-%02d:%02d",
                year,
                month,
                day,
                hour,
                sixtieth,
                sixtieth,
                hours,
                sixtieth);

        assertThat((Object) moment(text)).as(text).isEqualTo(momentOrNull(text));
    }

    @Example
    void shapes_that_java_time_or_people_would_take_are_refused() {
        assertThat(List.of(
                        "",
                        "2017-10-12",
                        "10:15:00+02:00",
                        "2017-10-12T10:15",
                        "2017-10-12T10:15:00",
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
                        "2017-10-12T24:00:00Z",
                        "2017-10-12T23:59:60Z",
                        "+2017-10-12T10:15:00Z",
                        "02017-10-12T10:15:00Z",
                        "-017-10-12T10:15:00Z"))
                .allSatisfy(text -> assertThat(moment(text)).as(text).isNull());
    }

    @Example
    void the_offsets_at_both_ends_and_that_of_nobody_are_read() {
        assertThat(moment("2017-10-12T10:15:00+18:00").getOffset()).isEqualTo(ZoneOffset.MAX);
        assertThat(moment("2017-10-12T10:15:00-18:00").getOffset()).isEqualTo(ZoneOffset.MIN);
        assertThat(moment("2017-10-12T10:15:00-17:59:59").getOffset()).isEqualTo(ZoneOffset.ofTotalSeconds(-64_799));
        assertThat(moment("2017-10-12T10:15:00-00:00").getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(moment("2017-10-12T10:15:00+18:00:01")).isNull();
    }

    @Example
    void a_text_in_the_middle_of_an_array_is_read_where_it_stands() {
        char[] array = "9999999992017-10-12T10:15Z99999".toCharArray();

        assertSame(Moments.moment(array, 9, 26), OffsetDateTime.parse("2017-10-12T10:15Z"));
        assertThat(Moments.moment(array, 9, 27)).isNull();
    }

    @Example
    void a_year_without_four_digits_cannot_be_written() {
        assertThatThrownBy(() -> print(OffsetDateTime.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> print(OffsetDateTime.parse("0000-12-31T23:59:59Z")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Example
    void escapes_inside_the_text_are_read() {
        assertThat(Fragment.read(Moments.MOMENT, "'2017\\u002d10-12T10:15:00Z'"))
                .isEqualTo(OffsetDateTime.parse("2017-10-12T10:15:00Z"));
    }

    /** Holds both by their offsets as well, which the assertion for moments does not. */
    private static void assertSame(OffsetDateTime actual, OffsetDateTime expected) {
        assertThat((Object) actual).isEqualTo(expected);
    }

    private static OffsetDateTime moment(String text) {
        return Moments.moment(text.toCharArray(), 0, text.length());
    }

    private static String print(OffsetDateTime moment) {
        MomentText text = new MomentText();
        int length = text.print(moment);
        return new String(text.ascii(), 0, length, StandardCharsets.US_ASCII);
    }

    private static String expected(OffsetDateTime moment) {
        String time = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                .format(moment);
        String fraction = String.format(Locale.ROOT, ".%09d", moment.getNano()).replaceFirst("\\.?0*\\z", "");
        return time + fraction + moment.getOffset().getId();
    }

    private static OffsetDateTime momentOrNull(String text) {
        if (!text.matches(SHAPE) || text.startsWith("0000")) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    @Provide
    static Arbitrary<OffsetDateTime> moments() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC));
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 10, 400_000_000, 250_000_000, 999_999_999),
                Arbitraries.integers().between(0, 999_999_999));
        Arbitrary<Integer> offsets = Arbitraries.oneOf(
                Arbitraries.of(0, 7200, 3600, -14_400, 20_700, 30, -1, 64_800, -64_800),
                Arbitraries.integers().between(-64_800, 64_800));
        return Combinators.combine(seconds, nanos, offsets)
                .as((second, nano, offset) -> OffsetDateTime.of(
                        LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC), ZoneOffset.ofTotalSeconds(offset)));
    }

    /** Moments of which each has some of the date, the fraction and the offset of others. */
    @Provide
    static Arbitrary<List<OffsetDateTime>> successions() {
        Arbitrary<OffsetDateTime> near = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 86_399),
                        Arbitraries.of(0, 500_000_000, 250_000_000),
                        Arbitraries.of(0, 7200, -7200, 7230))
                .as((day, second, nano, offset) -> LocalDateTime.of(2017, 10, 31, 0, 0)
                        .plusDays(day)
                        .plusSeconds(second)
                        .withNano(nano)
                        .atOffset(ZoneOffset.ofTotalSeconds(offset)));
        return Arbitraries.oneOf(near, moments()).list().ofMaxSize(20);
    }

    @Provide
    static Arbitrary<String> scraps() {
        return Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(3);
    }
}
