package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverEntity;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who chairs a session, of every kind of participant. */
class PersonColumnsTest {

    private static final String ACCREDITED_CHAIR = "chair,,,s,other,accredited-stakeholder,";

    private static void assertChair(Participant who, String cells) {
        ThematicSession session = ThematicSession.builder()
                .id("s")
                .title("S")
                .addChairs(Chair.builder()
                        .capacity(Capacity.OTHER)
                        .participant(who)
                        .build())
                .build();
        Table table = ProgrammeTable.of(session);
        assertThat(NamedCells.of(table).get(1)).isEqualTo("row=chair | within=s | capacity=other | " + cells);
        assertThat(ProgrammeTable.read(table.write())).isEqualTo(session);
    }

    @Test
    void states_have_a_code() {
        assertChair(
                MemberState.builder()
                        .state(State.of("CH"))
                        .name("A name")
                        .title("Ambassador")
                        .toBeConfirmed(true)
                        .build(),
                "participant_kind=member-state | participant_state=CH | participant_name=A name"
                        + " | participant_title=Ambassador | participant_to_be_confirmed=true");
        assertChair(
                ObserverState.builder().state(State.of("VA")).title("Nuncio").build(),
                "participant_kind=observer-state | participant_state=VA | participant_title=Nuncio");
    }

    @Test
    void entities_have_a_name_of_the_organization() {
        assertChair(
                ObserverEntity.builder()
                        .organization("An entity")
                        .name("A name")
                        .build(),
                "participant_kind=observer-entity | participant_organization=An entity | participant_name=A name");
        assertChair(
                UnitedNationsEntity.builder()
                        .organization("ILO")
                        .toBeConfirmed(true)
                        .build(),
                "participant_kind=united-nations-entity | participant_organization=ILO"
                        + " | participant_to_be_confirmed=true");
    }

    @Test
    void individuals_have_an_affiliation() {
        assertChair(
                Individual.builder().affiliation("A university").build(),
                "participant_kind=individual | participant_affiliation=A university");
    }

    @Test
    void stakeholders_have_what_is_known_of_their_accreditation() {
        AccreditedStakeholder body =
                AccreditedStakeholder.builder().organization("Someone").build();
        assertChair(body, "participant_kind=accredited-stakeholder | participant_organization=Someone");
        assertChair(
                body.withCategory(StakeholderCategory.CIVIL_SOCIETY)
                        .withAccreditation(Accreditation.builder()
                                .basis(AccreditationBasis.SPECIAL_LIST)
                                .status(AccreditationStatus.PASSED)
                                .registered(false)
                                .build()),
                "participant_kind=accredited-stakeholder | participant_organization=Someone"
                        + " | participant_category=civil-society | participant_accreditation_basis=special-list"
                        + " | participant_accreditation_status=passed | participant_accreditation_registered=false");
    }

    @Test
    void what_is_said_of_an_accreditation_needs_its_basis() {
        String bases = "one of consultative-status-general, consultative-status-special, consultative-status-roster,"
                + " special-list";
        Map<String, String> found = Map.of(
                ",passed,", "an empty cell",
                ",,true", "an empty cell",
                "no-list,passed,", "\"no-list\"");
        found.forEach((cells, told) -> assertThat(problems(ACCREDITED_CHAIR + cells))
                .containsExactly("line 3, column 40, /1/participant_accreditation_basis: expected " + bases + ", found "
                        + told));
    }

    private static List<String> problems(String chair) {
        String table = String.join(
                "\n",
                "row,id,title,within,capacity,participant_kind,participant_accreditation_basis,"
                        + "participant_accreditation_status,participant_accreditation_registered",
                "session,s,S,,,,,,",
                chair);
        return catchThrowableOfType(DocumentException.class, () -> ProgrammeTable.read(table)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
