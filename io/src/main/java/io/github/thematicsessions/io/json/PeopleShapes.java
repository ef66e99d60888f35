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

/** The forms of participants. */
final class PeopleShapes {

    private PeopleShapes() {}

    /** What every participant has, declared behind what its kind has of its own. */
    private static final class Person<P extends Participant> {

        final Field.Maybe<String> name;
        final Field.Maybe<String> title;
        final Field.Defaulted<Boolean> toBeConfirmed;

        Person(Shape<P> shape) {
            name = shape.optional("name", TEXT);
            title = shape.optional("title", TEXT);
            toBeConfirmed = shape.orElse("toBeConfirmed", FLAG, false);
        }

        void write(P person, JsonOutput out) {
            name.write(person.name(), out);
            title.write(person.title(), out);
            toBeConfirmed.write(person.toBeConfirmed(), out);
        }
    }

    private static final Shape<MemberState> MEMBER_STATE = new Shape<>(ParticipantKind.MEMBER_STATE) {
        private final Field.Maybe<State> state = optional("state", STATE);
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

        @Override
        void writeMembers(MemberState value, JsonOutput out) {
            state.write(value.state(), out);
            person.write(value, out);
        }
    };

    private static final Shape<ObserverState> OBSERVER_STATE = new Shape<>(ParticipantKind.OBSERVER_STATE) {
        private final Field.Maybe<State> state = optional("state", STATE);
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

        @Override
        void writeMembers(ObserverState value, JsonOutput out) {
            state.write(value.state(), out);
            person.write(value, out);
        }
    };

    private static final Shape<ObserverEntity> OBSERVER_ENTITY = new Shape<>(ParticipantKind.OBSERVER_ENTITY) {
        private final Field.Maybe<String> organization = optional("organization", TEXT);
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

        @Override
        void writeMembers(ObserverEntity value, JsonOutput out) {
            organization.write(value.organization(), out);
            person.write(value, out);
        }
    };

    private static final Shape<UnitedNationsEntity> UNITED_NATIONS_ENTITY =
            new Shape<>(ParticipantKind.UNITED_NATIONS_ENTITY) {
                private final Field.Maybe<String> organization = optional("organization", TEXT);
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

                @Override
                void writeMembers(UnitedNationsEntity value, JsonOutput out) {
                    organization.write(value.organization(), out);
                    person.write(value, out);
                }
            };

    private static final Shape<Accreditation> ACCREDITATION = new Shape<>() {
        private final Field.Required<AccreditationBasis> basis = required("basis", Codes.of(AccreditationBasis.class));
        private final Field.Maybe<AccreditationStatus> status = optional("status", Codes.of(AccreditationStatus.class));
        private final Field.Maybe<Boolean> registered = optional("registered", FLAG);

        @Override
        Accreditation make(Values v) {
            return Accreditation.builder()
                    .basis(v.get(basis))
                    .status(v.get(status))
                    .registered(v.get(registered))
                    .build();
        }

        @Override
        void writeMembers(Accreditation value, JsonOutput out) {
            basis.write(value.basis(), out);
            status.write(value.status(), out);
            registered.write(value.registered(), out);
        }
    };

    private static final Shape<AccreditedStakeholder> ACCREDITED_STAKEHOLDER =
            new Shape<>(ParticipantKind.ACCREDITED_STAKEHOLDER) {
                private final Field.Maybe<String> organization = optional("organization", TEXT);
                private final Field.Maybe<StakeholderCategory> category =
                        optional("category", Codes.of(StakeholderCategory.class));
                private final Field.Maybe<Accreditation> accreditation = optional("accreditation", ACCREDITATION);
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

                @Override
                void writeMembers(AccreditedStakeholder value, JsonOutput out) {
                    organization.write(value.organization(), out);
                    category.write(value.category(), out);
                    accreditation.write(value.accreditation(), out);
                    person.write(value, out);
                }
            };

    private static final Shape<Individual> INDIVIDUAL = new Shape<>(ParticipantKind.INDIVIDUAL) {
        private final Field.Maybe<String> affiliation = optional("affiliation", TEXT);
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

        @Override
        void writeMembers(Individual value, JsonOutput out) {
            affiliation.write(value.affiliation(), out);
            person.write(value, out);
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
