package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTextTest {

    @Test
    void a_participant_is_said_with_all_that_a_plan_says_of_it() {
        assertPerson(MemberState.of("KE"), "KE (Member State)");
        assertPerson(
                MemberState.of("KE")
                        .withName("A name")
                        .withTitle("Permanent Representative")
                        .withToBeConfirmed(true),
                "KE, A name, Permanent Representative (Member State, to be confirmed)");
        assertPerson(MemberState.builder().build(), "a Member State");
        assertPerson(
                Individual.builder().name("A name").affiliation("a university").build(),
                "A name (individual, of a university)");
        assertPerson(Individual.builder().build(), "an individual");
    }

    @Test
    void a_stakeholder_is_said_with_its_accreditation() {
        assertPerson(
                AccreditedStakeholder.builder()
                        .organization("A body")
                        .category(StakeholderCategory.CIVIL_SOCIETY)
                        .accreditation(Accreditation.builder()
                                .basis(AccreditationBasis.SPECIAL_LIST)
                                .status(AccreditationStatus.PASSED)
                                .registered(false)
                                .build())
                        .build(),
                "A body (accredited stakeholder, civil society, special list, passed, not registered)");
        assertPerson(
                AccreditedStakeholder.builder()
                        .organization("A body")
                        .accreditation(Accreditation.builder()
                                .basis(AccreditationBasis.SPECIAL_LIST)
                                .status(AccreditationStatus.PASSED)
                                .registered(true)
                                .build())
                        .build(),
                "A body (accredited stakeholder, special list, passed, registered)");
    }

    @Test
    void nobody_is_said_to_be_nobody() {
        assertThat(PeopleText.of(Optional.empty())).isEqualTo("nobody named");
        assertThat(PeopleText.of(List.of())).isEqualTo("nobody named");
    }

    private static void assertPerson(Participant participant, String words) {
        assertThat(PeopleText.of(Optional.of(participant))).isEqualTo(words);
    }
}
