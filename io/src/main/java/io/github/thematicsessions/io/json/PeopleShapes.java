package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Scalars.FLAG;
import static io.github.thematicsessions.io.json.Texts.STATE;
import static io.github.thematicsessions.io.json.Texts.TEXT;

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
import java.util.Optional;

/** The forms of participants. */
final class PeopleShapes {

    private PeopleShapes() {}

    /** What every participant has, declared behind what its kind has of its own. */
    private static final class Person<P extends Participant> {

        final Field<Optional<String>> name;
        final Field<Optional<String>> title;
        final Field<Boolean> toBeConfirmed;

        Person(Shape<P> shape) {
            name = shape.optional("name", TEXT, Participant::name);
            title = shape.optional("title", TEXT, Participant::title);
            toBeConfirmed = shape.orElse("toBeConfirmed", FLAG, false, Participant::toBeConfirmed);
        }
    }

    private static final Shape<MemberState> MEMBER_STATE = new Shape<>(ParticipantKind.MEMBER_STATE) {
        private final Field<Optional<State>> state = optional("state", STATE, MemberState::state);
        private final Person<MemberState> person = new Person<>(this);

        @Override
        MemberState make(Values v) {
            return MemberState.builder()
                    .state(v.get(state))
                    .name(v.get(person.name))
                    .title(v.get(person.title))
                    .toBeConfirmed(v.get(person.toBeConfirmed))
                    .build();
        }
    };

    private static final Shape<ObserverState> OBSERVER_STATE = new Shape<>(ParticipantKind.OBSERVER_STATE) {
        private final Field<Optional<State>> state = optional("state", STATE, ObserverState::state);
        private final Person<ObserverState> person = new Person<>(this);

        @Override
        ObserverState make(Values v) {
            return ObserverState.builder()
                    .state(v.get(state))
                    .name(v.get(person.name))
                    .title(v.get(person.title))
                    .toBeConfirmed(v.get(person.toBeConfirmed))
                    .build();
        }
    };

    private static final Shape<ObserverEntity> OBSERVER_ENTITY = new Shape<>(ParticipantKind.OBSERVER_ENTITY) {
        private final Field<Optional<String>> organization =
                optional("organization", TEXT, ObserverEntity::organization);
        private final Person<ObserverEntity> person = new Person<>(this);

        @Override
        ObserverEntity make(Values v) {
            return ObserverEntity.builder()
                    .organization(v.get(organization))
                    .name(v.get(person.name))
                    .title(v.get(person.title))
                    .toBeConfirmed(v.get(person.toBeConfirmed))
                    .build();
        }
    };

    private static final Shape<UnitedNationsEntity> UNITED_NATIONS_ENTITY =
            new Shape<>(ParticipantKind.UNITED_NATIONS_ENTITY) {
                private final Field<Optional<String>> organization =
                        optional("organization", TEXT, UnitedNationsEntity::organization);
                private final Person<UnitedNationsEntity> person = new Person<>(this);

                @Override
                UnitedNationsEntity make(Values v) {
                    return UnitedNationsEntity.builder()
                            .organization(v.get(organization))
                            .name(v.get(person.name))
                            .title(v.get(person.title))
                            .toBeConfirmed(v.get(person.toBeConfirmed))
                            .build();
                }
            };

    private static final Shape<Accreditation> ACCREDITATION = new Shape<>() {
        private final Field<AccreditationBasis> basis =
                required("basis", Codes.of(AccreditationBasis.class), Accreditation::basis);
        private final Field<Optional<AccreditationStatus>> status =
                optional("status", Codes.of(AccreditationStatus.class), Accreditation::status);
        private final Field<Optional<Boolean>> registered = optional("registered", FLAG, Accreditation::registered);

        @Override
        Accreditation make(Values v) {
            return Accreditation.builder()
                    .basis(v.get(basis))
                    .status(v.get(status))
                    .registered(v.get(registered))
                    .build();
        }
    };

    private static final Shape<AccreditedStakeholder> ACCREDITED_STAKEHOLDER =
            new Shape<>(ParticipantKind.ACCREDITED_STAKEHOLDER) {
                private final Field<Optional<String>> organization =
                        optional("organization", TEXT, AccreditedStakeholder::organization);
                private final Field<Optional<StakeholderCategory>> category =
                        optional("category", Codes.of(StakeholderCategory.class), AccreditedStakeholder::category);
                private final Field<Optional<Accreditation>> accreditation =
                        optional("accreditation", ACCREDITATION, AccreditedStakeholder::accreditation);
                private final Person<AccreditedStakeholder> person = new Person<>(this);

                @Override
                AccreditedStakeholder make(Values v) {
                    return AccreditedStakeholder.builder()
                            .organization(v.get(organization))
                            .category(v.get(category))
                            .accreditation(v.get(accreditation))
                            .name(v.get(person.name))
                            .title(v.get(person.title))
                            .toBeConfirmed(v.get(person.toBeConfirmed))
                            .build();
                }
            };

    private static final Shape<Individual> INDIVIDUAL = new Shape<>(ParticipantKind.INDIVIDUAL) {
        private final Field<Optional<String>> affiliation = optional("affiliation", TEXT, Individual::affiliation);
        private final Person<Individual> person = new Person<>(this);

        @Override
        Individual make(Values v) {
            return Individual.builder()
                    .affiliation(v.get(affiliation))
                    .name(v.get(person.name))
                    .title(v.get(person.title))
                    .toBeConfirmed(v.get(person.toBeConfirmed))
                    .build();
        }
    };

    static final Codec<Participant> PARTICIPANT = new KindShape<>(
            ParticipantKind.class,
            Participant::kind,
            MEMBER_STATE,
            OBSERVER_STATE,
            OBSERVER_ENTITY,
            UNITED_NATIONS_ENTITY,
            ACCREDITED_STAKEHOLDER,
            INDIVIDUAL);
}
