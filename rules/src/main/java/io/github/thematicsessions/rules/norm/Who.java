package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;

/**
 * Who somebody is, as far as two slots can be compared: the State or body for which they speak, else their name, else
 * all that is said of them.
 *
 * @param kind the kind of participant
 * @param party the State or body, or the name
 */
record Who(ParticipantKind kind, String party) {

    static Who of(Participant participant) {
        String party = participant.party().or(participant::name).orElseGet(participant::toString);
        return new Who(participant.kind(), party);
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
