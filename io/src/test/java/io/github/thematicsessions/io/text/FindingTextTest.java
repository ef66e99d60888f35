package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    @Test
    void a_time_over_its_upper_end_says_measured_allowed_and_difference() {
        assertThat(FindingText.sentence(SampleReports.tooLong()))
                .isEqualTo("too long: 9 min, allowed 5 to 7 min, 2 min over");
    }

    @Test
    void too_few_say_how_many_are_asked_for() {
        assertSentence(
                finding("a", Discrepancy.TOO_FEW)
                        .measured(Measure.of(2))
                        .allowed(new Measure.Amount(Quantity.exactly(3)))
                        .difference(Measure.of(1)),
                "too few: 2, asked for exactly 3, 1 fewer");
    }

    @Test
    void what_is_missing_is_said_once() {
        assertSentence(
                finding("a", Discrepancy.MISSING).allowed(Measure.of("A/RES/71/280")), "missing: \"A/RES/71/280\"");
    }

    @Test
    void what_is_missing_beside_something_that_is_there_says_both() {
        assertSentence(
                finding("a", Discrepancy.MISSING).measured(Measure.of("KE")).allowed(Measure.of("PH")),
                "missing: \"KE\", asked for \"PH\"");
    }

    @Test
    void what_is_different_says_what_is_asked_for() {
        assertSentence(
                finding("a", Discrepancy.DIFFERENT)
                        .measured(Measure.of("individual"))
                        .allowed(Measure.of("member-state")),
                "not what is asked for: individual, asked for member-state");
    }

    @Test
    void an_overlap_names_the_other_element() {
        assertSentence(
                finding("a", Discrepancy.OVERLAP)
                        .addWith(ElementId.of("panel-1"))
                        .measured(Measure.of(TimeRange.parse("12:30/14:00")))
                        .difference(Measure.of(Duration.ofMinutes(30))),
                "at the same time as panel-1: 12:30 to 14:00, 30 min together");
    }

    @Test
    void what_is_out_of_order_names_the_others() {
        assertSentence(
                finding("a", Discrepancy.OUT_OF_ORDER).addWith(ElementId.of("b"), ElementId.of("c")),
                "before what it has to follow: b, c");
    }

    @Test
    void what_has_no_values_is_said_in_its_words_alone() {
        assertSentence(finding("a", Discrepancy.NOT_DONE), "not done");
    }

    private static void assertSentence(Finding.Builder finding, String sentence) {
        assertThat(FindingText.sentence(finding.build())).isEqualTo(sentence);
    }
}
