package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of the floor and of panelists between two other turns. However many there are, a few turns tell all that a norm
 * asks of their order: the first and the last one of each kind, a capacity that intervenes or answers, and that with which
 * the floor goes on for the last time. The objects are used again, so that a discussion of any length takes no more memory.
 */
final class Runs {

    private static final int KINDS = 2 * Capacity.values().length;

    private @Nullable HeldSlot[] firsts = new HeldSlot[KINDS];
    private @Nullable HeldSlot[] lasts = new HeldSlot[KINDS];
    private @Nullable HeldSlot lastOfFloor;
    private boolean floorSpeaks;

    /** Tells whether turns for a purpose come in runs. */
    static boolean isRun(@Nullable Purpose purpose) {
        return purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER;
    }

    /** Goes on with a turn. */
    void add(HeldTurn turn, Capacity capacity) {
        boolean intervenes = turn.purpose() == Purpose.INTERVENTION;
        int kind = kind(capacity, intervenes);
        if (firsts[kind] == null) {
            firsts[kind] = HeldSlot.of(turn);
        }
        HeldSlot last = lasts[kind];
        if (last == null) {
            lasts[kind] = HeldSlot.of(turn);
        } else {
            last.set(turn);
        }
        boolean floor = intervenes && capacity.isFloor();
        if (floor && !floorSpeaks) {
            goOn(turn);
        }
        floorSpeaks = floor || (floorSpeaks && (intervenes || !capacity.isPanelist()));
    }

    @SuppressWarnings("EnumOrdinal") // an index that lives as long as one check and is never written down
    private static int kind(Capacity capacity, boolean intervenes) {
        return 2 * capacity.ordinal() + (intervenes ? 1 : 0);
    }

    /** The floor goes on with a turn. */
    private void goOn(HeldTurn turn) {
        HeldSlot kept = lastOfFloor;
        if (kept == null) {
            lastOfFloor = HeldSlot.of(turn);
        } else {
            kept.set(turn);
        }
    }

    /** Hands over what was kept, in the order in which it was held, and begins anew. */
    List<HeldSlot> end() {
        List<HeldSlot> runs = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            add(firsts[kind], runs);
            add(lasts[kind], runs);
        }
        add(lastOfFloor, runs);
        if (!runs.isEmpty()) {
            firsts = new HeldSlot[KINDS];
            lasts = new HeldSlot[KINDS];
            lastOfFloor = null;
            floorSpeaks = false;
            runs.sort(Comparator.comparingInt(HeldSlot::event));
        }
        return runs;
    }

    /** Adds a turn unless it is there. */
    private static void add(@Nullable HeldSlot kept, List<HeldSlot> runs) {
        if (kept != null && runs.stream().noneMatch(known -> known.event() == kept.event())) {
            runs.add(kept);
        }
    }
}
