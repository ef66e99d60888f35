package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import java.util.Optional;

/**
 * Who somebody is, as far as it is said: the State or body with the person's name, or all that is said of somebody of
 * whom neither is known. It can be compared, so that maps of many stay fast whatever their hash codes.
 *
 * @param kind the kind of participant
 * @param identity party and name, or everything
 */
public record Who(ParticipantKind kind, String identity) implements Comparable<Who> {

    static Who of(Participant participant) {
        if (!isKnown(participant)) {
            return new Who(participant.kind(), participant.toString());
        }
        String name = participant.name().map(SameText::key).orElse("");
        return new Who(participant.kind(), participant.party().orElse("") + '\n' + name);
    }

    /** Tells whether it is said for whom somebody speaks or what the name is. */
    static boolean isKnown(Participant participant) {
        return participant.party().isPresent() || participant.name().isPresent();
    }

    /** Tells whether two participants may be the same: nothing that is said of both differs. */
    static boolean mayBeSame(Participant left, Participant right) {
        return left.kind() == right.kind()
                && agree(left.party(), right.party())
                && agree(left.name().map(SameText::key), right.name().map(SameText::key));
    }

    private static boolean agree(Optional<String> left, Optional<String> right) {
        return left.isEmpty() || right.isEmpty() || left.get().equals(right.get());
    }

    /**
     * Returns what a finding calls a participant.
     *
     * @param participant the participant
     * @return the State or body, else the name, the function or the kind
     */
    public static String label(Participant participant) {
        return participant
                .party()
                .or(participant::name)
                .or(participant::title)
                .orElseGet(() -> participant.kind().code());
    }

    @Override
    public int compareTo(Who other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? identity.compareTo(other.identity) : order;
    }
}
