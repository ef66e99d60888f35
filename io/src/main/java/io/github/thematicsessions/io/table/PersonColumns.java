package io.github.thematicsessions.io.table;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that tell who somebody is. All are empty where nobody is named. */
final class PersonColumns {

    static final Column<ParticipantKind> KIND = new Column<>("participant_kind", Forms.codes(ParticipantKind.class));
    static final Column<State> STATE = new Column<>("participant_state", Forms.STATE);
    static final Column<String> ORGANIZATION = new Column<>("participant_organization", Forms.TEXT);
    static final Column<String> AFFILIATION = new Column<>("participant_affiliation", Forms.TEXT);
    static final Column<String> NAME = new Column<>("participant_name", Forms.TEXT);
    static final Column<String> TITLE = new Column<>("participant_title", Forms.TEXT);
    static final Column<Boolean> TO_BE_CONFIRMED = new Column<>("participant_to_be_confirmed", Forms.FLAG);
    static final Column<StakeholderCategory> CATEGORY =
            new Column<>("participant_category", Forms.codes(StakeholderCategory.class));
    static final Column<AccreditationBasis> ACCREDITATION =
            new Column<>("participant_accreditation_basis", Forms.codes(AccreditationBasis.class));
    static final Column<AccreditationStatus> STATUS =
            new Column<>("participant_accreditation_status", Forms.codes(AccreditationStatus.class));
    static final Column<Boolean> REGISTERED = new Column<>("participant_accreditation_registered", Forms.FLAG);

    static final List<Column<?>> ALL = List.of(
            KIND,
            STATE,
            ORGANIZATION,
            AFFILIATION,
            NAME,
            TITLE,
            TO_BE_CONFIRMED,
            CATEGORY,
            ACCREDITATION,
            STATUS,
            REGISTERED);

    private PersonColumns() {}

    static void put(Sheet.Row row, Participant who) {
        row.put(KIND, who.kind()).put(NAME, who.name()).put(TITLE, who.title());
        row.put(TO_BE_CONFIRMED, Optional.of(true).filter(open -> who.toBeConfirmed()));
        if (who instanceof MemberState member) {
            row.put(STATE, member.state());
        } else if (who instanceof ObserverState observer) {
            row.put(STATE, observer.state());
        } else if (who instanceof Individual individual) {
            row.put(AFFILIATION, individual.affiliation());
        } else {
            row.put(ORGANIZATION, who.party());
        }
        if (who instanceof AccreditedStakeholder stakeholder) {
            put(row, stakeholder);
        }
    }

    private static void put(Sheet.Row row, AccreditedStakeholder stakeholder) {
        row.put(CATEGORY, stakeholder.category());
        stakeholder
                .accreditation()
                .ifPresent(accreditation -> row.put(ACCREDITATION, accreditation.basis())
                        .put(STATUS, accreditation.status())
                        .put(REGISTERED, accreditation.registered()));
    }

    /** Returns who is named; empty if nobody is, or after what is wrong has been told. */
    static Optional<Participant> find(Cells cells) {
        if (!cells.isEmpty(KIND)) {
            return cells.find(KIND).flatMap(kind -> find(cells, kind));
        }
        boolean named = ALL.stream().anyMatch(column -> !cells.isEmpty(column));
        if (named) {
            cells.require(KIND);
            ALL.forEach(cells::find);
        }
        return Optional.empty();
    }

    private static Optional<Participant> find(Cells cells, ParticipantKind kind) {
        Person person = new Person(
                cells.find(NAME), cells.find(TITLE), cells.find(TO_BE_CONFIRMED).orElse(false));
        Participant who = switch (kind) {
            case MEMBER_STATE -> memberState(cells, person);
            case OBSERVER_STATE -> observerState(cells, person);
            case OBSERVER_ENTITY -> observerEntity(cells, person);
            case UNITED_NATIONS_ENTITY -> unitedNationsEntity(cells, person);
            case ACCREDITED_STAKEHOLDER -> stakeholder(cells, person);
            case INDIVIDUAL -> individual(cells, person);
        };
        cells.refuseOthers(ALL, "a participant of the kind " + kind.code());
        return Optional.ofNullable(who);
    }

    /** What every kind of participant has. */
    private record Person(Optional<String> name, Optional<String> title, boolean toBeConfirmed) {}

    private static @Nullable Participant memberState(Cells cells, Person person) {
        Optional<State> state = cells.find(STATE);
        return cells.make(
                KIND,
                () -> MemberState.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .state(state)
                        .build());
    }

    private static @Nullable Participant observerState(Cells cells, Person person) {
        Optional<State> state = cells.find(STATE);
        return cells.make(
                KIND,
                () -> ObserverState.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .state(state)
                        .build());
    }

    private static @Nullable Participant observerEntity(Cells cells, Person person) {
        Optional<String> organization = cells.find(ORGANIZATION);
        return cells.make(
                KIND,
                () -> ObserverEntity.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .organization(organization)
                        .build());
    }

    private static @Nullable Participant unitedNationsEntity(Cells cells, Person person) {
        Optional<String> organization = cells.find(ORGANIZATION);
        return cells.make(
                KIND,
                () -> UnitedNationsEntity.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .organization(organization)
                        .build());
    }

    private static @Nullable Participant stakeholder(Cells cells, Person person) {
        Optional<String> organization = cells.find(ORGANIZATION);
        Optional<StakeholderCategory> category = cells.find(CATEGORY);
        Optional<Accreditation> accreditation = accreditation(cells);
        return cells.make(
                KIND,
                () -> AccreditedStakeholder.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .organization(organization)
                        .category(category)
                        .accreditation(accreditation)
                        .build());
    }

    private static @Nullable Participant individual(Cells cells, Person person) {
        Optional<String> affiliation = cells.find(AFFILIATION);
        return cells.make(
                KIND,
                () -> Individual.builder()
                        .name(person.name)
                        .title(person.title)
                        .toBeConfirmed(person.toBeConfirmed)
                        .affiliation(affiliation)
                        .build());
    }

    private static Optional<Accreditation> accreditation(Cells cells) {
        Optional<AccreditationBasis> basis = cells.find(ACCREDITATION);
        Optional<AccreditationStatus> status = cells.find(STATUS);
        Optional<Boolean> registered = cells.find(REGISTERED);
        if (basis.isEmpty()) {
            if (cells.isEmpty(ACCREDITATION) && (status.isPresent() || registered.isPresent())) {
                cells.require(ACCREDITATION);
            }
            return Optional.empty();
        }
        return Optional.ofNullable(cells.make(
                STATUS,
                () -> Accreditation.builder()
                        .basis(basis.get())
                        .status(status)
                        .registered(registered)
                        .build()));
    }
}
