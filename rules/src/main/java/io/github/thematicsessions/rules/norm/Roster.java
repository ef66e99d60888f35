package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Purpose;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the people who are needed to fill slots, and never more than that: one person may fill several slots, so that
 * slots without a speaker only count where one purpose has several of them.
 */
final class Roster {

    private Roster() {}

    static int smallest(PlannedSegment segment, Selection selection) {
        Set<Participant> speakers = new HashSet<>();
        boolean complete = true;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                Participant speaker = segment.speaker(slot);
                complete &= speaker != null;
                if (speaker != null) {
                    speakers.add(speaker);
                }
            }
        }
        int known = people(speakers);
        return complete ? known : Math.max(known, mostForOnePurpose(segment, selection));
    }

    /** Two people of one State are two if both are named; one who is named and one who is not may be the same. */
    private static int people(Set<Participant> speakers) {
        if (speakers.size() < 2) {
            return speakers.size();
        }
        Map<Who, Set<String>> names = new HashMap<>();
        for (Participant speaker : speakers) {
            Set<String> known = names.computeIfAbsent(Who.of(speaker), who -> new HashSet<>());
            speaker.name().ifPresent(known::add);
        }
        int people = 0;
        for (Set<String> known : names.values()) {
            people += Math.max(1, known.size());
        }
        return people;
    }

    private static int mostForOnePurpose(PlannedSegment segment, Selection selection) {
        Map<Optional<Purpose>, Set<Participant>> speakers = new HashMap<>();
        Map<Optional<Purpose>, Integer> unnamed = new HashMap<>();
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                Optional<Purpose> purpose = segment.slots().get(slot).purpose();
                Set<Participant> known = speakers.computeIfAbsent(purpose, key -> new HashSet<>());
                Participant speaker = segment.speaker(slot);
                if (speaker == null) {
                    unnamed.merge(purpose, 1, Integer::sum);
                } else {
                    known.add(speaker);
                }
            }
        }
        int most = 0;
        for (Map.Entry<Optional<Purpose>, Set<Participant>> known : speakers.entrySet()) {
            most = Math.max(most, people(known.getValue()) + unnamed.getOrDefault(known.getKey(), 0));
        }
        return most;
    }
}
