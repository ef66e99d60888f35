package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every provision has a case that keeps it and a case that breaks it and no other. */
class ProvisionCasesTest {

    static List<ProvisionCase> keeps() {
        return ProvisionCase.all("keeps");
    }

    static List<ProvisionCase> breaks() {
        return ProvisionCase.all("breaks");
    }

    @ParameterizedTest
    @MethodSource("keeps")
    void a_session_that_keeps_a_provision_passes_it_and_breaks_nothing(ProvisionCase kept) {
        Report report = kept.report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.judgement(kept.provision()).map(Judgement::outcome)).contains(Outcome.PASS);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_session_that_breaks_a_provision_has_exactly_the_findings_of_its_case(ProvisionCase broken) {
        Report report = broken.report();
        assertThat(ProvisionCase.findings(report).toPrettyString())
                .isEqualTo(broken.expectedFindings().toPrettyString());
        assertThat(report.judgement(broken.provision()).map(Judgement::outcome)).contains(Outcome.FAIL);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_case_breaks_its_provision_and_only_what_cannot_be_kept_apart(ProvisionCase broken) {
        assertThat(ProvisionCase.failed(broken.report())).isEqualTo(broken.expectedToFail());
    }

    @Test
    void every_provision_of_the_note_has_a_case_of_both_sorts() {
        List<String> provisions = ProceduralNotes.sixthSession().provisions().stream()
                .map(Provision::id)
                .map(Object::toString)
                .sorted()
                .toList();
        assertThat(keeps()).extracting(kept -> kept.provision().text()).containsExactlyElementsOf(provisions);
        assertThat(breaks()).extracting(broken -> broken.provision().text()).containsExactlyElementsOf(provisions);
    }
}
