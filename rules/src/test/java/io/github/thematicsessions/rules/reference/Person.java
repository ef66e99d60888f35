package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import java.util.Optional;

/**
 * Who somebody is: the party and the name or, where neither is known, all that is said.
 *
 * @param all everything, where neither party nor name is known
 */
record Person(ParticipantKind kind, Optional<String> party, Optional<String> name, Optional<Participant> all) {

    static Person of(Participant participant) {
        Optional<String> name = participant.name().map(Words::key);
        Optional<Participant> all = isKnown(participant) ? Optional.empty() : Optional.of(participant);
        return new Person(participant.kind(), participant.party(), name, all);
    }

    static boolean isKnown(Participant participant) {
        return participant.party().isPresent() || participant.name().isPresent();
    }

    /** Nothing that is said of both differs. */
    boolean mayBe(Person other) {
        boolean parties = party.isEmpty() || other.party.isEmpty() || party.equals(other.party);
        boolean names = name.isEmpty() || other.name.isEmpty() || name.equals(other.name);
        return kind == other.kind && parties && names;
    }

    static String label(Participant participant) {
        if (participant.party().isPresent()) {
            return participant.party().get();
        }
        if (participant.name().isPresent()) {
            return participant.name().get();
        }
        return participant.title().orElse(participant.kind().code());
    }
}
