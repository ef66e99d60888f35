package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import java.util.Optional;

/**
 * Who somebody is, as far as two slots can be compared: the State or body for which they speak, else their name, else
 * all that is said of them.
 *
 * @param kind the kind of participant
 * @param identity the State or body, the name, or the participant as a whole
 */
record Who(ParticipantKind kind, Object identity) {

    static Who of(Participant participant) {
        Optional<String> party = participant.party();
        if (party.isPresent()) {
            return new Who(participant.kind(), party.get());
        }
        Optional<String> name = participant.name();
        return new Who(participant.kind(), name.isPresent() ? name.get() : participant);
    }

    /** Returns what a finding calls a participant: the State or body, else the name, the function or the kind. */
    static String label(Participant participant) {
        return participant
                .party()
                .or(participant::name)
                .or(participant::title)
                .orElseGet(() -> participant.kind().code());
    }
}
