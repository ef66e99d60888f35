package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.ParticipantKind;
import java.util.Set;

/**
 * Who speaks in such slots is a participant of one of these kinds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slots the slots in which they speak
 * @param kinds the kinds, at least one
 */
public record SpeakerKind(SlotSelector slots, Set<ParticipantKind> kinds) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if there is no kind
     */
    public SpeakerKind {
        InvalidValueException.unless(!kinds.isEmpty(), "kinds", "at least one kind", kinds);
        kinds = SlotSelector.ordered(kinds);
    }

    @Override
    public NormKind kind() {
        return NormKind.SPEAKER_KIND;
    }
}
