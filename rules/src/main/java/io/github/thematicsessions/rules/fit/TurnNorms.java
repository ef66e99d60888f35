package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note asks of the turns of one capacity and one purpose in segments of one kind, found out once for all plans.
 *
 * @param each how long the note gives each of them
 * @param together how long the note gives them together with others
 * @param expected which of the kinds of turns that the note asks for they are: a bit for the place of each in its order
 */
record TurnNorms(List<TurnTime> each, List<TurnTime> together, long expected) {

    static boolean selects(SlotSelector slots, @Nullable Capacity capacity, @Nullable Purpose purpose) {
        return (slots.capacities().isEmpty()
                        || (capacity != null && slots.capacities().contains(capacity)))
                && (slots.purposes().isEmpty()
                        || (purpose != null && slots.purposes().contains(purpose)));
    }

    static TurnNorms of(
            List<TurnTime> each,
            List<TurnTime> together,
            List<ExpectedTurn> expected,
            @Nullable Capacity capacity,
            @Nullable Purpose purpose) {
        long kinds = 0;
        for (int kind = 0; kind < expected.size(); kind++) {
            kinds |= selects(expected.get(kind).slots(), capacity, purpose) ? 1L << kind : 0;
        }
        return new TurnNorms(
                each.stream()
                        .filter(time -> selects(time.slots(), capacity, purpose))
                        .toList(),
                together.stream()
                        .filter(time -> selects(time.slots(), capacity, purpose))
                        .toList(),
                kinds);
    }
}
