package io.github.thematicsessions.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Participants;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccreditationTest {

    @ParameterizedTest
    @CsvSource({
        "CONSULTATIVE_STATUS_GENERAL, , true, true",
        "CONSULTATIVE_STATUS_GENERAL, , false, false",
        "CONSULTATIVE_STATUS_GENERAL, , , ",
        "CONSULTATIVE_STATUS_SPECIAL, , true, true",
        "CONSULTATIVE_STATUS_ROSTER, , , ",
        "SPECIAL_LIST, PASSED, true, true",
        "SPECIAL_LIST, PASSED, false, false",
        "SPECIAL_LIST, PASSED, , ",
        "SPECIAL_LIST, SUBMITTED, true, false",
        "SPECIAL_LIST, SUBMITTED, , false",
        "SPECIAL_LIST, OBJECTED, true, false",
        "SPECIAL_LIST, OBJECTED, false, false",
        "SPECIAL_LIST, OBJECTED, , false"
    })
    void it_is_in_force_if_the_status_stands_and_the_representative_is_registered(
            AccreditationBasis basis, AccreditationStatus status, Boolean registered, Boolean inForce) {
        Accreditation accreditation = Accreditation.builder()
                .basis(basis)
                .status(Optional.ofNullable(status))
                .registered(Optional.ofNullable(registered))
                .build();

        assertThat(accreditation.inForce()).isEqualTo(Optional.ofNullable(inForce));
        assertThat(AccreditedStakeholder.builder()
                        .accreditation(accreditation)
                        .build()
                        .accreditationInForce())
                .isEqualTo(Optional.ofNullable(inForce));
    }

    @ParameterizedTest
    @EnumSource(value = AccreditationBasis.class, names = "SPECIAL_LIST", mode = EnumSource.Mode.EXCLUDE)
    void consultative_status_takes_no_status_of_the_special_list(AccreditationBasis basis) {
        Accreditation.Builder builder = Accreditation.builder().basis(basis).status(AccreditationStatus.PASSED);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("status: expected no status beside consultative status, found passed");
    }

    @org.junit.jupiter.api.Test
    void the_special_list_takes_a_status() {
        Accreditation.Builder builder = Accreditation.builder().basis(AccreditationBasis.SPECIAL_LIST);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("status: expected the status on the special list, found none");
    }

    @org.junit.jupiter.api.Test
    void of_a_stakeholder_without_a_known_accreditation_it_is_not_known() {
        assertThat(AccreditedStakeholder.builder().build().accreditationInForce())
                .isEmpty();
    }

    @Property
    void only_a_missing_registration_leaves_it_open(@ForAll("accreditations") Accreditation accreditation) {
        if (accreditation.inForce().isEmpty()) {
            assertThat(accreditation.registered()).isEmpty();
        } else if (accreditation.inForce().get()) {
            assertThat(accreditation.registered()).contains(true);
        }
    }

    @Provide
    Arbitrary<Accreditation> accreditations() {
        return Participants.accreditations();
    }
}
