package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

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
