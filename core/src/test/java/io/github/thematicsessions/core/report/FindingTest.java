package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @Test
    void a_finding_stands_unless_said_and_has_no_repair_of_its_own() {
        Finding finding = finding().build();

        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.waiver()).isEmpty();
        assertThat(finding.repairs()).isEmpty();
        assertThat(finding.because()).isEmpty();
    }

    @Test
    void what_is_waived_is_so_by_a_numbered_waiver() {
        assertThat(finding().outcome(Outcome.WAIVED).waiver(1).build().waiver()).hasValue(1);
        assertRefused(
                "waiver: expected a number from 1, found 0",
                () -> finding().outcome(Outcome.WAIVED).waiver(0).build());
        assertRefused(
                "waiver: expected a waiver exactly beside the outcome waived, found nothing",
                () -> finding().outcome(Outcome.WAIVED).build());
        assertRefused(
                "waiver: expected a waiver exactly beside the outcome waived, found 1",
                () -> finding().waiver(1).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"PASS", "NOT_EVALUATED", "NOT_APPLICABLE"})
    void nothing_else_than_fail_or_waived_is_a_finding(Outcome outcome) {
        assertRefused(
                "outcome: expected fail or waived, found " + outcome.code(),
                () -> finding().outcome(outcome).build());
    }

    @Test
    void a_blank_bearer_is_refused() {
        assertRefused(
                "bearer: expected text that is not blank, found \" \"",
                () -> finding().bearer(" ").build());
    }

    @Test
    void repairs_keep_their_order() {
        Repair shorter = Repair.of(RepairKind.ALLOT, Measure.of("x"));
        Repair gone = Repair.of(RepairKind.CLEAR);

        assertThat(finding().addRepairs(shorter, gone).build().repairs()).containsExactly(shorter, gone);
    }

    static Finding.Builder finding() {
        Finding.Builder finding = Finding.builder();
        finding.provision(ProvisionId.of("presentation-time"))
                .severity(Severity.ERROR)
                .basis(Basis.QUOTED)
                .discrepancy(Discrepancy.TOO_LONG)
                .at(Location.of(Pointer.root()))
                .bearer("moderator")
                .citation(new Citation(NoteId.of("note"), Locator.of("II.c.2.2")));
        return finding;
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
