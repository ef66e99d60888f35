package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many people fill some slots, at least and at most. Two slots may have the same speaker unless something that is said
 * of both differs, or they are for one purpose and nobody says who fills them.
 */
record Headcount(int atLeast, int atMost) {

    static Headcount of(List<Entry> slots) {
        int least = slots.stream().anyMatch(slot -> slot.speaker().isEmpty() || mayBeAnybody(slot)) ? 1 : 0;
        least = Math.max(least, described(slots));
        Map<Purpose, List<Entry>> byPurpose = slots.stream()
                .filter(slot -> slot.purpose().isPresent())
                .collect(Collectors.groupingBy(slot -> slot.purpose().get()));
        for (List<Entry> forOne : byPurpose.values()) {
            int unnamed = (int)
                    forOne.stream().filter(slot -> slot.speaker().isEmpty()).count();
            least = Math.max(least, described(forOne) + unnamed);
        }
        long certain = slots.stream()
                .filter(slot -> !mayBeAnybody(slot))
                .map(slot -> Person.of(slot.speaker().orElseThrow()))
                .distinct()
                .count();
        long doubtful = slots.stream().filter(Headcount::mayBeAnybody).count();
        return new Headcount(least, (int) (certain + doubtful));
    }

    /** The number between both ends that is nearest to what is asked for. */
    int nearest(Quantity asked) {
        return Math.max(atLeast, Math.min(asked.atLeast(), atMost));
    }

    private static boolean mayBeAnybody(Entry slot) {
        return slot.speaker().isEmpty()
                || slot.speaker().get().name().isEmpty()
                || slot.speaker().get().toBeConfirmed();
    }

    /** How many differ for certain: people of two kinds do, and of one kind those of two parties, or of two names. */
    private static int described(List<Entry> slots) {
        int people = 0;
        Map<ParticipantKind, List<Participant>> byKind = slots.stream()
                .flatMap(slot -> slot.speaker().stream())
                .collect(Collectors.groupingBy(Participant::kind));
        for (List<Participant> speakers : byKind.values()) {
            long parties = speakers.stream()
                    .flatMap(speaker -> speaker.party().stream())
                    .distinct()
                    .count();
            long names = speakers.stream()
                    .flatMap(speaker -> speaker.name().stream())
                    .map(Words::key)
                    .distinct()
                    .count();
            long others = speakers.stream()
                    .filter(speaker -> !Person.isKnown(speaker))
                    .distinct()
                    .count();
            people += (int) Math.max(parties, Math.max(names, others));
        }
        return people;
    }
}
