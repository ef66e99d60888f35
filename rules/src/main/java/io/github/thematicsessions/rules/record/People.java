package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Purpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who took turns in a segment. A turn that comes in runs is kept once for each speaker, however often the same speaker
 * takes the floor or answers; others are all kept.
 */
final class People {

    private static final int FEW = 8;

    private final HeldSegment segment;
    private final List<HeldSlot> all = new ArrayList<>();
    private final List<HeldSlot> inRuns = new ArrayList<>();
    private final Set<Known> many = new HashSet<>();

    private record Known(
            @Nullable Capacity capacity,
            @Nullable Purpose purpose,
            @Nullable Participant speaker) {}

    People(HeldSegment segment) {
        this.segment = segment;
    }

    List<HeldSlot> all() {
        return all;
    }

    void add(HeldTurn turn, boolean run) {
        if (run && isKnown(turn)) {
            return;
        }
        HeldSlot kept = HeldSlot.of(turn);
        all.add(kept);
        if (run) {
            inRuns.add(kept);
        }
    }

    /** Looks through a few one by one, which takes nothing; of many, each is looked up. */
    private boolean isKnown(HeldTurn turn) {
        for (int known = 0; known < Math.min(FEW, inRuns.size()); known++) {
            if (inRuns.get(known).isOf(turn, segment)) {
                return true;
            }
        }
        return inRuns.size() >= FEW && !many.add(new Known(turn.capacity(), turn.purpose(), turn.speaker()));
    }
}
