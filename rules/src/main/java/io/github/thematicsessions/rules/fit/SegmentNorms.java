package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note asks of the time of segments of one kind, made ready so that each slot of a plan is looked up and not compared.
 *
 * <p>Immutable and thread-safe.
 */
final class SegmentNorms {

    /** More kinds of turns are not expected of a segment: each is a bit of a number. */
    private static final int MOST_EXPECTED = Long.SIZE - 1;

    private static final int PURPOSES = Purpose.values().length + 1;

    private final List<TurnTime> together;
    private final List<ExpectedTurn> expected;
    private final List<FloorLimit> floorLimits;
    private final TurnNorms[] turns = new TurnNorms[(Capacity.values().length + 1) * PURPOSES];

    SegmentNorms(
            List<TurnTime> each, List<TurnTime> together, List<ExpectedTurn> expected, List<FloorLimit> floorLimits) {
        this.together = List.copyOf(together);
        this.expected = List.copyOf(expected.subList(0, Math.min(expected.size(), MOST_EXPECTED)));
        this.floorLimits = List.copyOf(floorLimits);
        fill(null, each);
        for (Capacity capacity : Capacity.values()) {
            fill(capacity, each);
        }
    }

    private void fill(@Nullable Capacity capacity, List<TurnTime> each) {
        turns[index(capacity, null)] = TurnNorms.of(each, together, expected, capacity, null);
        for (Purpose purpose : Purpose.values()) {
            turns[index(capacity, purpose)] = TurnNorms.of(each, together, expected, capacity, purpose);
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index that is never written down
    private static int index(@Nullable Capacity capacity, @Nullable Purpose purpose) {
        int row = capacity == null ? 0 : capacity.ordinal() + 1;
        return row * PURPOSES + (purpose == null ? 0 : purpose.ordinal() + 1);
    }

    /** Returns what the note asks of turns of a capacity, null for one that is not said, and a purpose, likewise. */
    TurnNorms turns(@Nullable Capacity capacity, @Nullable Purpose purpose) {
        return turns[index(capacity, purpose)];
    }

    /** Returns how long the note gives turns together. */
    List<TurnTime> together() {
        return together;
    }

    /** Returns what turns the note asks for, in the order of the note. */
    List<ExpectedTurn> expected() {
        return expected;
    }

    /** Returns how long turns from the floor may be. */
    List<FloorLimit> floorLimits() {
        return floorLimits;
    }
}
