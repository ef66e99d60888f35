package io.github.thematicsessions.rules.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a message. */
class FindingMessageTest {

    private static Finding.Builder finding(Discrepancy discrepancy) {
        return Finding.builder()
                .provision(ProvisionId.of("illustrative-provision"))
                .severity(Severity.WARNING)
                .basis(Basis.DERIVED)
                .discrepancy(discrepancy)
                .at(Location.of(Pointer.root()))
                .bearer("secretariat")
                .citation(new Citation(NoteId.of("illustrative-note"), Locator.of("II.1")));
    }

    private static String text(Finding.Builder finding) {
        return FindingMessage.of(finding.build()).fillIn("{finding}");
    }

    static Stream<Arguments> measures() {
        LocalDate first = LocalDate.of(2017, 10, 12);
        return Stream.of(
                arguments(Measure.of(Duration.ofMinutes(9)), "PT9M"),
                arguments(new Measure.Elapsed(Duration.ofMillis(180_400)), "PT3M0.4S"),
                arguments(Measure.of(2), "2"),
                arguments(new Measure.Amount(Quantity.parse("1..3")), "1..3"),
                arguments(
                        Measure.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00")),
                        "10:00/13:00 and 15:00/18:00"),
                arguments(new Measure.Dates(List.of(first, first.plusDays(1))), "2017-10-12 and 2017-10-13"),
                arguments(Measure.of("member-state"), "member-state"),
                arguments(Measure.of(new String[0]), "none"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_value_is_its_canonical_text(Measure measure, String text) {
        assertThat(text(finding(Discrepancy.DIFFERENT).measured(measure))).isEqualTo("different: " + text);
        assertThat(text(finding(Discrepancy.DIFFERENT).allowed(measure))).isEqualTo("different: allowed " + text);
    }

    @Test
    void what_is_missing_is_what_is_asked_for() {
        Measure lunch = Measure.of(TimeRange.parse("13:00/15:00"));
        assertThat(text(finding(Discrepancy.MISSING).allowed(lunch))).isEqualTo("missing: 13:00/15:00");
        assertThat(text(finding(Discrepancy.MISSING).measured(Measure.of(0)).allowed(Measure.of(1))))
                .isEqualTo("missing: 0, allowed 1");
    }

    @Test
    void others_that_take_part_are_named() {
        assertThat(text(finding(Discrepancy.OUT_OF_ORDER).addWith(ElementId.of("welcome"), ElementId.of("brief"))))
                .isEqualTo("out of order, with welcome and brief");
    }

    @Test
    void a_brace_that_is_escaped_begins_no_parameter() {
        FindingMessage message = FindingMessage.of(finding(Discrepancy.NOT_DONE).build());
        assertThat(message.fillIn("\\{finding} {provision} {severity} {clause} {other}"))
                .isEqualTo("\\{finding} illustrative-provision warning II.1 {other}");
    }
}
