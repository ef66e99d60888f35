package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Who takes the floor: few, so that the same speaker is met twice. */
final class Delegates {

    private final Random random;

    Delegates(Random random) {
        this.random = random;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Capacity capacity() {
        return pick(List.of(
                Capacity.DELEGATION,
                Capacity.DELEGATION,
                Capacity.DELEGATION,
                Capacity.GROUP_OF_STATES,
                Capacity.GROUP_OF_STATES,
                Capacity.ACCREDITED_STAKEHOLDER,
                Capacity.ACCREDITED_STAKEHOLDER,
                Capacity.OBSERVER));
    }

    Capacity panelist() {
        return pick(List.of(Capacity.EXPERT, Capacity.EXPERT, Capacity.EXPERT, Capacity.THEMATIC_EXPERT));
    }

    Participant speaker(Capacity capacity) {
        if (capacity.isPanelist()) {
            return random.nextInt(3) == 0
                    ? UnitedNationsEntity.builder().organization("An agency").build()
                    : Individual.builder()
                            .name("Expert " + (1 + random.nextInt(4)))
                            .build();
        }
        return capacity == Capacity.ACCREDITED_STAKEHOLDER && random.nextInt(10) > 0
                ? stakeholder()
                : MemberState.of(pick(List.of("DE", "TN", "MX", "CH", "KE", "PH")));
    }

    private Participant stakeholder() {
        AccreditationStatus status = pick(List.of(AccreditationStatus.values()));
        Accreditation listed = Accreditation.builder()
                .basis(AccreditationBasis.SPECIAL_LIST)
                .status(status)
                .registered(pick(List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())))
                .build();
        Accreditation consultative = Accreditation.builder()
                .basis(AccreditationBasis.CONSULTATIVE_STATUS_SPECIAL)
                .registered(true)
                .build();
        return AccreditedStakeholder.builder()
                .organization(pick(List.of("An organization", "Another organization")))
                .accreditation(pick(List.of(Optional.of(listed), Optional.of(consultative), Optional.empty())))
                .build();
    }
}
