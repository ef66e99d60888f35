package io.github.thematicsessions.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Times;
import io.github.thematicsessions.core.time.Allotment.Wording;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllotmentTest {

    @ParameterizedTest
    @CsvSource({
        "PT5M/PT7M, RANGE, 300, 420",
        "PT10M, STATED, 600, 600",
        "../PT3M, AT_MOST, 0, 180",
        "PT1S, STATED, 1, 1",
        "PT24H, STATED, 86400, 86400",
        "PT1S/PT24H, RANGE, 1, 86400",
        "PT7M30S/PT7M30S, RANGE, 450, 450",
        "../PT1H30M, AT_MOST, 0, 5400"
    })
    void the_canonical_text_is_read_and_written(String text, Wording wording, int shortest, int longest) {
        Allotment allotment = Allotment.parse(text);

        assertThat(allotment).hasToString(text);
        assertThat(allotment.wording()).isEqualTo(wording);
        assertThat(allotment.shortestSeconds()).isEqualTo(shortest);
        assertThat(allotment.longestSeconds()).isEqualTo(longest);
        assertThat(allotment.shortest()).isEqualTo(Duration.ofSeconds(shortest));
        assertThat(allotment.longest()).contains(Duration.ofSeconds(longest));
        assertThat(allotment.isGiven()).isTrue();
    }

    @Test
    void nothing_stated_has_no_upper_end() {
        Allotment unstated = Allotment.parse("..");

        assertThat(unstated).isEqualTo(Allotment.unstated()).hasToString("..");
        assertThat(unstated.wording()).isEqualTo(Wording.UNSTATED);
        assertThat(unstated.isGiven()).isFalse();
        assertThat(unstated.shortest()).isEqualTo(Duration.ZERO);
        assertThat(unstated.longest()).isEmpty();
        assertThat(unstated.longestSeconds()).isEqualTo(86_400);
    }

    @ParameterizedTest
    @CsvSource({"PT300S, PT5M", "P1D, PT24H", "PT0H10M, PT10M", "../PT180S, ../PT3M", "PT300S/PT420S, PT5M/PT7M"})
    void other_ways_to_write_a_duration_become_canonical(String text, String canonical) {
        assertThat(Allotment.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "...",
                "5",
                "5 min",
                "pt5m",
                "PT5m",
                " PT5M",
                "PT5M ",
                "PT5M/",
                "/PT7M",
                "PT5M/..",
                "../..",
                "PT5M/PT7M/PT9M",
                "PT5M-PT7M",
                "PT5M/pt7m",
                "pt5m/PT7M",
                "/pt7m",
                "../pt3m",
                "PT",
                "P1M",
                "PT99999999999999999999H"
            })
    void text_that_is_no_allotment_is_refused_with_the_four_forms(String text) {
        assertThatThrownBy(() -> Allotment.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("allotment: expected PT5M/PT7M, PT10M, ../PT3M or .., found " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT5M", "PT-5M", "PT24H1S", "PT0.5S", "PT1M0.001S", "P2D", "../PT0S", "PT0S/PT5M"})
    void a_figure_out_of_range_or_finer_than_a_second_is_refused(String text) {
        assertThatThrownBy(() -> Allotment.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.expected()).isEqualTo("whole seconds from PT1S to PT24H"));
    }

    @Test
    void crossed_ends_are_refused() {
        assertThatThrownBy(() -> Allotment.between(Duration.ofMinutes(7), Duration.ofMinutes(5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("allotment: expected a lower end that is not above the upper, found PT7M/PT5M");
    }

    @Test
    void a_stated_figure_and_a_range_with_equal_ends_are_different_words() {
        Duration ten = Duration.ofMinutes(10);

        assertThat(Allotment.stated(ten)).isNotEqualTo(Allotment.between(ten, ten));
        assertThat(Allotment.stated(Duration.ofHours(24))).isNotEqualTo(Allotment.atMost(Duration.ofHours(24)));
        assertThat(Allotment.stated(ten)).doesNotHaveSameHashCodeAs(Allotment.stated(Duration.ofMinutes(11)));
    }

    @Property
    void the_text_is_read_back(@ForAll("allotments") Allotment allotment) {
        Allotment read = Allotment.parse(allotment.toString());

        assertThat(read).isEqualTo(allotment).hasSameHashCodeAs(allotment);
    }

    @Provide
    Arbitrary<Allotment> allotments() {
        return Times.allotments();
    }
}
