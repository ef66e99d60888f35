package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverEntity;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Participants of every kind, with and without each of their fields. */
public final class Participants {

    private Participants() {}

    /**
     * Gives participants of all kinds.
     *
     * @return participants
     */
    public static Arbitrary<Participant> any() {
        return Arbitraries.oneOf(
                Arrays.stream(ParticipantKind.values()).map(Participants::of).toList());
    }

    /**
     * Gives participants of one kind.
     *
     * @param kind the kind
     * @return participants of that kind
     */
    public static Arbitrary<Participant> of(ParticipantKind kind) {
        return switch (kind) {
            case MEMBER_STATE ->
                Combinators.combine(texts(), texts(), confirmed(), states())
                        .as((name, title, open, state) -> MemberState.builder()
                                .name(name)
                                .title(title)
                                .toBeConfirmed(open)
                                .state(state)
                                .build());
            case OBSERVER_STATE ->
                Combinators.combine(texts(), texts(), confirmed(), states())
                        .as((name, title, open, state) -> ObserverState.builder()
                                .name(name)
                                .title(title)
                                .toBeConfirmed(open)
                                .state(state)
                                .build());
            case OBSERVER_ENTITY ->
                Combinators.combine(texts(), texts(), confirmed(), texts())
                        .as((name, title, open, organization) -> ObserverEntity.builder()
                                .name(name)
                                .title(title)
                                .toBeConfirmed(open)
                                .organization(organization)
                                .build());
            case UNITED_NATIONS_ENTITY ->
                Combinators.combine(texts(), texts(), confirmed(), texts())
                        .as((name, title, open, organization) -> UnitedNationsEntity.builder()
                                .name(name)
                                .title(title)
                                .toBeConfirmed(open)
                                .organization(organization)
                                .build());
            case ACCREDITED_STAKEHOLDER -> stakeholders();
            case INDIVIDUAL ->
                Combinators.combine(texts(), texts(), confirmed(), texts())
                        .as((name, title, open, affiliation) -> Individual.builder()
                                .name(name)
                                .title(title)
                                .toBeConfirmed(open)
                                .affiliation(affiliation)
                                .build());
        };
    }

    /**
     * Gives accreditations on every basis.
     *
     * @return accreditations, in force, not in force and not known
     */
    public static Arbitrary<Accreditation> accreditations() {
        return Combinators.combine(
                        Arbitraries.of(AccreditationBasis.class),
                        Arbitraries.of(AccreditationStatus.class),
                        Arbitraries.of(true, false).optional(0.7))
                .as((basis, status, registered) -> Accreditation.builder()
                        .basis(basis)
                        .status(Optional.of(status).filter(any -> basis == AccreditationBasis.SPECIAL_LIST))
                        .registered(registered)
                        .build());
    }

    private static Arbitrary<Participant> stakeholders() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        confirmed(),
                        texts(),
                        Arbitraries.of(StakeholderCategory.class).optional(0.6),
                        accreditations().optional(0.6))
                .as((name, title, open, organization, category, accreditation) -> AccreditedStakeholder.builder()
                        .name(name)
                        .title(title)
                        .toBeConfirmed(open)
                        .organization(organization)
                        .category(category)
                        .accreditation(accreditation)
                        .build());
    }

    /** Few, so that the same State is met twice. */
    private static Arbitrary<Optional<State>> states() {
        return Arbitraries.of("CH", "DE", "TN", "AA", "ZZ").map(State::of).optional(0.7);
    }

    private static Arbitrary<Optional<String>> texts() {
        return Texts.any().optional(0.5);
    }

    private static Arbitrary<Boolean> confirmed() {
        return Arbitraries.of(false, true);
    }
}
