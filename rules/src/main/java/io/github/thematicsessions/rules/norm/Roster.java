package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people who are needed to fill slots, and never more than that: one person may fill several slots, so that
 * slots without a speaker only count where one purpose has several of them.
 */
final class Roster {

    private Roster() {}

    static int smallest(PlannedSegment segment, Selection selection) {
        People people = new People();
        boolean complete = true;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                complete &= people.add(segment.speaker(slot));
            }
        }
        return complete ? people.count() : Math.max(people.count(), mostForOnePurpose(segment, selection));
    }

    private static int mostForOnePurpose(PlannedSegment segment, Selection selection) {
        Map<Integer, People> byPurpose = new HashMap<>();
        Map<Integer, Integer> unnamed = new HashMap<>();
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                int purpose = segment.purposeBit(slot);
                People people = byPurpose.computeIfAbsent(purpose, key -> new People());
                unnamed.merge(purpose, people.add(segment.speaker(slot)) ? 0 : 1, Integer::sum);
            }
        }
        int most = 0;
        for (Map.Entry<Integer, People> purpose : byPurpose.entrySet()) {
            most = Math.max(most, purpose.getValue().count() + unnamed.getOrDefault(purpose.getKey(), 0));
        }
        return most;
    }

    /** Who is known. Two people of one State are two if both are named; one who is not named may be any of them. */
    private static final class People {

        private final Map<Who, Set<String>> names = new HashMap<>();
        private @Nullable Participant last;

        /** Adds a speaker; tells whether there is one. */
        boolean add(@Nullable Participant speaker) {
            if (speaker == null) {
                return false;
            }
            if (speaker.equals(last)) {
                return true;
            }
            last = speaker;
            Optional<String> name = speaker.name();
            if (name.isEmpty()) {
                names.putIfAbsent(Who.of(speaker), Set.of());
            } else {
                names.merge(Who.of(speaker), Set.of(name.get()), People::union);
            }
            return true;
        }

        private static Set<String> union(Set<String> known, Set<String> more) {
            Set<String> union = known.size() > 1 ? known : new HashSet<>(known);
            union.addAll(more);
            return union;
        }

        int count() {
            int people = 0;
            for (Set<String> known : names.values()) {
                people += Math.max(1, known.size());
            }
            return people;
        }
    }
}
