package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the people who are needed to fill slots, and never more than that: one person may fill several slots, so that
 * slots without a speaker only count where one purpose has several of them.
 */
final class Roster {

    private Roster() {}

    static int smallest(PlannedSegment segment, Selection selection) {
        Set<Participant> speakers = new HashSet<>();
        int[] unnamed = null;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                SpeakingSlot planned = segment.slots().get(slot);
                if (planned.speaker().isPresent()) {
                    speakers.add(planned.speaker().get());
                } else {
                    unnamed = unnamed == null ? new int[Integer.SIZE] : unnamed;
                    unnamed[Integer.numberOfTrailingZeros(segment.purposeBit(slot)) % Integer.SIZE]++;
                }
            }
        }
        int known = people(speakers);
        return unnamed == null ? known : Math.max(known, largestTogether(segment, selection, unnamed));
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

    private static int largestTogether(PlannedSegment segment, Selection selection, int[] unnamed) {
        List<Set<Participant>> speakers = new ArrayList<>();
        for (int purpose = 0; purpose < Integer.SIZE; purpose++) {
            speakers.add(new HashSet<>());
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                int purpose = Integer.numberOfTrailingZeros(segment.purposeBit(slot)) % Integer.SIZE;
                segment.slots().get(slot).speaker().ifPresent(speakers.get(purpose)::add);
            }
        }
        int largest = 0;
        for (int purpose = 0; purpose < Integer.SIZE; purpose++) {
            largest = Math.max(largest, unnamed[purpose] + people(speakers.get(purpose)));
        }
        return largest;
    }
}
