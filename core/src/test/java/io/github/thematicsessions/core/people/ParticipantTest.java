package io.github.thematicsessions.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Participants;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantTest {

    @Test
    void each_type_tells_its_kind_and_its_party() {
        assertThat(MemberState.of("DE")).satisfies(state -> {
            assertThat(state.kind()).isEqualTo(ParticipantKind.MEMBER_STATE);
            assertThat(state.party()).contains("DE");
        });
        assertThat(ObserverState.of("VA")).satisfies(state -> {
            assertThat(state.kind()).isEqualTo(ParticipantKind.OBSERVER_STATE);
            assertThat(state.party()).contains("VA");
        });
        assertThat(ObserverEntity.builder().organization("An entity").build()).satisfies(entity -> {
            assertThat(entity.kind()).isEqualTo(ParticipantKind.OBSERVER_ENTITY);
            assertThat(entity.party()).contains("An entity");
        });
        assertThat(UnitedNationsEntity.builder().organization("An agency").build())
                .satisfies(entity -> {
                    assertThat(entity.kind()).isEqualTo(ParticipantKind.UNITED_NATIONS_ENTITY);
                    assertThat(entity.party()).contains("An agency");
                });
        assertThat(AccreditedStakeholder.builder().organization("A union").build())
                .satisfies(stakeholder -> {
                    assertThat(stakeholder.kind()).isEqualTo(ParticipantKind.ACCREDITED_STAKEHOLDER);
                    assertThat(stakeholder.party()).contains("A union");
                });
    }

    @Test
    void each_type_is_told_by_its_party_and_its_kind() {
        assertThat(MemberState.of("KE").withTitle("Permanent Representative"))
                .hasToString("KE, Permanent Representative (member-state)");
        assertThat(ObserverState.of("VA")).hasToString("VA (observer-state)");
        assertThat(ObserverEntity.builder().organization("An entity").build())
                .hasToString("An entity (observer-entity)");
        assertThat(UnitedNationsEntity.builder()
                        .organization("An agency")
                        .title("Director")
                        .toBeConfirmed(true)
                        .build())
                .hasToString("An agency, Director (united-nations-entity, to be confirmed)");
        assertThat(AccreditedStakeholder.builder().organization("A union").build())
                .hasToString("A union (accredited-stakeholder)");
        assertThat(Individual.builder().title("Professor").build()).hasToString("Professor (individual)");
    }

    @Test
    void an_individual_speaks_for_nobody_whatever_the_affiliation() {
        Individual expert = Individual.builder().affiliation("A university").build();

        assertThat(expert.kind()).isEqualTo(ParticipantKind.INDIVIDUAL);
        assertThat(expert.party()).isEmpty();
        assertThat(expert.affiliation()).contains("A university");
    }

    @Test
    void a_role_of_which_nothing_is_known_yet_is_a_good_value() {
        assertThat(MemberState.builder().build().party()).isEmpty();
        assertThat(AccreditedStakeholder.builder().build().accreditation()).isEmpty();
        assertThat(Individual.builder().build().toBeConfirmed()).isFalse();
    }

    @Test
    void a_name_to_be_confirmed_stays_as_published_beside_the_mark() {
        MemberState moderator = MemberState.of("TN").withName("Somebody (TBC)").withToBeConfirmed(true);

        assertThat(moderator.name()).contains("Somebody (TBC)");
        assertThat(moderator.toBeConfirmed()).isTrue();
        assertThat(moderator).isNotEqualTo(moderator.withToBeConfirmed(false));
    }

    @Test
    void a_body_stands_in_place_of_a_person() {
        UnitedNationsEntity body =
                UnitedNationsEntity.builder().organization("An office").build();

        assertThat(body.name()).isEmpty();
        assertThat(body.party()).contains("An office");
    }

    @Test
    void two_kinds_with_the_same_words_are_not_equal() {
        assertThat((Participant) MemberState.of("VA")).isNotEqualTo(ObserverState.of("VA"));
        assertThat((Participant) ObserverEntity.builder().organization("x").build())
                .isNotEqualTo(UnitedNationsEntity.builder().organization("x").build());
    }

    @Test
    void a_blank_text_is_refused_in_every_field() {
        assertRefused("name", () -> MemberState.builder().name(" ").build());
        assertRefused("title", () -> ObserverState.builder().title("").build());
        assertRefused(
                "organization",
                () -> ObserverEntity.builder().organization("\t").build());
        assertRefused(
                "organization",
                () -> UnitedNationsEntity.builder().organization("").build());
        assertRefused(
                "organization",
                () -> AccreditedStakeholder.builder().organization(" ").build());
        assertRefused(
                "affiliation", () -> Individual.builder().affiliation("\n").build());
        assertRefused("name", () -> Individual.builder().name("").build());
    }

    @Property(tries = 200)
    void values_with_the_same_fields_are_equal(@ForAll ParticipantKind kind, @ForAll long seed) {
        Participant one = generated(kind, seed);
        Participant same = generated(kind, seed);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(one.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "CO_FACILITATOR, false, false",
        "SECRETARY_GENERAL_OF_THE_CONFERENCE, false, false",
        "PRESIDENT_OF_THE_GENERAL_ASSEMBLY, false, false",
        "MODERATOR, false, false",
        "EXPERT, false, true",
        "THEMATIC_EXPERT, false, true",
        "DELEGATION, true, false",
        "GROUP_OF_STATES, true, false",
        "MEMBER, true, false",
        "OBSERVER, true, false",
        "ACCREDITED_STAKEHOLDER, true, false",
        "OTHER, false, false"
    })
    void a_capacity_belongs_to_the_floor_or_to_the_panel_or_to_neither(
            Capacity capacity, boolean floor, boolean panelist) {
        assertThat(capacity.isFloor()).isEqualTo(floor);
        assertThat(capacity.isPanelist()).isEqualTo(panelist);
    }

    @Test
    void the_capacities_above_are_all_there_are() {
        assertThat(Capacity.values()).hasSize(12);
    }

    private static Participant generated(ParticipantKind kind, long seed) {
        return Participants.of(kind)
                .generator(100)
                .next(new java.util.Random(seed))
                .value();
    }

    private static void assertRefused(String field, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
