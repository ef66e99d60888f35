package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Purpose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who took turns in a segment. A turn that comes in runs is kept once for each speaker, however often the same speaker
 * takes the floor or answers; others are all kept.
 */
final class People {

    private static final int FEW = 8;

    private final HeldSegment segment;
    private final List<HeldSlot> all = new ArrayList<>();
    private final List<HeldSlot> inRuns = new ArrayList<>();
    private final Map<Capacity, Set<Participant>> intervened = new EnumMap<>(Capacity.class);
    private final Map<Capacity, Set<Participant>> answered = new EnumMap<>(Capacity.class);

    People(HeldSegment segment) {
        this.segment = segment;
    }

    List<HeldSlot> all() {
        return all;
    }

    /** Adds a turn that does not come in runs. */
    void add(HeldTurn turn) {
        all.add(HeldSlot.of(turn));
    }

    /** Adds a turn of a run unless it has no speaker or the speaker has had one. */
    void addOnce(HeldTurn turn, Capacity capacity) {
        Participant speaker = turn.speaker();
        if (speaker != null && !isKnown(turn, capacity, speaker)) {
            HeldSlot kept = HeldSlot.of(turn);
            all.add(kept);
            inRuns.add(kept);
        }
    }

    /** Looks through a few one by one; of many, each is looked up. Neither leaves anything behind for who is known. */
    private boolean isKnown(HeldTurn turn, Capacity capacity, Participant speaker) {
        for (int known = 0; known < Math.min(FEW, inRuns.size()); known++) {
            if (inRuns.get(known).isOf(turn, segment)) {
                return true;
            }
        }
        Map<Capacity, Set<Participant>> many = turn.purpose() == Purpose.INTERVENTION ? intervened : answered;
        return inRuns.size() >= FEW
                && !many.computeIfAbsent(capacity, role -> new HashSet<>()).add(speaker);
    }
}
